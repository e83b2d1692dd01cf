import { describe, expect, test } from "vitest";
import { bestFixes, countedMoney, planMoney, worthOfFix } from "../../../src/domain/funnel/fixes.ts";
import { pathSteps } from "../../../src/domain/funnel/path-steps.ts";
import { isDefined } from "../../../src/domain/quantity/outcome.ts";
import { writeInput } from "../../../src/domain/simulation/inputs.ts";
import { projectScenario } from "../../../src/domain/simulation/project-scenario.ts";
import { holds, scenario } from "../arbitraries.ts";
import { expectClose } from "../close.ts";

const money = { contribution: 3000, value: 300_000, investment: 200_000 };

describe("a fix", () => {
  test("gains in proportion to the rate, and breaks even at the margin it adds", () => {
    const worth = worthOfFix({ to: 0.3, cost: 50_000 }, 0.25, 100, money);
    expect(worth.sales).toBeCloseTo(20, 12);
    expectClose(worth.gain as number, 60_000);
    expectClose(worth.left as number, 10_000);
    expectClose(worth.roi as number, (360_000 - 250_000) / 250_000);
  });

  test("leaves nothing when it costs what it gains, and the plan's profit as it was", () => {
    const { gain } = worthOfFix({ to: 0.3, cost: 0 }, 0.25, 100, money);
    const { left, roi } = worthOfFix({ to: 0.3, cost: gain as number }, 0.25, 100, money);
    expectClose(left as number, 0);
    expectClose((roi as number) * (200_000 + (gain as number)), 100_000);
  });

  test("of the same proportion is worth the same at every step", () => {
    const [click, sale] = [0.02, 0.25].map((rate) =>
      worthOfFix({ to: rate * 1.1, cost: 0 }, rate, 100, money),
    );
    expectClose(click?.gain as number, sale?.gain as number);
  });

  test("has no value in money while a sale's is not known; its sales are counted all the same", () => {
    const worth = worthOfFix({ to: 0.3, cost: 100 }, 0.25, 100, { ...money, contribution: null });
    expect(worth).toMatchObject({ gain: null, left: null });
    expect(worth.sales).toBeCloseTo(20, 12);
  });

  test("of a worse rate loses sales, and of a rate of 0 gains none", () => {
    expect(worthOfFix({ to: 0.2, cost: 0 }, 0.25, 100, money).sales).toBeLessThan(0);
    expect(worthOfFix({ to: 0.2, cost: 0 }, 0, 0, money)).toMatchObject({ sales: 0, gain: 0 });
  });

  test("is the best when it leaves the most, and none is while none leaves anything", () => {
    const fixes = [10_000, 50_000, 90_000].map((cost) => worthOfFix({ to: 0.3, cost }, 0.25, 100, money));
    expect(bestFixes(fixes)).toEqual([0]);
    expect(bestFixes([worthOfFix({ to: 0.3, cost: 60_000 }, 0.25, 100, money)])).toEqual([]);
    expect(
      bestFixes([worthOfFix({ to: 0.3, cost: 0 }, 0.25, 100, { ...money, contribution: null })]),
    ).toEqual([]);
  });

  test("is not the best alone when another leaves as much, to the cent", () => {
    const level = [0.02, 0.25].map((rate) => worthOfFix({ to: rate * 1.1, cost: 0 }, rate, 100, money));
    const dearer = worthOfFix({ to: 0.3, cost: 59_000 }, 0.25, 100, money);
    expect(bestFixes([dearer, ...level])).toEqual([1, 2]);
  });

  test("brings of the sales that are counted what their cause and the orders after them leave", () => {
    holds(
      [scenario],
      (drawn) => {
        const [channel] = drawn.channels;
        if (!channel) return;
        const { response: _, ...traffic } = channel.traffic as { response?: unknown };
        const plan = {
          ...drawn,
          channels: [{ ...channel, traffic: traffic as typeof channel.traffic }],
          unitValues: undefined,
        };
        const counted = projectScenario({
          ...plan,
          channels: plan.channels.map((each) => ({ ...each, incremental: 1 })),
        });
        const before = projectScenario(plan);
        for (const { rate, input } of pathSteps(plan.channels[0] as typeof channel)) {
          if (rate <= 0.001 || rate > 0.9) continue;
          const to = Math.min(1, rate * 1.1);
          const after = projectScenario(writeInput(plan, input, to));
          const money = countedMoney(plan, plan.months);
          const { gain } = worthOfFix({ to, cost: 0 }, rate, counted.sales, money);
          if (gain !== null) expectClose(gain, after.value - before.value, 1e-6);
        }
      },
      200,
    );
  });

  test("is worth what the projection says of the plan so mended", () => {
    holds(
      [scenario],
      (drawn) => {
        const [channel] = drawn.channels;
        if (!channel) return;
        // One channel in proportion to its traffic, with sales of the path alone: what a counted funnel describes.
        const { response: _, ...traffic } = channel.traffic as { response?: unknown };
        const plain = {
          ...drawn,
          channels: [{ ...channel, traffic: traffic as typeof channel.traffic }],
          repeat: undefined,
          unitValues: undefined,
        };
        const before = projectScenario(plain);
        for (const { rate, input } of pathSteps(plain.channels[0] as typeof channel)) {
          if (rate <= 0.001 || rate > 0.9) continue;
          const to = Math.min(1, rate * 1.1);
          const after = projectScenario(writeInput(plain, input, to));
          const worth = worthOfFix({ to, cost: 0 }, rate, before.sales, planMoney(plain, plain.months));
          if (worth.gain === null) continue;
          expectClose(worth.gain, after.value - before.value, 1e-6);
          if (isDefined(worth.roi))
            expectClose(worth.roi, (after.value - after.investment) / after.investment, 1e-6);
        }
      },
      200,
    );
  });
});
