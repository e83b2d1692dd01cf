import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { range } from "../../src/domain/quantity/range.ts";
import { type Plan, planOf } from "../../src/domain/simulation/plan.ts";
import { readWorkbook } from "../../src/state/workbook/read-workbook.ts";
import { EMPTY_WORKBOOK, type Workbook } from "../../src/state/workbook/workbook-document.ts";
import { scenario } from "./campaign.ts";

const plan: Plan = {
  ...planOf(scenario, "cafe-merisier"),
  assumptions: [{ input: "margin", range: range(0.4, 0.48, 0.55) }],
  target: 0.2,
  moves: [{ input: "social.closeRate", value: 0.05, say: "Une meilleure page de vente" }],
};

const full: Workbook = {
  ...EMPTY_WORKBOOK,
  guesses: { roi: 0.6 },
  simulator: plan,
  plans: [{ ...plan, name: "Automne" }],
  exercises: { "roi/net-roi": { seed: 3 } },
};

describe("reading a workbook", () => {
  test("gives back what was written", () => {
    expect(readWorkbook(JSON.stringify(full))).toEqual({ workbook: full, problems: [] });
  });

  test("keeps the good parts of a damaged one and names the bad", () => {
    const damaged = { ...full, simulator: { ...plan, scenario: { ...scenario, months: 1e9 } } };
    const { workbook, problems } = readWorkbook(JSON.stringify(damaged));
    expect(workbook).toEqual({ ...full, simulator: null });
    expect(problems).toEqual([{ kind: "damaged-part", part: "simulator" }]);
  });

  test("does not touch one of a later version", () => {
    const { workbook, problems } = readWorkbook(JSON.stringify({ ...full, version: 3 }));
    expect(workbook).toEqual(EMPTY_WORKBOOK);
    expect(problems).toEqual([{ kind: "newer-version", version: 3 }]);
  });

  test("is total: any text and any JSON gives a workbook", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => readWorkbook(text).workbook.version === 2),
    );
  });

  test("lets in no name that could reach into an object's prototype", () => {
    const { workbook } = readWorkbook('{"version":1,"guesses":{"__proto__":{"polluted":true}}}');
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(workbook.version).toBe(2);
  });

  test("of version 1 puts its scenario on the bench, as a plan", () => {
    const { plans: _, ...old } = { ...full, version: 1, simulator: scenario };
    const { workbook, problems } = readWorkbook(JSON.stringify(old));
    expect(problems).toEqual([]);
    expect(workbook).toEqual({ ...full, simulator: planOf(scenario, "cafe-merisier"), plans: [] });
  });

  test.each([
    ["a range that leaves its bounds", { assumptions: [{ input: "margin", range: range(0.4, 0.48, 1.2) }] }],
    [
      "a range of an input that is not there",
      { assumptions: [{ input: "x.margin", range: range(0, 0.1, 0.2) }] },
    ],
    ["a move of an input that is not there", { moves: [{ input: "toString", value: 1, say: "" }] }],
    ["a move out of bounds", { moves: [{ input: "margin", value: 2, say: "" }] }],
  ])("does not take a plan with %s", (_, change) => {
    const { problems } = readWorkbook(JSON.stringify({ ...full, simulator: { ...plan, ...change } }));
    expect(problems).toEqual([{ kind: "damaged-part", part: "simulator" }]);
  });
});
