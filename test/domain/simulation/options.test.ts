import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { effectiveImpressions, frequency, peopleReached } from "../../../src/domain/funnel/reach.ts";
import { clicksOf } from "../../../src/domain/funnel/saturation.ts";
import { isDefined } from "../../../src/domain/quantity/outcome.ts";
import { customerValue, yearlyContribution } from "../../../src/domain/roi/customer-value.ts";
import { channelInvestment, lineTotal } from "../../../src/domain/roi/investment.ts";
import { pathValues } from "../../../src/domain/roi/unit-value.ts";
import { frontLoadedDelay } from "../../../src/domain/simulation/delay.ts";
import { exposureMonths } from "../../../src/domain/simulation/exposure-months.ts";
import { netRoiSeenAt, projectScenario } from "../../../src/domain/simulation/project-scenario.ts";
import { repeatOrders } from "../../../src/domain/simulation/repeat-orders.ts";
import type {
  Channel,
  ExposureTraffic,
  Scenario,
  UnitValue,
} from "../../../src/domain/simulation/scenario.ts";
import { channel, holds, rate, scenario } from "../arbitraries.ts";
import { expectClose } from "../close.ts";

const people = fc.integer({ min: 1, max: 1_000_000 });
const shown = fc.integer({ min: 0, max: 10_000_000 });

/** One month, 100 visits, 50 leads, 10 sales of 50.00 at 40 %, for 100.00 of tools. */
const social: Channel = {
  id: "social",
  platform: "instagram",
  traffic: { from: "visits", visits: 100, adSpend: 0 },
  leadRate: 0.5,
  closeRate: 0.2,
  incremental: 1,
};
const small: Scenario = {
  currency: "CAD",
  months: 1,
  salesCycle: 0,
  orderValue: 5000,
  margin: 0.4,
  channels: [social],
  investment: [{ id: "tools", kind: "tools", amount: 10_000, timing: "monthly" }],
};

const worth = (metric: string, unitValue: number, perMonth = 0): UnitValue => ({
  id: metric,
  metric,
  unitValue,
  perMonth,
  method: "estimate",
  reason: "As last year.",
});

describe("reach", () => {
  test("is 63 212 people of 100 000 for as many impressions, who see it 1.58 times", () => {
    expect(peopleReached(100_000, 100_000)).toBeCloseTo(63_212.0559, 4);
    expect(frequency(100_000, 100_000)).toBeCloseTo(1.58198, 5);
  });

  test("passes neither the impressions nor the audience, and grows ever more slowly", () => {
    holds([shown, people], (impressions, audience) => {
      const [once, twice] = [peopleReached(impressions, audience), peopleReached(2 * impressions, audience)];
      if (!isDefined(once) || !isDefined(twice)) throw new Error("an audience is given");
      expect(once).toBeLessThanOrEqual(Math.min(impressions, audience) * (1 + 1e-12));
      expect(twice).toBeGreaterThanOrEqual(once);
      expect(twice).toBeLessThanOrEqual(2 * once * (1 + 1e-12));
    });
  });

  test("is not defined without an audience, nor frequency without impressions", () => {
    expect(peopleReached(100, undefined)).toEqual({ undefined: "no-audience" });
    expect(peopleReached(100, 0)).toEqual({ undefined: "no-audience" });
    expect(frequency(0, 100)).toEqual({ undefined: "no-impressions" });
  });

  test("stands beside the money path: without a response curve, an audience moves no figure", () => {
    holds([scenario], (drawn) => {
      const plain = {
        ...drawn,
        unitValues: [],
        channels: drawn.channels.map((each) => ({
          ...each,
          traffic: { ...each.traffic, response: undefined, audience: undefined },
        })),
      };
      const channels = plain.channels.map((each) => ({
        ...each,
        traffic: { ...each.traffic, audience: 5000 },
      }));
      expect(projectScenario({ ...plain, channels }).months).toEqual(projectScenario(plain).months);
    });
  });

  test("counts interactions by the people reached, each month for itself", () => {
    const traffic: ExposureTraffic = {
      from: "exposure",
      adSpend: 100_000,
      costPerMille: 1000,
      followers: 0,
      postsPerMonth: 0,
      reachPerPost: 0,
      followerGrowth: 0,
      clickThroughRate: 0.01,
      audience: 100_000,
    };
    const months = exposureMonths({ ...social, traffic, engagementRate: 0.05 }, 2);
    expect(months).toHaveLength(2);
    expect(months[1]?.engagements).toBeCloseTo(3160.6, 1);
    expect(exposureMonths(social, 2)).toEqual([]);
  });
});

