import type { RateBesideRecord } from "../../../domain/report/plan-beside-record.ts";
import { inputField } from "../../../domain/simulation/inputs.ts";
import { variableName } from "../../../i18n/variable-name.ts";
import type { RecordDesk } from "../record-part.ts";
import type { ReportBlock } from "../report-block.ts";
import { recordSaid } from "./record-said.ts";

/** The plan's rates beside those on record: the finding as the heading, then each with its interval. */
export function planBlocks(desk: RecordDesk): readonly ReportBlock[] {
  const { beside, say, format } = desk;
  if (!beside) return [];
  const { rates, from, to, later } = beside;
  const { month, rate } = recordSaid(desk);
  const closes = rates.some(({ input }) => inputField(input) === "closeRate");
  return [
    { kind: "subheading", text: finding(desk, rates) },
    {
      kind: "text",
      text: [
        say.plan.period(month(from), month(to)),
        ...(closes ? [later > 0 ? say.plan.later(format.count(later)) : say.plan.cohort] : []),
      ].join(" "),
    },
    {
      kind: "table",
      table: {
        name: say.plan.table,
        head: say.plan.head,
        rows: rates.map((each) => {
          const { observed, standing } = each;
          const { sample, interval } = observed;
          const [part, whole] = [format.count(sample.successes), format.count(sample.observations)];
          return [
            rateName(desk, each),
            rate(each.plan),
            say.plan.out(rate(observed.rate), part, whole),
            say.plan.between(rate(interval.low), rate(interval.high)),
            say.plan.standing[standing],
          ];
        }),
        figures: [1],
        isLabelled: true,
      },
    },
  ];
}

/** What a rate of the plan is called in the report. */
export function rateName({ business, words }: RecordDesk, { input }: RateBesideRecord): string {
  const { plan } = business;
  return plan ? variableName(plan.scenario, input, words.names) : input;
}

/** In a sentence, whether the plan lies within what was observed; the one rate that does not is named. */
function finding(desk: RecordDesk, rates: readonly RateBesideRecord[]): string {
  const { say, format } = desk;
  const { rate } = recordSaid(desk);
  const out = rates.filter(({ standing }) => standing !== "within");
  const only = rates.length === 1 ? rates[0] : out.length === 1 ? out[0] : null;
  if (only) {
    const { low, high } = only.observed.interval;
    return say.plan[only.standing](rateName(desk, only), rate(only.plan), rate(low), rate(high));
  }
  const count = format.count(rates.length);
  return out.length === 0 ? say.plan.allWithin(count) : say.plan.someOut(format.count(out.length), count);
}
