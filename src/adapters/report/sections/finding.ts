import { reportFigures } from "../../../domain/report/report-figures.ts";
import { countsStaffTime } from "../../../domain/roi/investment.ts";
import { formatInput } from "../../../i18n/format/input-format.ts";
import type { ReportSection } from "../report-block.ts";
import type { ReportDesk } from "../report-desk.ts";

/** What the report found, in one line that cannot be misread, and the figures behind it. */
export function findingSection(desk: ReportDesk): ReportSection {
  const { business, uncertainty, words, format, locale } = desk;
  const say = words.sheet;
  const scenario = business.plan?.scenario;
  const figures = scenario && reportFigures(scenario);
  if (!figures) return { title: null, blocks: [{ kind: "text", text: say.noRoi }] };
  const { net, gross, atEnd, profit, investment, value } = figures;
  const signed = (rate: number) => format.percent(rate, "always");
  const months = (count: number) => formatInput(count, "months", format, locale);
  const band = uncertainty?.band.net;
  const finding = say.finding(
    {
      ...{ roi: signed(net), profit: format.money(profit, "always"), investment: format.money(investment) },
      ...{ months: months(scenario.months), withStaff: countsStaffTime(scenario) },
    },
    band ? { low: signed(band.low), high: signed(band.high) } : null,
  );
  return {
    title: null,
    blocks: [
      { kind: "lead", text: finding },
      {
        kind: "figures",
        rows: [
          [say.investment, format.money(investment)],
          [say.value, format.money(value)],
          [say.net, signed(net)],
          [say.gross, format.percent(gross)],
          [say.atEnd(months(scenario.months)), signed(atEnd)],
          [say.cycle, months(scenario.salesCycle)],
        ],
      },
    ],
  };
}
