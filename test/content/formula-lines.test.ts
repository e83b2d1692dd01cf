import { expect, test } from "vitest";
import { formulaLines, raisedRuns } from "../../src/components/site/formula-lines.ts";

const only = (formula: string) => formulaLines(formula)[0];

test("a division is a fraction, whose sides shed their brackets", () => {
  expect(only("(valeur − investissement) ÷ investissement × 100")?.fraction).toEqual({
    before: "=",
    over: "valeur − investissement",
    under: "investissement",
    after: "× 100",
  });
  expect(only("mean = (low + 4 × likely + high) ÷ 6")?.fraction).toEqual({
    before: "mean =",
    over: "low + 4 × likely + high",
    under: "6",
    after: "",
  });
});

test("a formula equals its term unless it says what", () => {
  expect(only("valeur − investissement")?.text).toBe("= valeur − investissement");
  expect(only("poids = points")?.text).toBe("poids = points");
});

test("a division in brackets, or one of several, stays on its line", () => {
  expect(only("somme de (flux ÷ taux)")?.fraction).toBeNull();
  expect(only("a ÷ b ÷ c")?.fraction).toBeNull();
});

test("a base that is a bracket with a power keeps it", () => {
  expect(only("sum ÷ (1 + rate)^(years of waiting)")?.fraction?.under).toBe("(1 + rate)^(years of waiting)");
});

test("lines are parted by semicolons and named before a colon, in both languages", () => {
  expect(formulaLines("par visite\u00a0: a ÷ b; par clic\u00a0: a ÷ c").map(({ name }) => name)).toEqual([
    "par visite",
    "par clic",
  ]);
  expect(formulaLines("by visit: a ÷ b").map(({ name, text }) => [name, text])).toEqual([
    ["by visit", "= a ÷ b"],
  ]);
});

test("what follows a caret is raised", () => {
  expect(raisedRuns("(1 + taux)^(1 ÷ années) − 1")).toEqual([
    { text: "(1 + taux)", raised: false },
    { text: "1 ÷ années", raised: true },
    { text: " − 1", raised: false },
  ]);
  expect(raisedRuns("(1 + taux)^période, puis")).toEqual([
    { text: "(1 + taux)", raised: false },
    { text: "période", raised: true },
    { text: ", puis", raised: false },
  ]);
});
