import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  hasInput,
  inputBounds,
  inputNames,
  readInput,
  writeInput,
} from "../../../src/domain/simulation/inputs.ts";
import { holds, scenario } from "../arbitraries.ts";

/** A scenario, and one of the inputs it has. */
const withInput = scenario.chain((drawn) =>
  fc.tuple(fc.constant(drawn), fc.constantFrom(...inputNames(drawn))),
);
const anyNumber = fc.double({ min: -1e12, max: 1e12, noNaN: true });

describe("an input", () => {
  test("written back as it was read changes nothing", () => {
    holds([withInput], ([drawn, name]) => {
      expect(writeInput(drawn, name, readInput(drawn, name) ?? Number.NaN)).toEqual(drawn);
    });
  });

  test("reads as it was written, kept within its bounds, whole where it must be", () => {
    holds([withInput, anyNumber], ([drawn, name], value) => {
      const { min, max, whole } = inputBounds(name);
      const written = whole ? Math.round(value) : value;
      expect(readInput(writeInput(drawn, name, value), name)).toBe(Math.min(max, Math.max(min, written)));
    });
  });

  test("written leaves every other input alone", () => {
    holds([withInput, anyNumber], ([drawn, name], value) => {
      const changed = writeInput(drawn, name, value);
      const others = inputNames(drawn).filter((other) => other !== name);
      expect(others.filter((other) => readInput(changed, other) !== readInput(drawn, other))).toEqual([]);
    });
  });

  test("takes no number that is none", () => {
    holds([withInput], ([drawn, name]) => {
      expect(writeInput(drawn, name, Number.NaN)).toBe(drawn);
      expect(writeInput(drawn, name, Number.POSITIVE_INFINITY)).toBe(drawn);
    });
  });

  test("that the scenario lacks is not read, and writing it changes nothing", () => {
    holds([scenario], (drawn) => {
      for (const name of [
        "nobody.hours",
        "channel-0.hourlyCost",
        "followers",
        "currency",
        "channel-0.platform",
      ]) {
        expect(hasInput(drawn, name)).toBe(false);
        expect(writeInput(drawn, name, 5)).toBe(drawn);
      }
    });
  });

  test("has a slider within its bounds, and steps that lead from one end to the other", () => {
    holds([withInput], ([, name]) => {
      const { min, max, reach, step } = inputBounds(name);
      expect(min).toBeLessThan(reach);
      expect(reach).toBeLessThanOrEqual(max);
      expect(step).toBeGreaterThan(0);
      expect(step).toBeLessThanOrEqual(reach - min);
    });
  });
});
