import type { Fix, FixedStep } from "../funnel/funnel-counts.ts";
import type { PathStepName } from "../funnel/path-steps.ts";
import { isDefined } from "../quantity/outcome.ts";
import type { Rate } from "../quantity/rate.ts";
import { lineTotal } from "../roi/investment.ts";
import type { Platform, Scenario } from "../simulation/scenario.ts";
import type { BusinessRecords } from "./records.ts";
import { bestMonth } from "./stage-counts.ts";

/** Hours of staff that each fix would take: a shorter form, and a series of welcome e-mails. Assumed, for readers to change. */
const HOURS = { lead: 4, sale: 40 } as const;

/** How much of a gap to the best month a fix closes: that month owes something to luck, and e-mails win few over. */
const CLOSED = { click: 1, lead: 1, sale: 0.5 } as const;

/**
 * Three fixes that the business may weigh, over the months of its plan: new photos, for as much as all its photos cost; a
 * shorter form; welcome e-mails. What they cost and how far they reach is assumed.
 */
export function sampleFixes(
  records: BusinessRecords,
  scenario: Scenario,
  platform: Platform,
): Readonly<Record<FixedStep, Fix>> {
  const channel = scenario.channels.find((each) => each.platform === platform);
  const content = scenario.investment.find(({ kind }) => kind === "content");
  const staff = scenario.investment.find((line) => line.kind === "staff");
  const hourlyCost = staff?.kind === "staff" ? staff.hourlyCost : 0;
  const towardsBest = (step: PathStepName, rate: Rate, closed: number) => {
    const best = bestMonth(records, step, { platform })?.rate;
    const goal = best !== undefined && isDefined(best) ? best : rate;
    // To the thousandth, as a hand would set it; finer for a rate of clicks.
    const digits = step === "click" ? 10_000 : 1000;
    return Math.round((rate + Math.max(0, goal - rate) * closed) * digits) / digits;
  };
  const clickRate = channel?.traffic.from === "exposure" ? channel.traffic.clickThroughRate : 0;
  return {
    click: {
      to: towardsBest("click", clickRate, CLOSED.click),
      cost: content ? lineTotal(content, scenario.months) : 0,
    },
    lead: { to: towardsBest("lead", channel?.leadRate ?? 0, CLOSED.lead), cost: HOURS.lead * hourlyCost },
    sale: {
      to: towardsBest("sale-from-lead", channel?.closeRate ?? 0, CLOSED.sale),
      cost: HOURS.sale * hourlyCost,
    },
  };
}
