import { describe, expect, test } from "vitest";
import { BLANK_MONTH } from "../../../src/domain/business/blank-month.ts";
import { EMPTY_FUNNEL } from "../../../src/domain/funnel/funnel-counts.ts";
import {
  ownPath,
  pathFromFunnel,
  planAfterFunnel,
  planDiffers,
  withFunnelPath,
} from "../../../src/domain/funnel/plan-from-funnel.ts";
import { planOf, writePlanInput } from "../../../src/domain/simulation/plan.ts";
import { funnel } from "./counts.ts";

const blank = planOf(BLANK_MONTH);
const first = funnel({ months: 3, visits: 900, leads: 90, sales: 18 });
const second = { ...first, sales: 27 };
const followed = planAfterFunnel(blank, EMPTY_FUNNEL, first);

describe("the path that a funnel gives", () => {
  test("is visits a month, leads among visits and sales among leads", () => {
    expect(pathFromFunnel(first)).toEqual({ visits: 300, leadRate: 0.1, closeRate: 0.2 });
  });

  test("goes from the visit to the sale where leads are not counted", () => {
    expect(pathFromFunnel({ ...first, leads: null })).toEqual({
      visits: 300,
      leadRate: null,
      closeRate: 0.02,
    });
  });

  test("of nothing is the path of a blank plan", () => {
    expect(pathFromFunnel(EMPTY_FUNNEL)).toEqual(ownPath(BLANK_MONTH));
  });

  test("keeps every rate between 0 and 1, whatever is half typed", () => {
    for (const half of [
      { ...first, visits: 9 },
      { ...first, leads: 0 },
      { ...first, leads: 1 },
      { ...first, visits: 0 },
      { ...first, visits: 1e12 },
    ]) {
      const { visits, leadRate, closeRate } = pathFromFunnel(half);
      expect(visits).toBeLessThanOrEqual(1e8);
      for (const rate of [leadRate ?? 0, closeRate]) {
        expect(rate).toBeGreaterThanOrEqual(0);
        expect(rate).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe("the learner's plan", () => {
  test("takes the path of their first funnel, and follows each change of it", () => {
    expect(ownPath(followed.scenario)).toEqual(pathFromFunnel(first));
    expect(ownPath(planAfterFunnel(followed, first, second).scenario)).toEqual(pathFromFunnel(second));
  });

  test("stays with them once they have changed its path by hand", () => {
    const byHand = writePlanInput(followed, "social.visits", 500);
    expect(planAfterFunnel(byHand, first, second)).toBe(byHand);
    expect(planDiffers(byHand.scenario, second)).toBe(true);
  });

  test("goes on following when another figure of it was changed", () => {
    const priced = writePlanInput(followed, "orderValue", 4000);
    const after = planAfterFunnel(priced, first, second);
    expect(ownPath(after.scenario)).toEqual(pathFromFunnel(second));
    expect(after.scenario.orderValue).toBe(4000);
  });

  test("is brought level on request, whatever it was", () => {
    const byHand = writePlanInput(followed, "social.visits", 500);
    const level = withFunnelPath(byHand, second);
    expect(planDiffers(level.scenario, second)).toBe(false);
  });

  test("is the same plan when there is nothing to bring, so that none is begun for it", () => {
    expect(planAfterFunnel(blank, EMPTY_FUNNEL, funnel({ impressions: 500 }))).toBe(blank);
    expect(withFunnelPath(followed, first)).toBe(followed);
  });

  test("is blank again once the funnel is cleared", () => {
    expect(planAfterFunnel(followed, first, EMPTY_FUNNEL).scenario).toEqual(BLANK_MONTH);
  });

  test("stretches a range that was thought over, and drops that of a lead rate which is gone", () => {
    const thought = {
      ...followed,
      assumptions: (["social.leadRate", "social.closeRate"] as const).map((input) => ({
        input,
        range: { low: 0.05, likely: 0.1, high: 0.22, distribution: "pert" as const },
      })),
    };
    const sold = planAfterFunnel(thought, first, second);
    expect(sold.assumptions[1]?.range).toMatchObject({ low: 0.05, likely: 0.3, high: 0.3 });
    const direct = planAfterFunnel(thought, first, { ...first, leads: null });
    expect(direct.assumptions.map(({ input }) => input)).toEqual(["social.closeRate"]);
  });

  test("of several channels is left alone, and said to differ", () => {
    const [channel] = BLANK_MONTH.channels;
    if (!channel) throw new Error("A blank month has a channel.");
    const several = planOf({ ...BLANK_MONTH, channels: [channel, { ...channel, id: "shop" }] });
    expect(ownPath(several.scenario)).toBeNull();
    expect(withFunnelPath(several, first)).toBe(several);
    expect(planAfterFunnel(several, EMPTY_FUNNEL, first)).toBe(several);
    expect(planDiffers(several.scenario, first)).toBe(true);
  });

  test("does not differ from a funnel that says nothing of the path", () => {
    expect(planDiffers(followed.scenario, funnel({ impressions: 90_000, reach: 20_000 }))).toBe(false);
  });
});