describe("a response curve", () => {
  test("of frequency runs from the impressions (each exposure alike) to the reach (the first alone)", () => {
    holds([shown, people, rate], (impressions, audience, repeatWorth) => {
      const reach = peopleReached(impressions, audience) as number;
      expectClose(effectiveImpressions(impressions, audience, 1), impressions);
      expectClose(effectiveImpressions(impressions, audience, 0), reach);
      const some = effectiveImpressions(impressions, audience, repeatWorth);
      expect(some).toBeGreaterThanOrEqual(reach * (1 - 1e-9));
      expect(some).toBeLessThanOrEqual(impressions);
    });
  });

  test("brings more clicks for more impressions, and never more than there are impressions", () => {
    holds([channel, shown, shown], ({ traffic }, one, other) => {
      if (traffic.from !== "exposure") return;
      const [fewer, more] = [Math.min(one, other), Math.max(one, other)];
      const [low, high] = [clicksOf(traffic, fewer), clicksOf(traffic, more)];
      expect(low).toBeLessThanOrEqual(high * (1 + 1e-9));
      expect(high).toBeLessThanOrEqual(more);
    });
  });

  test("of Hill keeps the click-through rate entered at its half point", () => {
    const traffic = { clickThroughRate: 0.02, response: { kind: "hill", halfAt: 5000, slope: 2 } };
    expectClose(clicksOf(traffic as ExposureTraffic, 5000), 100);
  });

  test("of Hill bends: at twice its half point, 8 clicks of 10 at most; far below, next to none", () => {
    const traffic = { clickThroughRate: 0.02, response: { kind: "hill", halfAt: 5000, slope: 2 } };
    expectClose(clicksOf(traffic as ExposureTraffic, 10_000), 160);
    expectClose(clicksOf(traffic as ExposureTraffic, 50), 200 / 10_001);
    expect(clicksOf(traffic as ExposureTraffic, 0)).toBe(0);
    const steep = { clickThroughRate: 1, response: { kind: "hill", halfAt: 5000, slope: 0.5 } };
    expect(clicksOf(steep as ExposureTraffic, 10)).toBe(10);
  });

  test("of frequency counts first exposures alone, or each at half the one before", () => {
    const traffic = { clickThroughRate: 0.01, audience: 100_000 };
    const clicksAt = (repeatWorth: number) =>
      clicksOf({ ...traffic, response: { kind: "frequency", repeatWorth } } as ExposureTraffic, 100_000);
    expect(clicksAt(0)).toBeCloseTo(632.1206, 4);
    expect(clicksAt(0.5)).toBeCloseTo(786.9387, 4);
    expectClose(clicksAt(1), 1000);
  });

  test("of frequency leaves clicks in proportion where nobody is counted", () => {
    const response = { kind: "frequency", repeatWorth: 0 } as const;
    expect(clicksOf({ clickThroughRate: 0.01, response } as ExposureTraffic, 500)).toBe(5);
    expect(effectiveImpressions(500, 0, 0.5)).toBe(500);
  });
});

describe("sales that come early", () => {
  test("fall evenly, in full", () => {
    expect(frontLoadedDelay(2)).toEqual([3 / 6, 2 / 6, 1 / 6]);
    expect(frontLoadedDelay(0)).toEqual([1]);
  });
});

describe("repeat orders", () => {
  test("add up to the years' orders less the first sale", () => {
    holds([rate, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 365 })], (retention, years, n) => {
      const orders = repeatOrders({ ordersPerYear: n, retention, discount: 0, years });
      const expected = Array.from({ length: years }, (_, year) => n * retention ** year);
      const total = expected.reduce((sum, each) => sum + each, 0) - 1;
      expectClose(
        orders.reduce((sum, each) => sum + each, 0),
        total,
        n,
      );
    });
  });

  test("are booked in the months they fall, for new customers alone", () => {
    const repeat = { ordersPerYear: 12, retention: 0.5, discount: 0, years: 2 };
    const projection = projectScenario({ ...small, repeat, newCustomerShare: 0.5 });
    expect(projection.sales).toBe(10);
    expect(projection.newCustomers).toBe(5);
    expect(projection.months).toHaveLength(24);
    expectClose(projection.months[1]?.value ?? 0, 5 * 2000);
    expectClose(projection.months[12]?.value ?? 0, 5 * 0.5 * 2000);
    // 5 new customers order 11 times more, then 6 times.
    expectClose(projection.repeatValue, 5 * 17 * 2000);
    expectClose(projection.pipeline, projection.repeatValue);
  });

  test("discounted over endless years are the customer value", () => {
    holds([rate, rate], (share, discount) => {
      const retention = share * 0.9;
      const yearly = yearlyContribution(5000, 4, 0.4);
      let endless = 0;
      for (let year = 1; year < 400; year += 1) endless += yearly * (retention / (1 + discount)) ** year;
      expectClose(customerValue(yearly, retention, discount, "after-a-period") as number, endless, yearly);
      expectClose(customerValue(yearly, retention, discount, "at-once") as number, yearly + endless, yearly);
    });
    expect(customerValue(8000, 1, 0, "at-once")).toEqual({ undefined: "endless-value" });
  });
});

