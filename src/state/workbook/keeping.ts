import { storedAtom } from "../../adapters/storage/stored-atom.ts";
import { dayNumber } from "../../domain/quantity/calendar-day.ts";
import { checksum } from "../sharing/checksum.ts";
import { EMPTY_WORKBOOK, type Workbook } from "./workbook-document.ts";

/** What is known of the copies that the learner took away. Days are written `2026-01-31`. */
export type Keeping = {
  /** Day of the last copy; `null` before the first. */
  readonly copiedOn: string | null;
  /** What that copy held, as a mark by which the same work is known again. */
  readonly copied: string | null;
  /** Day from which on there was work that no copy holds. */
  readonly uncopiedSince: string | null;
  /** Day on which the browser was asked to keep what is here. */
  readonly askedOn: string | null;
};

export const NO_KEEPING: Keeping = { copiedOn: null, copied: null, uncopiedSince: null, askedOn: null };

/** Days after which work that no copy holds is worth a word. */
const REMINDER = 14;

/** Kept beside the workbook, and of this browser alone: a copy does not hold it. */
export const $keeping = storedAtom<Keeping>("keeping", {
  initial: NO_KEEPING,
  read: readKeeping,
  write: (keeping) => JSON.stringify(keeping),
});

/** A mark of all that a workbook holds: the same for the same work, in all likelihood another for any other. */
export function markOf(workbook: Workbook): string {
  return checksum(JSON.stringify(workbook)).toString(36);
}

/** True when the work is neither nothing nor what the last copy held. */
export function isUncopied({ copied }: Keeping, workbook: Workbook): boolean {
  return markOf(workbook) !== (copied ?? markOf(EMPTY_WORKBOOK));
}

/** Notes that a copy of all this was taken away, or that all this was taken up from one. */
export function noteCopy(workbook: Workbook, today: string): void {
  $keeping.set({ ...$keeping.get(), copiedOn: today, copied: markOf(workbook), uncopiedSince: null });
}

/** Notes since when there is work that no copy holds. */
export function noteUncopied(workbook: Workbook, today: string): void {
  const keeping = $keeping.get();
  if (keeping.uncopiedSince === null && isUncopied(keeping, workbook)) {
    $keeping.set({ ...keeping, uncopiedSince: today });
  }
}

/** Notes that the browser was asked to keep what is here. */
export function noteAsked(today: string): void {
  $keeping.set({ ...$keeping.get(), askedOn: today });
}

/** True when work that no copy holds is older than a fortnight, and so is the last copy. */
export function isCopyDue({ copiedOn, uncopiedSince }: Keeping, today: string): boolean {
  const from = dayNumber(copiedOn ?? uncopiedSince ?? "");
  const now = dayNumber(today);
  return uncopiedSince !== null && from !== null && now !== null && now - from > REMINDER;
}

/** From stored text; what is missing or foreign is as if it had never been. */
export function readKeeping(text: string): Keeping {
  try {
    const kept = JSON.parse(text) as Partial<Record<keyof Keeping, unknown>> | null;
    const read = (field: keyof Keeping) => {
      const value = kept?.[field];
      return typeof value === "string" && value.length <= 20 ? value : null;
    };
    return {
      copiedOn: read("copiedOn"),
      copied: read("copied"),
      uncopiedSince: read("uncopiedSince"),
      askedOn: read("askedOn"),
    };
  } catch {
    return NO_KEEPING;
  }
}
