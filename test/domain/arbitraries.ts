import fc from "fast-check";
import type { CustomerPath } from "../../src/domain/attribution/customer-path.ts";
import { CURRENCY_CODES } from "../../src/domain/quantity/currency.ts";
import { inputBounds } from "../../src/domain/simulation/inputs.ts";
import type {
  Channel,
  InvestmentLine,
  RepeatPurchases,
  ResponseCurve,
  Scenario,
  Timing,
  Traffic,
  UnitValue,
} from "../../src/domain/simulation/scenario.ts";

/** Runs of each law: 1 000, or as many as `FC_RUNS` says. */
export const RUNS = Number(process.env.FC_RUNS ?? 1000);

/** The same draws each time, so that a change is judged by itself; with `FC_RUNS`, others each time, which find more. */
const SEED = process.env.FC_RUNS === undefined ? { seed: 2026 } : {};

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
    { numRuns: runs, ...SEED },
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

/** Drawn half of the time: a scenario of version 1 has none of these. */
const maybe = <Value>(drawn: fc.Arbitrary<Value>) => fc.option(drawn, { nil: undefined });

const response: fc.Arbitrary<ResponseCurve> = fc.oneof(
  fc.record({ kind: fc.constant("frequency" as const), repeatWorth: rate }),
  fc.record({
    kind: fc.constant("hill" as const),
    halfAt: fc.integer({ min: 1, max: 1_000_000 }),
    slope: fc.integer({ min: 2, max: 50 }).map((tenths) => tenths / 10),
  }),
);

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
    audience: maybe(fc.integer({ min: 1, max: 1_000_000 })),
    response: maybe(response),
    carryover: maybe(fc.integer({ min: 0, max: 95 }).map((hundredths) => hundredths / 100)),
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
  engagementRate: maybe(rate),
});

const months = { min: 1, max: 24 };

const timing: fc.Arbitrary<Timing> = fc.oneof(
  fc.constantFrom("monthly" as const, "once" as const),
  fc.record({ months: fc.array(fc.integer(months), { maxLength: 6 }) }),
);

const spentOn = maybe(fc.constantFrom("channel-0", "channel-1", "nobody"));

const repeat: fc.Arbitrary<RepeatPurchases> = fc.record({
  ordersPerYear: fc.integer({ min: 10, max: 240 }).map((tenths) => tenths / 10),
  retention: rate,
  discount: rate,
  years: fc.integer({ min: 1, max: 5 }),
});

const unitValue: fc.Arbitrary<UnitValue> = fc.record({
  id: fc.constant("worth"),
  metric: fc.constantFrom("impressions", "clicks", "leads", "sales", "engagements", "support-calls"),
  unitValue: fc.integer({ min: 0, max: 100_000 }),
  perMonth: count,
  method: fc.constantFrom("avoided-cost", "market-price", "own-records", "estimate"),
  reason: fc.string({ maxLength: 20 }),
  channel: spentOn,
});

const investmentLine: fc.Arbitrary<InvestmentLine> = fc.oneof(
  fc.record({
    id: fc.constant("line"),
    kind: fc.constant("staff" as const),
    hours: fc.integer({ min: 0, max: 2000 }).map((tenths) => tenths / 10),
    hourlyCost: fc.integer({ min: 0, max: 20_000 }),
    timing: maybe(timing),
    channel: spentOn,
  }),
  fc.record({
    id: fc.constant("line"),
    kind: fc.constantFrom("content", "publishing", "tools", "agency", "training", "launch", "other"),
    amount: money,
    timing,
    channel: spentOn,
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
    delay: maybe(fc.constantFrom("uniform" as const, "front-loaded" as const)),
    newCustomerShare: maybe(rate),
    repeat: maybe(repeat),
    unitValues: maybe(fc.array(unitValue, { maxLength: 4 })),
  })
  .map((drawn) => ({
    ...drawn,
    channels: drawn.channels.map((each, index) => ({ ...each, id: `channel-${index}` })),
    investment: drawn.investment.map((each, index) => ({ ...each, id: `line-${index}` })),
    unitValues: drawn.unitValues?.map((each, index) => ({ ...each, id: `worth-${index}` })),
  }));

/** Paths over at most five channels, some of which convert; each touch has a day, in falling order. */
export const customerPaths: fc.Arbitrary<readonly CustomerPath[]> = fc.array(
  fc
    .record({
      touches: fc.array(fc.constantFrom("search", "social", "email", "video", "__proto__"), { maxLength: 6 }),
      conversions: fc.integer({ min: 0, max: 1000 }),
      nulls: fc.integer({ min: 0, max: 100_000 }),
      days: fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: 6, maxLength: 6 }),
    })
    .map(({ days, ...path }) => ({
      ...path,
      daysBefore: days.slice(0, path.touches.length).sort((one, other) => other - one),
    })),
  { maxLength: 8 },
);
