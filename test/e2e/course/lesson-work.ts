import type { Page } from "@playwright/test";
import type { Locale } from "../../../src/i18n/locale.ts";
import type { Said } from "./said.ts";
import type { Words } from "./words.ts";

/** Where a learner stands: the page before them, its words, and what they write. */
export type Desk = {
  readonly page: Page;
  readonly words: Words;
  readonly said: Said;
  readonly locale: Locale;
};

/** One lesson's part of the workbook, in two halves: between them the browser is closed. */
export type LessonWork = {
  /** The part of the page where the learner works. */
  readonly part: string;
  begin(desk: Desk): Promise<void>;
  /** Asserts that the first half is there as it was left. */
  isKept(desk: Desk): Promise<void>;
  finish(desk: Desk): Promise<void>;
};

/** The instrument of this name. */
export function instrument({ page }: Desk, name: string) {
  return page.getByRole("region", { name, exact: true });
}
