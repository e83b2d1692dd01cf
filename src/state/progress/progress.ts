import { storedAtom } from "../../adapters/storage/stored-atom.ts";

/** Parts read, by lesson. */
export type Progress = Readonly<Record<string, readonly string[]>>;

/** What the learner has read. Read by hand: this runs on every lesson before anything else is loaded. */
export const $progress = storedAtom<Progress>("progress", {
  initial: {},
  read: readProgress,
  write: (progress) => JSON.stringify(progress),
});

/** Progress from stored text; entries that are not lists of names are dropped. */
export function readProgress(text: string): Progress {
  try {
    const kept: unknown = JSON.parse(text);
    const entries = Object.entries(typeof kept === "object" && kept ? kept : {});
    return Object.fromEntries(
      entries.filter(([, parts]) => Array.isArray(parts) && parts.every((part) => typeof part === "string")),
    ) as Progress;
  } catch {
    return {};
  }
}

/** Notes that a part of a lesson has been read. */
export function markRead(lesson: string, part: string): void {
  const progress = $progress.get();
  const parts = progress[lesson] ?? [];
  if (parts.includes(part)) return;
  // The lesson read last stands last: that is where to resume.
  const { [lesson]: _, ...others } = progress;
  $progress.set({ ...others, [lesson]: [...parts, part] });
}
