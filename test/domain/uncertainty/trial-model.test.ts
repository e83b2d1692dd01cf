import { describe, expect, test } from "vitest";
import type { InputField } from "../../../src/domain/simulation/inputs.ts";
import { FIELD_WRITERS } from "../../../src/domain/uncertainty/field-writers.ts";
import { trialModel } from "../../../src/domain/uncertainty/trial-model.ts";
import { REFERENCE_SCENARIO } from "./reference-simulation.ts";

describe("the writer of a field", () => {
  test.each(Object.keys(FIELD_WRITERS) as InputField[])("%s writes that field, and no other", (field) => {
    const holder: Record<string, number> = { other: 7, [field]: 1 };
    FIELD_WRITERS[field](holder, Float64Array.of(3, 4, 5), 1);
    expect(holder).toEqual({ other: 7, [field]: 4 });
  });
});

describe("a model for trials", () => {
  test("draws whole inputs rounded, whatever the column holds", () => {
    const model = trialModel(REFERENCE_SCENARIO, ["months", "plain.adSpend"]);
    const columns = [Float64Array.of(1, 6.4), Float64Array.of(0, 12.5)];
    model.draw(columns, 1);
    const drawn = { ...model.totals() };
    model.set(0, 6);
    model.set(1, 12.5);
    expect(drawn).toEqual(model.totals());
  });

  test("leaves the scenario as it was", () => {
    const before = structuredClone(REFERENCE_SCENARIO);
    const model = trialModel(REFERENCE_SCENARIO, ["margin", "hill.slope"]);
    model.set(0, 0.9);
    model.set(1, 3);
    model.totals();
    expect(REFERENCE_SCENARIO).toEqual(before);
  });
});
