import { isDefined, type Outcome, ratio, type UndefinedReason } from "../quantity/outcome.ts";
import { COUNTED_STAGES, type CountedStage, type FunnelCounts } from "./funnel-counts.ts";

/** A counted stage, and the share of the stage before it on its line that came so far. */
export type StageRate = {
  readonly stage: CountedStage;
  readonly count: number;
  /** The stage that it is a share of; `null` for the first of its line. */
  readonly from: CountedStage | null;
  readonly rate: Outcome | null;
};

/** The stages that lead on to a sale are events; people reached and people who interacted are a line of their own. */
const LINES: readonly (readonly CountedStage[])[] = [
  ["impressions", "visits", "leads", "sales"],
  ["reach", "engaged"],
];

const REASONS: Readonly<Record<CountedStage, UndefinedReason>> = {
  impressions: "no-impressions",
  reach: "no-reach",
  engaged: "no-reach",
  visits: "no-visits",
  leads: "no-leads",
  sales: "no-sales",
};

/** The stages that were counted, in the funnel's order, each with its rate: count ÷ count of the nearest counted stage before it on its line. */
export function stageRates(funnel: FunnelCounts): readonly StageRate[] {
  return COUNTED_STAGES.flatMap((stage) => {
    const count = funnel[stage];
    if (count === null) return [];
    const line = LINES.find((stages) => stages.includes(stage)) ?? [];
    const before = line.slice(0, line.indexOf(stage)).filter((each) => funnel[each] !== null);
    const from = before.at(-1) ?? null;
    const whole = from === null ? null : funnel[from];
    const rate = from === null || whole === null ? null : ratio(count, whole, REASONS[from]);
    return [{ stage, count, from, rate }];
  });
}

/** How many counted stages hold more than the stage that they are a share of, which no funnel can. */
export function wideningStages(funnel: FunnelCounts): number {
  return stageRates(funnel).filter(
    ({ count, from, rate }) => from !== null && rate !== null && (isDefined(rate) ? rate > 1 : count > 0),
  ).length;
}
