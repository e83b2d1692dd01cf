import { CARRYOVER_MONTHS } from "../funnel/path.ts";
import type { InputField } from "../simulation/inputs.ts";
import type { Channel, ExposureTraffic } from "../simulation/scenario.ts";
import { type Expression, exp, least, minus, over, plus, power, ratioOf, times } from "./expression.ts";
import type { StepRow, StepRows } from "./step-rows.ts";
import type { ReportWorkbookWords } from "./words.ts";

/** What the steps of one channel are written from. */
export type ChannelSteps = {
  readonly channel: Channel;
  /** Months of activity. */
  readonly months: number;
  readonly rows: StepRows;
  readonly words: ReportWorkbookWords["steps"];
  /** The cell of one of the channel's own inputs. */
  input(field: InputField): Expression;
};

/** How a channel comes by its visits, month by month; the steps that values may rest on. */
export type VisitSteps = {
  readonly visits: StepRow;
  readonly impressions: StepRow | null;
  readonly interactions: StepRow | null;
};

/** The steps of a channel to its visits: counted on the site, or from what people saw. */
export function visitSteps(steps: ChannelSteps): VisitSteps {
  const { channel, months, rows, words, input } = steps;
  const { traffic } = channel;
  if (traffic.from === "visits") {
    const visits = rows.row(words.visits, {
      unit: "count",
      month: (month) => (month <= months ? input("visits") : null),
    });
    return { visits, impressions: null, interactions: null };
  }
  const impressions = impressionSteps(steps);
  const interactions = reachSteps(steps, traffic, impressions);
  const atWork = carryoverSteps(steps, traffic, impressions);
  return { visits: responseSteps(steps, traffic, atWork), impressions, interactions };
}

/** Months in which a channel has visits: those of its activity, and those of what it carries over. */
export function visitMonths({ traffic }: Channel, months: number): number {
  const carries = traffic.from === "exposure" && traffic.carryover !== undefined;
  return months + (carries ? CARRYOVER_MONTHS : 0);
}

/** Paid ones, ad spend ÷ CPM × 1 000, and organic ones, followers × posts × reach of a post; followers grow by the month. */
function impressionSteps({ months, rows, words, input }: ChannelSteps): StepRow {
  const active = (month: number, expression: Expression) => (month <= months ? expression : null);
  const followers = rows.row(words.followers, {
    unit: "count",
    adds: false,
    month: (month, own) => {
      const before = own(month - 1);
      return active(month, before ? times(before, plus(1, input("followerGrowth"))) : input("followers"));
    },
  });
  const paid = rows.row(words.paid, {
    unit: "count",
    month: (month) => active(month, times(ratioOf(input("adSpend"), input("costPerMille"), 0), 1000)),
  });
  const organic = rows.row(words.organic, {
    unit: "count",
    month: (month) =>
      active(month, times(followers.at(month) ?? 0, input("postsPerMonth"), input("reachPerPost"))),
  });
  return rows.row(words.impressions, {
    unit: "count",
    month: (month) => active(month, plus(paid.at(month) ?? 0, organic.at(month) ?? 0)),
  });
}

/** People reached, A·(1 − e^(−impressions/A)), and their interactions; nothing where the audience is not known. */
function reachSteps(
  { channel, rows, words, input }: ChannelSteps,
  traffic: ExposureTraffic,
  impressions: StepRow,
): StepRow | null {
  if (traffic.audience === undefined || channel.engagementRate === undefined) return null;
  const audience = input("audience");
  const reach = rows.row(words.reach, {
    unit: "count",
    adds: false,
    month: (month) => onSome(impressions.at(month), (seen) => reachOf(seen, audience)),
  });
  return rows.row(words.interactions, {
    unit: "count",
    month: (month) => onSome(reach.at(month), (people) => times(people, input("engagementRate"))),
  });
}

/**
 * Impressions at work: those of the month, and what is left of those of the twelve months before. What is left is that of
 * the month before × the share carried over, less what is thirteen months old; all of it is then shared out, so that
 * carrying over adds nothing.
 */
function carryoverSteps(
  { channel, months, rows, words, input }: ChannelSteps,
  { carryover }: ExposureTraffic,
  impressions: StepRow,
): StepRow {
  if (carryover === undefined) return impressions;
  const share = input("carryover");
  const gone = power(share, CARRYOVER_MONTHS + 1);
  const last = visitMonths(channel, months);
  const kept = rows.row(words.kept, {
    unit: "count",
    adds: false,
    month: (month, own) => {
      if (month > last) return null;
      const seen = impressions.at(month);
      const left = onSome(own(month - 1), (before) => times(share, before));
      const sum = seen && left ? plus(seen, left) : (seen ?? left ?? 0);
      const old = impressions.at(month - CARRYOVER_MONTHS - 1);
      return old ? minus(sum, times(gone, old)) : sum;
    },
  });
  return rows.row(words.atWork, {
    unit: "count",
    month: (month) => onSome(kept.at(month), (all) => over(times(all, minus(1, share)), minus(1, gone))),
  });
}

/** Visits of the impressions at work: in proportion, each further look counting less, or levelling off. */
function responseSteps(
  { rows, words, input }: ChannelSteps,
  { response, audience }: ExposureTraffic,
  atWork: StepRow,
): StepRow {
  const clickRate = input("clickThroughRate");
  if (response?.kind === "hill") {
    const [half, slope] = [input("halfAt"), input("slope")];
    return rows.row(words.visits, {
      unit: "count",
      month: (month) =>
        onSome(atWork.at(month), (seen) => {
          const grown = power(seen, slope);
          const share = over(grown, plus(grown, power(half, slope)));
          return least(seen, times(clickRate, 2, half, share));
        }),
    });
  }
  const counted =
    response?.kind === "frequency" && audience !== undefined
      ? rows.row(words.lessRepeated, {
          unit: "count",
          month: (month) =>
            onSome(atWork.at(month), (seen) => {
              const fading = minus(1, input("repeatWorth"));
              const share = exp(over(times(-1, fading, seen), input("audience")));
              return least(seen, ratioOf(times(input("audience"), minus(1, share)), fading, seen));
            }),
        })
      : atWork;
  return rows.row(words.visits, {
    unit: "count",
    month: (month) => onSome(counted.at(month), (seen) => times(seen, clickRate)),
  });
}

function reachOf(impressions: Expression, audience: Expression): Expression {
  return times(audience, minus(1, exp(over(times(-1, impressions), audience))));
}

/** The change applied to what is there. */
export function onSome(
  expression: Expression | null,
  change: (expression: Expression) => Expression,
): Expression | null {
  return expression === null ? null : change(expression);
}
