import { keepWaiting, PREFIX } from "./local-storage.ts";

/** Erases everything that this site keeps in the browser, and what waits to be kept. The page is to be left, or loaded again. */
export function forgetStored(): void {
  // Kept first, so that nothing waits to be kept after.
  keepWaiting();
  try {
    const storage = globalThis.localStorage;
    for (const name of Object.keys(storage)) {
      if (name.startsWith(PREFIX)) storage.removeItem(name);
    }
  } catch {
    // Where storage is forbidden, nothing was kept that could be erased.
  }
}
