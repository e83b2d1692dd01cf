import type { GivenDesk } from "../../adapters/report/report-desk.ts";
import { reportWorkbookFile } from "../../adapters/report/report-workbook-file.ts";
import type { Plan } from "../../domain/simulation/plan.ts";

/** The report as a workbook of live formulas, in its language. */
export async function reportExcel(plan: Plan, desk: GivenDesk): Promise<Blob> {
  const { business, words, locale, day, record, metricOf } = desk;
  const { reportWorkbook } = await (locale === "fr"
    ? import("../../i18n/fr/report-workbook.ts")
    : import("../../i18n/en/report-workbook.ts"));
  const followed = [
    ...business.metrics,
    ...business.records.measurements,
    business.goal,
    ...business.experiments,
  ];
  const metrics = Object.fromEntries(
    followed.flatMap(({ metric }) => {
      const known = metricOf(metric);
      return known ? [[metric, known]] : [];
    }),
  );
  return reportWorkbookFile(business, plan, {
    ...{ words: reportWorkbook, parts: words.parts, names: words.names },
    ...{ metrics, locale, day, record },
  });
}
