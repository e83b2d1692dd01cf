import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changesBetween } from "../../../src/domain/question/changes.ts";
import { explainChange, explainInSteps } from "../../../src/domain/question/explain-change.ts";
import { inputNames, writeInput } from "../../../src/domain/simulation/inputs.ts";
import { projectScenario } from "../../../src/domain/simulation/project-scenario.ts";
import type { Scenario } from "../../../src/domain/simulation/scenario.ts";
import { holds, scenario } from "../arbitraries.ts";
import { expectClose } from "../close.ts";

const profit = (of: Scenario) => projectScenario(of).value - projectScenario(of).investment;

/** A scenario, and the same with up to six inputs changed. */
const edited = scenario.chain((before) =>
  fc
    .array(fc.tuple(fc.constantFrom(...inputNames(before)), fc.double({ min: 0, max: 1000, noNaN: true })), {
      maxLength: 6,
    })
    .map((edits) => ({
      before,
      after: edits.reduce((sum, [name, value]) => writeInput(sum, name, value), before),
    })),
);

describe("a change of profit", () => {
  test("is the sum of its assumptions' shares", () => {
    holds([edited], ({ before, after }) => {
      const { shares, change, by } = explainChange(before, after);
      const scale = largest(before, after);
      expect(by).toBe("assumption");
      expectClose(change, profit(after) - profit(before), scale);
      expectClose(
        shares.reduce((sum, { share }) => sum + share, 0),
        change,
        scale,
      );
    });
  });

  test("is the same worked out in steps, with a rest at every 128 projections", () => {
    holds([edited], ({ before, after }) => {
      const steps = explainInSteps(before, after);
      let rests = 0;
      let step = steps.next();
      for (; !step.done; step = steps.next()) rests += 1;
      expect(step.value).toEqual(explainChange(before, after));
      expect(rests).toBe(Math.ceil(2 ** changesBetween(before, after).length / 128) - 1);
    });
  });

  test("between any two scenarios is shared out in full, by stage past twelve changes", () => {
    holds([scenario, scenario], (before, after) => {
      const { shares, change, by } = explainChange(before, after);
      expect(by).toBe(changesBetween(before, after).length > 12 ? "stage" : "assumption");
      const scale = shares.reduce((sum, { share }) => sum + Math.abs(share), largest(before, after));
      expectClose(
        shares.reduce((sum, { share }) => sum + share, 0),
        change,
        scale,
      );
    });
  });

  test("makes the later scenario out of the earlier, whatever order the changes come in", () => {
    holds([scenario, scenario], (before, after) => {
      const changes = changesBetween(before, after);
      for (const order of [changes, [...changes].reverse()]) {
        const made = order.reduce((sum, change) => change.apply(sum), before);
        expectClose(profit(made), profit(after), largest(after, after));
      }
    });
  });

  test("has no shares when nothing changed", () => {
    holds([scenario], (drawn) => {
      expect(explainChange(drawn, structuredClone(drawn))).toMatchObject({ shares: [], change: 0 });
    });
  });
});

function largest(...scenarios: readonly Scenario[]): number {
  return Math.max(
    1,
    ...scenarios.flatMap((each) => [projectScenario(each).value, projectScenario(each).investment]),
  );
}
