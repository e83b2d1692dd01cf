import { CAREFUL_CHOICES } from "../../domain/record/add-figures.ts";
import type { DatedFigure } from "../../domain/record/dated-figure.ts";
import type { Locale } from "../../i18n/locale.ts";
import { type Kept, keepFigures } from "../../state/records/keep-figures.ts";
import { noticeWritten } from "../../state/records/records.ts";
import { today } from "../page/today.ts";

/** The running company's figures, as the build of this site writes them. */
export type SampleRecords = { readonly figures: readonly DatedFigure[] };

/** Adds the running company's figures to the record; what is there already stays as it is. */
export async function loadSampleRecords(
  locale: Locale,
  name: string,
): Promise<Kept | "out-of-reach" | "failed"> {
  const base = import.meta.env.BASE_URL.replace(/\/$/, "");
  let sample: SampleRecords;
  try {
    const response = await fetch(`${base}/${locale}/records.json`);
    if (!response.ok) throw new Error(`${response.status}`);
    sample = (await response.json()) as SampleRecords;
  } catch {
    return "out-of-reach";
  }
  try {
    const kept = await keepFigures(sample.figures, CAREFUL_CHOICES, { name, day: today() });
    await noticeWritten(kept.written);
    return kept;
  } catch {
    return "failed";
  }
}