describe("a customer", () => {
  test("brings four orders of 50.00 a year, 80.00 at a margin of 40 %, and 144.00 in a life", () => {
    expect(yearlyContribution(5000, 4, 0.4)).toBe(8000);
    expectClose(customerValue(8000, 0.5, 0.125, "after-a-period") as number, 6400);
    expectClose(customerValue(8000, 0.5, 0.125, "at-once") as number, 14_400);
  });
});

describe("values besides the sales", () => {
  test("of a lead and a visit follow from the sale's, until one is set by hand", () => {
    expect(pathValues(small, social)).toEqual({
      sale: 2000,
      lead: { unitValue: 400, derived: 400, reason: null },
      visit: { unitValue: 200, derived: 200, reason: null },
    });
    const leadValue = { unitValue: 500, reason: "What the agency charges." };
    const byHand = pathValues(small, { ...social, leadValue });
    expect(byHand.lead).toEqual({ unitValue: 500, derived: 400, reason: leadValue.reason });
    expect(byHand.visit.unitValue).toBe(250);
    expect(pathValues(small, { ...social, leadRate: null })).toMatchObject({
      lead: null,
      visit: { derived: 400 },
    });
  });

  test("that lie off the path are added, and overlap with nothing", () => {
    const projection = projectScenario({ ...small, unitValues: [worth("support-calls", 800, 5)] });
    expect(projection.value).toBe(20_000 + 4000);
    expect(projection.sharedValue).toBe(4000);
    expect(projection.overlaps).toEqual([]);
  });

  test("on one path are named, with what is counted twice", () => {
    const projection = projectScenario({ ...small, unitValues: [worth("leads", 400), worth("clicks", 50)] });
    expect(projection.value).toBe(20_000 + 20_000 + 5000);
    expect(projection.overlaps).toEqual([
      { channel: "social", metrics: ["clicks", "leads", "sales"], countedTwice: 25_000 },
    ]);
  });

  test("of a path whose sales are worth nothing stand alone", () => {
    const unitValues = [worth("leads", 400)];
    expect(projectScenario({ ...small, margin: 0, unitValues }).overlaps).toEqual([]);
  });

  test("counted twice never exceed what unit values add", () => {
    holds([scenario], (drawn) => {
      const { overlaps, otherValue } = projectScenario(drawn);
      const twice = overlaps.reduce((sum, { countedTwice }) => sum + countedTwice, 0);
      expect(twice).toBeLessThanOrEqual(otherValue * (1 + 1e-9));
    });
  });
});

describe("an investment line", () => {
  test("is paid in the months it names, once each, and not past the end", () => {
    const line = { id: "shoot", kind: "content", amount: 5000, timing: { months: [1, 4, 4, 9] } } as const;
    expect(lineTotal(line, 6)).toBe(10_000);
    expect(lineTotal({ ...line, timing: { months: [0, -2, 6] } }, 6)).toBe(5000);
    const { months } = projectScenario({ ...small, months: 6, investment: [line] });
    expect(months.map(({ investment }) => investment)).toEqual([5000, 0, 0, 5000, 0, 0]);
  });

  test("of one channel counts on it; shared ones on none", () => {
    holds([scenario], (drawn) => {
      const own = drawn.channels.map((each) => channelInvestment(drawn, each));
      const known = drawn.channels.map(({ id }) => id);
      const shared = drawn.investment.filter((line) => !known.includes(line.channel ?? ""));
      const all = [...own, ...shared.map((line) => lineTotal(line, drawn.months))];
      const { investment } = projectScenario(drawn);
      expectClose(
        all.reduce((sum, each) => sum + each, 0),
        investment,
        investment,
      );
    });
  });
});

describe("the ROI seen at a month", () => {
  test("is what is booked by then, and in the end the ROI of everything", () => {
    const projection = projectScenario({ ...small, salesCycle: 3 });
    expect([1, 2, 3, 4, 99].map((month) => netRoiSeenAt(projection, month))).toEqual([-0.5, 0, 0.5, 1, 1]);
    expect(netRoiSeenAt(projection, 0)).toEqual({ undefined: "no-duration" });
  });
});
