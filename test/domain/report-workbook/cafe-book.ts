import { loadSampleWorkbook } from "../../../src/authoring/load-sample-workbook.ts";
import { reportWorkbook } from "../../../src/domain/report-workbook/report-workbook.ts";
import type { Locale } from "../../../src/i18n/locale.ts";
import { speechOf } from "./speech.ts";

const samples = loadSampleWorkbook(process.cwd());

/** The café's report as a workbook, with the business and the plan that it comes from. */
export function cafeBook(locale: Locale) {
  const { business, day } = samples[locale];
  const { plan } = business;
  if (!plan) throw new Error("the café has no plan");
  const speech = speechOf(plan.scenario, locale);
  return { business, plan, day, speech, book: reportWorkbook(business, plan, speech) };
}
