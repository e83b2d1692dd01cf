import type { AuditWords } from "../audit-words.ts";
import type { NumberFormat } from "../format/number-format.ts";
import type { Locale } from "../locale.ts";

/** How a reader is shown a report: the words of one language, and numbers as the reader wants them. */
export type Showing = {
  readonly words: AuditWords;
  readonly format: NumberFormat;
  readonly locale: Locale;
};
