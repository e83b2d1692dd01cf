import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FIGURES, type FigureName, figureOf } from "../../../src/domain/figure/figure-catalogue.ts";
import { isDefined, type Outcome } from "../../../src/domain/quantity/outcome.ts";
import { bestSplit } from "../../../src/domain/question/best-split.ts";
import { seekGoal } from "../../../src/domain/question/goal-seek.ts";
import { marginalReturns } from "../../../src/domain/question/marginal-return.ts";
import { pathValues } from "../../../src/domain/roi/unit-value.ts";
import { exposureMonths } from "../../../src/domain/simulation/exposure-months.ts";
import { inputBounds, inputNames, writeInput } from "../../../src/domain/simulation/inputs.ts";
import { netRoiSeenAt, projectScenario } from "../../../src/domain/simulation/project-scenario.ts";
import type { Scenario } from "../../../src/domain/simulation/scenario.ts";
import { scenarioSchema } from "../../../src/state/workbook/scenario-schema.ts";
import { holds, scenario } from "../arbitraries.ts";

/** A scenario with each input at an end of its bounds, next to one, or as drawn. */
const extreme: fc.Arbitrary<Scenario> = scenario.chain((drawn) => {
  const names = inputNames(drawn);
  const place = fc.constantFrom("low", "high", "above-low", "below-high", "as-drawn");
  return fc.array(place, { minLength: names.length, maxLength: names.length }).map((places) =>
    names.reduce((sum, name, index) => {
      const { min, max } = inputBounds(name);
      switch (places[index]) {
        case "low":
          return writeInput(sum, name, min);
        case "high":
          return writeInput(sum, name, max);
        case "above-low":
          return writeInput(sum, name, min + 1e-9);
        case "below-high":
          return writeInput(sum, name, max * (1 - 1e-12));
        default:
          return sum;
      }
    }, drawn),
  );
});

const isSound = (figure: Outcome) => !isDefined(figure) || Number.isFinite(figure);

describe("a scenario at the ends of its bounds", () => {
  test("is one that a workbook may hold", () => {
    holds([extreme], (drawn) => {
      expect(scenarioSchema.safeParse(drawn).success).toBe(true);
    });
  });

  test("has every figure finite, or not defined with its reason", () => {
    holds([extreme], (drawn) => {
      const projection = projectScenario(drawn);
      const unsound = (Object.keys(FIGURES) as FigureName[]).filter(
        (name) => !isSound(figureOf(name, drawn, projection).outcome),
      );
      expect(unsound).toEqual([]);
      expect(numbersIn(projection).filter((number) => !Number.isFinite(number))).toEqual([]);
      for (let month = -1; month <= 200; month += 7) {
        expect(isSound(netRoiSeenAt(projection, month))).toBe(true);
      }
    });
  });

  test("has its reach and its unit values finite, or not defined", () => {
    holds([extreme], (drawn) => {
      for (const channel of drawn.channels) {
        const seen = exposureMonths(channel, drawn.months);
        for (const { reach, frequency, engagements, impressions } of seen) {
          expect([reach, frequency, engagements ?? 0, impressions].every(isSound)).toBe(true);
        }
        expect(numbersIn(pathValues(drawn, channel)).every(Number.isFinite)).toBe(true);
      }
    });
  });

  test("gets an answer to every question", () => {
    holds([extreme, fc.nat()], (drawn, pick) => {
      const names = inputNames(drawn);
      const answer = seekGoal(drawn, names[pick % names.length] ?? "margin", 1);
      expect(numbersIn(answer).every(Number.isFinite)).toBe(true);
      expect(numbersIn(marginalReturns(drawn)).every(Number.isFinite)).toBe(true);
      expect(numbersIn(bestSplit(drawn)).every(Number.isFinite)).toBe(true);
    });
  });
});

describe("a scenario exported and imported", () => {
  test("is the same scenario", () => {
    holds([fc.oneof(scenario, extreme)], (drawn) => {
      expect(scenarioSchema.parse(JSON.parse(JSON.stringify(drawn)))).toEqual(drawn);
    });
  });

  test("projects the same, and without its options as version 1 did", () => {
    holds([scenario], (drawn) => {
      const back = scenarioSchema.parse(JSON.parse(JSON.stringify(drawn)));
      expect(projectScenario(back)).toEqual(projectScenario(drawn));
    });
  });

  test("is refused when a number is out of bounds or a month has no name", () => {
    holds([scenario], (drawn) => {
      expect(scenarioSchema.safeParse({ ...drawn, newCustomerShare: 1.01 }).success).toBe(false);
      expect(scenarioSchema.safeParse({ ...drawn, delay: "late" }).success).toBe(false);
      const line = { id: "odd", kind: "tools", amount: 100, timing: { months: [1.5] } };
      expect(scenarioSchema.safeParse({ ...drawn, investment: [line] }).success).toBe(false);
    });
  });
});

function numbersIn(held: unknown): readonly number[] {
  if (typeof held === "number") return [held];
  return typeof held === "object" && held !== null ? Object.values(held).flatMap(numbersIn) : [];
}
