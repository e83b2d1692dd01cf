import fc from "fast-check";
import { CURRENCY_CODES } from "../../src/domain/quantity/money.ts";
import { inputBounds } from "../../src/domain/simulation/inputs.ts";
import type { Channel, InvestmentLine, Scenario, Traffic } from "../../src/domain/simulation/scenario.ts";

/** Runs of each law: 1 000, or as many as `FC_RUNS` says. */
export const RUNS = Number(process.env.FC_RUNS ?? 1000);

/** Checks that `law` holds for every drawn value. */
export function holds<Drawn extends unknown[]>(
  drawn: { [Index in keyof Drawn]: fc.Arbitrary<Drawn[Index]> },
  law: (...values: Drawn) => void,
  runs = RUNS,
): void {
  fc.assert(
    fc.property(fc.tuple<Drawn>(...drawn), (values) => {
      law(...values);
    }),
    { numRuns: runs },
  );
}

/** Any share to a ten-thousandth of a percent, 0 and 1 included. */
export const rate = fc.integer({ min: 0, max: 1_000_000 }).map((millionths) => millionths / 1_000_000);

/** Whole cents up to a hundred thousand dollars. */
export const money = fc.integer({ min: 0, max: 10_000_000 });

/** Whole cents, at least one dollar. */
export const someMoney = fc.integer({ min: 100, max: 10_000_000 });

export const seed = fc.integer({ min: 0, max: 0xffff_ffff });

const count = fc.integer({ min: 0, max: 100_000 });

const traffic: fc.Arbitrary<Traffic> = fc.oneof(
  fc.record({ from: fc.constant("visits" as const), visits: count, adSpend: money }),
  fc.record({
    from: fc.constant("exposure" as const),
    adSpend: money,
    costPerMille: fc.integer({ min: 1, max: 6000 }),
    followers: count,
    postsPerMonth: fc.integer({ min: 0, max: 60 }),
    reachPerPost: rate,
    followerGrowth: fc.integer({ min: -100, max: 100 }).map((thousandths) => thousandths / 1000),
    clickThroughRate: rate,
  }),
);

/** A channel of any kind; ids are given by the scenario, which needs them distinct. */
export const channel: fc.Arbitrary<Channel> = fc.record({
  id: fc.constant("channel"),
  platform: fc.constantFrom("instagram", "linkedin", "facebook", "tiktok", "youtube", "x", "other"),
  traffic,
  leadRate: fc.option(rate, { nil: null }),
  closeRate: rate,
  incremental: rate,
});

const investmentLine: fc.Arbitrary<InvestmentLine> = fc.oneof(
  fc.record({
    id: fc.constant("line"),
    kind: fc.constant("staff" as const),
    hours: fc.integer({ min: 0, max: 2000 }).map((tenths) => tenths / 10),
    hourlyCost: fc.integer({ min: 0, max: 20_000 }),
  }),
  fc.record({
    id: fc.constant("line"),
    kind: fc.constantFrom("content", "publishing", "tools", "agency", "training", "launch", "other"),
    amount: money,
    timing: fc.constantFrom("monthly", "once"),
  }),
);

/** A scenario within the bounds of what a learner can enter. */
export const scenario: fc.Arbitrary<Scenario> = fc
  .record({
    currency: fc.constantFrom(...CURRENCY_CODES),
    months: fc.integer({ min: inputBounds("months").min, max: inputBounds("months").max }),
    salesCycle: fc.integer({ min: inputBounds("salesCycle").min, max: inputBounds("salesCycle").max }),
    orderValue: fc.integer({ min: 0, max: 1_000_000 }),
    margin: rate,
    channels: fc.array(channel, { minLength: 1, maxLength: 4 }),
    investment: fc.array(investmentLine, { maxLength: 5 }),
  })
  .map((drawn) => ({
    ...drawn,
    channels: drawn.channels.map((each, index) => ({ ...each, id: `channel-${index}` })),
    investment: drawn.investment.map((each, index) => ({ ...each, id: `line-${index}` })),
  }));

/** The names of every input that a scenario has. */
export function inputNames(of: Scenario): readonly string[] {
  const owned = [
    ...of.channels.map((each) => ({ id: each.id, fields: { ...each, ...each.traffic } })),
    ...of.investment.map((each) => ({ id: each.id, fields: { ...each } })),
  ];
  return [
    ...numericFields(of),
    ...owned.flatMap(({ id, fields }) => numericFields(fields).map((field) => `${id}.${field}`)),
  ];
}

function numericFields(holder: object): readonly string[] {
  return Object.entries(holder).flatMap(([field, value]) => (typeof value === "number" ? [field] : []));
}
