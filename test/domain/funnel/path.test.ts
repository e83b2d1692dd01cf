import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  organicImpressions,
  type PathCounts,
  paidImpressions,
  projectPath,
} from "../../../src/domain/funnel/path.ts";
import type { Channel, ExposureTraffic } from "../../../src/domain/simulation/scenario.ts";
import { channel, holds, rate } from "../arbitraries.ts";
import { expectClose } from "../close.ts";

const month = fc.integer({ min: 1, max: 24 });

const exposure: ExposureTraffic = {
  from: "exposure",
  adSpend: 40_000,
  costPerMille: 800,
  followers: 1000,
  postsPerMonth: 12,
  reachPerPost: 0.2,
  followerGrowth: 0.1,
  clickThroughRate: 0.02,
};

const newsletter: Channel = {
  id: "newsletter",
  platform: "other",
  traffic: { from: "visits", visits: 500, adSpend: 0 },
  leadRate: 0.1,
  closeRate: 0.2,
  incremental: 1,
};

describe("impressions", () => {
  test("paid: 400.00 at a CPM of 8.00 buys 50 000", () => {
    expect(paidImpressions(exposure)).toBe(50_000);
  });

  test("paid: a CPM of zero buys none, rather than infinitely many", () => {
    expect(paidImpressions({ ...exposure, costPerMille: 0 })).toBe(0);
  });

  test("organic: followers × posts × reach in month 1, then with the followers grown", () => {
    expect(organicImpressions(exposure, 1)).toBe(2400);
    expectClose(organicImpressions(exposure, 3), 2400 * 1.21);
  });
});

describe("the clicks of what people saw", () => {
  const shown: Channel = { ...newsletter, traffic: exposure };
  const clicksOver = (channel: Channel, months: number) =>
    projectPath(channel, months).map(({ clicks }) => clicks);
  const adsAlone: ExposureTraffic = { ...exposure, followers: 0 };

  test("are 2 of each 100 impressions, month by month, paid and organic", () => {
    const clicks = clicksOver(shown, 3);
    expect(clicks).toHaveLength(3);
    [1048, 1052.8, 1058.08].forEach((expected, index) => {
      expectClose(clicks[index] ?? Number.NaN, expected);
    });
    expect(projectPath(shown, 3)[0]).toMatchObject({ paidImpressions: 50_000, organicImpressions: 2400 });
  });

  test("come in over the twelve months after, half as many in each, when half of an effect is left", () => {
    const clicks = clicksOver({ ...shown, traffic: { ...adsAlone, carryover: 0.5 } }, 1);
    expect(clicks).toHaveLength(13);
    const first = 1000 / (2 - 2 ** -12); // the weights 1, ½, ¼ … add up to this
    clicks.forEach((each, index) => {
      expectClose(each, first / 2 ** index);
    });
  });

  test("rest on the months before, and past the activity on those alone", () => {
    const clicks = clicksOver({ ...shown, traffic: { ...adsAlone, carryover: 0.5 } }, 2);
    const first = 1000 / (2 - 2 ** -12);
    expect(clicks).toHaveLength(14);
    expectClose(clicks[1] ?? Number.NaN, first * 1.5);
    expectClose(clicks[2] ?? Number.NaN, first * 0.75);
    expectClose(clicks[13] ?? Number.NaN, first / 2 ** 12);
    expect(projectPath({ ...shown, traffic: { ...adsAlone, carryover: 0.5 } }, 2)[2]).toMatchObject({
      paidImpressions: 0,
      organicImpressions: 0,
    });
  });
});

describe("the money path", () => {
  test("goes from visits through leads to sales", () => {
    expect(projectPath(newsletter, 1)[0]).toEqual({
      paidImpressions: null,
      organicImpressions: null,
      clicks: 500,
      leads: 50,
      sales: 10,
    });
  });

  test("goes straight from the visit to the sale without a lead stage", () => {
    expect(projectPath({ ...newsletter, leadRate: null }, 1)[0]).toMatchObject({ leads: null, sales: 100 });
  });

  test("never widens, over all the months in which its impressions work", () => {
    holds([channel, month], (drawn, months) => {
      const cohorts = projectPath(drawn, months);
      const total = (count: (cohort: PathCounts) => number | null) =>
        cohorts.reduce<number>((sum, cohort) => sum + (count(cohort) ?? 0), 0);
      const stages = [
        drawn.traffic.from === "visits" ? null : total(impressionsOf),
        total(({ clicks }) => clicks),
        drawn.leadRate === null ? null : total(({ leads }) => leads),
        total(({ sales }) => sales),
      ].filter((stage) => stage !== null);
      stages.slice(1).forEach((stage, index) => {
        expect(stage).toBeLessThanOrEqual((stages[index] ?? 0) * (1 + 1e-12));
      });
      expect(Math.min(...stages)).toBeGreaterThanOrEqual(0);
    });
  });

  test("carries effects over without adding to them", () => {
    holds([month, rate], (months, alpha) => {
      const carrying: Channel = {
        ...newsletter,
        traffic: { ...exposure, clickThroughRate: 1, carryover: alpha * 0.95 },
      };
      const cohorts = projectPath(carrying, months);
      const shown = cohorts.reduce((sum, cohort) => sum + impressionsOf(cohort), 0);
      expectClose(
        cohorts.reduce((sum, cohort) => sum + cohort.clicks, 0),
        shown,
        shown,
      );
    });
  });

  test("brings no sale when the channel causes none", () => {
    holds([channel, month], (drawn, months) => {
      for (const { sales } of projectPath({ ...drawn, incremental: 0 }, months)) expect(sales).toBe(0);
    });
  });

  test("brings sales in proportion to what the channel causes of them", () => {
    holds([channel, month], (drawn, months) => {
      const all = projectPath({ ...drawn, incremental: 1 }, months);
      projectPath(drawn, months).forEach(({ sales }, index) => {
        expectClose(sales, (all[index]?.sales ?? Number.NaN) * drawn.incremental);
      });
    });
  });
});

function impressionsOf({ paidImpressions: paid, organicImpressions: organic }: PathCounts): number {
  return (paid ?? 0) + (organic ?? 0);
}
