import { PREFIX } from "./local-storage.ts";

/** Erases what is kept under a key that nothing listens to. Apart, because few pages ever need it. */
export function forgetKey(key: string): void {
  try {
    globalThis.localStorage?.removeItem(PREFIX + key);
  } catch {
    // Where storage is forbidden, nothing was kept that could be erased.
  }
}
