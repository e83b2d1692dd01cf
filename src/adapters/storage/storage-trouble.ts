import { atom } from "nanostores";

/** What is wrong with keeping things in this browser. */
export type StorageTrouble =
  /** It does not keep what it is given: storage is full, blocked, or not there. */
  | "refused"
  /** What it kept was taken away while the page was open. */
  | "cleared";

/** What is wrong at present; `null` when all is well. Work goes on in memory meanwhile. */
export const $storageTrouble = atom<StorageTrouble | null>(null);

const refused = new Set<string>();

/** Notes that what belongs under a key could not be kept, or that it could at last. */
export function noteKept(key: string, isKept: boolean): void {
  if (isKept) refused.delete(key);
  else refused.add(key);
  if (refused.size > 0) $storageTrouble.set("refused");
  else if (isKept) $storageTrouble.set(null);
}
