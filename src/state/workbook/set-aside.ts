import { atom } from "nanostores";
import { forgetKey } from "../../adapters/storage/forget-key.ts";
import { readStored, writeStored } from "../../adapters/storage/local-storage.ts";

const KEY = "workbook-unread";
/** As many as are kept; what is damaged once more than this has been damaged before. */
const MOST = 9;

const KEYS = Array.from({ length: MOST }, (_, index) => (index === 0 ? KEY : `${KEY}-${index + 1}`));

/** A workbook as it was found when parts of it could not be read. */
export type SetAside = {
  readonly key: string;
  readonly text: string;
  /** False when the browser has no room for it: then it lasts as long as the page. */
  readonly isKept: boolean;
};

/** What was set aside, the oldest first. */
export const $setAside = atom<readonly SetAside[]>(readAll());

/** Sets a text aside as it was found, unless it is there already; another one never takes its place. */
export function setAside(text: string): void {
  const all = $setAside.get();
  if (all.some((each) => each.text === text)) return;
  const key = KEYS.find((each) => all.every((other) => other.key !== each));
  if (key) $setAside.set([...all, { key, text, isKept: writeStored(key, text) }]);
}

/** Takes a text away that the learner needs no more. */
export function forgetSetAside(key: string): void {
  forgetKey(key);
  $setAside.set($setAside.get().filter((each) => each.key !== key));
}

function readAll(): readonly SetAside[] {
  return KEYS.flatMap((key) => {
    const text = readStored(key);
    return text === null ? [] : [{ key, text, isKept: true }];
  });
}
