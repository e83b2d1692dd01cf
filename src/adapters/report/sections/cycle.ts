import { isDefined } from "../../../domain/quantity/outcome.ts";
import { breakEvenMonth } from "../../../domain/roi/break-even.ts";
import { formatInput } from "../../../i18n/format/input-format.ts";
import type { ReportSection } from "../report-block.ts";
import type { PlanDesk } from "../report-desk.ts";

/** Cents under which money is no more than what rounding left. */
const NOTHING = 0.5;

/** Cost and value month by month over the sales cycle, and what is still to come when the spending ends. */
export function cycleSection({ words, format, locale, scenario, projection }: PlanDesk): ReportSection {
  const { sheet: say, time } = words;
  const { months, investment, value, pipeline } = projection;
  const month = breakEvenMonth(months.map(({ cumulatedProfit }) => cumulatedProfit));
  const lasts = formatInput(scenario.months, "months", format, locale);
  return {
    title: say.cycleTitle,
    blocks: [
      {
        kind: "text",
        text:
          pipeline > NOTHING
            ? say.pipeline(lasts, format.money(pipeline), format.percent(pipeline / value))
            : say.settled(lasts),
      },
      {
        kind: "chart",
        chart: "time",
        title:
          isDefined(month) && investment > 0
            ? time.title(format.count(month))
            : time.titleNever(format.money(investment - value)),
        caption: time.caption,
        table: {
          name: time.tableCaption,
          head: time.head,
          rows: months.map((row) => [
            format.count(row.month),
            format.money(row.cumulatedInvestment),
            format.money(row.cumulatedValue),
            format.money(row.cumulatedProfit, "always"),
          ]),
          figures: [1, 2, 3],
        },
      },
    ],
  };
}
