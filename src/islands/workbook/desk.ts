import { createContext, use } from "react";
import type { JudgedMetric } from "../../domain/goal/judge-goal.ts";
import type { NumberFormat } from "../../i18n/format/number-format.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { WorkbookWords } from "../../i18n/workbook-words.ts";

/** A lesson that fills a part; without an address while it is not written. */
export type LessonLink = { readonly number: number; readonly name: string; readonly href: string | null };

/** What the page needs of a metric of the catalogue, in its language. */
export type NamedMetric = JudgedMetric & { readonly name: string };

/** What every part of the page draws with. */
export type Desk = {
  readonly locale: Locale;
  readonly words: WorkbookWords;
  readonly format: NumberFormat;
  readonly lessons: readonly LessonLink[];
  /** Address of the simulator. */
  readonly simulator: string;
  metricOf(id: string): NamedMetric | null;
};

export const DeskContext = createContext<Desk | null>(null);

/** The desk that a part stands on. */
export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (!desk) throw new Error("A part of the workbook stands on no desk.");
  return desk;
}
