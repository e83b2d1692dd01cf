import { describe, expect, test } from "vitest";
import { bottleneck, gainOfTenth, stepGaps } from "../../../src/domain/funnel/bottleneck.ts";
import { pathSteps } from "../../../src/domain/funnel/path-steps.ts";
import { writeInput } from "../../../src/domain/simulation/inputs.ts";
import { projectScenario } from "../../../src/domain/simulation/project-scenario.ts";
import type { Channel, Scenario } from "../../../src/domain/simulation/scenario.ts";
import { holds, scenario } from "../arbitraries.ts";
import { expectClose } from "../close.ts";

const channel = (id: string, rates: [click: number, lead: number | null, close: number]): Channel => ({
  id,
  platform: "other",
  traffic: {
    from: "exposure",
    adSpend: 10_000,
    costPerMille: 1000,
    followers: 0,
    postsPerMonth: 0,
    reachPerPost: 0,
    followerGrowth: 0,
    clickThroughRate: rates[0],
  },
  leadRate: rates[1],
  closeRate: rates[2],
  incremental: 1,
});

const plan = (...channels: Channel[]): Scenario => ({
  currency: "CAD",
  months: 1,
  salesCycle: 0,
  orderValue: 10_000,
  margin: 0.5,
  channels,
  investment: [],
});

const profitOf = (of: Scenario) => {
  const { value, investment } = projectScenario(of);
  return value - investment;
};

describe("the bottleneck", () => {
  test("is the step furthest from the plan's best channel, not the smallest rate", () => {
    const found = bottleneck(plan(channel("a", [0.01, 0.2, 0.1]), channel("b", [0.011, 0.2, 0.4])));
    expect(found).toMatchObject({
      step: "sale-from-lead",
      rate: 0.1,
      input: "a.closeRate",
      best: { rate: 0.4 },
    });
  });

  test("between channels is where the money is: the same gap counts for more where more people pass", () => {
    const small = channel("small", [0.01, null, 0.1]);
    const large = channel("large", [0.04, null, 0.1]);
    const found = bottleneck(plan(small, large, channel("best", [0.04, null, 0.2])));
    expect(found).toMatchObject({ channel: { id: "large" }, step: "sale-from-visit" });
  });

  test("compares a sale from a visit with no sale from a lead", () => {
    const found = bottleneck(plan(channel("shop", [0.01, null, 0.02]), channel("list", [0.01, 0.2, 0.3])));
    expect(found).toBe("level");
  });

  test("does not take as its measure a channel that nobody clicks on", () => {
    const idle = { ...channel("idle", [0, null, 1]) };
    expect(bottleneck(plan(channel("a", [0.01, null, 0.02]), idle))).toBe("one-channel");
  });

  test("says why there is none: one channel, none behind another, or nothing to gain", () => {
    const one = channel("a", [0.01, 0.2, 0.3]);
    expect(bottleneck(plan(one))).toBe("one-channel");
    expect(bottleneck(plan(one, { ...one, id: "b" }))).toBe("level");
    const better = { ...channel("b", [0.02, 0.2, 0.3]) };
    expect(bottleneck({ ...plan(one, better), margin: 0 })).toBe("no-gain");
  });

  test("is worth exactly what the projection says of the plan so mended", () => {
    holds(
      [scenario],
      (drawn) => {
        const found = bottleneck(drawn);
        if (typeof found === "string") return;
        const mended = writeInput(drawn, found.input, found.best.rate);
        expectClose(found.gain, profitOf(mended) - profitOf(drawn), 1e-6);
        expect(found.rate).toBeLessThan(found.best.rate);
        for (const gap of stepGaps(drawn)) expect(gap.gain).toBeLessThanOrEqual(found.gain);
      },
      300,
    );
  });
});

test("a tenth more is worth the same at every step of a path in proportion", () => {
  const one = channel("a", [0.01, 0.2, 0.3]);
  const gains = pathSteps(one).map((step) => gainOfTenth(plan(one), step));
  expect(gains).toHaveLength(3);
  for (const gain of gains) expectClose(gain, 0.1 * projectScenario(plan(one)).value);
});
