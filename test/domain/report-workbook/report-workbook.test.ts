import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyBusiness } from "../../../src/domain/business/business.ts";
import { isDefined } from "../../../src/domain/quantity/outcome.ts";
import { evaluateWorkbook, placeKey } from "../../../src/domain/report-workbook/evaluate.ts";
import {
  changeableInputs,
  reportWorkbook,
  withInput,
} from "../../../src/domain/report-workbook/report-workbook.ts";
import type { ReportWorkbook, ResultName } from "../../../src/domain/report-workbook/sheet.ts";
import { breakEvenSales } from "../../../src/domain/roi/break-even.ts";
import { grossReturn, netRoi } from "../../../src/domain/roi/return.ts";
import { inputBounds, writeInput } from "../../../src/domain/simulation/inputs.ts";
import { planOf } from "../../../src/domain/simulation/plan.ts";
import { contributionPerSale, projectScenario } from "../../../src/domain/simulation/project-scenario.ts";
import type { Scenario } from "../../../src/domain/simulation/scenario.ts";
import { holds, RUNS, rate, scenario as scenarios } from "../arbitraries.ts";
import { speechOf } from "./speech.ts";

/** Each run writes and computes a whole workbook. */
const SOME_RUNS = RUNS / 10;

const bookOf = (scenario: Scenario) =>
  reportWorkbook(emptyBusiness("own"), planOf(scenario), speechOf(scenario, "fr"), null);

/** What the workbook's results are to be, in units of the currency, by the engine. */
function engineResults(scenario: Scenario): Readonly<Record<ResultName, number | string>> {
  const { investment, value, valueInHorizon, pipeline, sales } = projectScenario(scenario);
  const figure = (outcome: ReturnType<typeof netRoi>) => (isDefined(outcome) ? outcome : "non défini");
  return {
    investment: investment / 100,
    value: value / 100,
    profit: (value - investment) / 100,
    net: figure(netRoi(value, investment)),
    gross: figure(grossReturn(value, investment)),
    atEnd: figure(netRoi(valueInHorizon, investment)),
    pipeline: pipeline / 100,
    sales,
    breakEven: figure(breakEvenSales(investment, contributionPerSale(scenario))),
  };
}

/**
 * Claims that the workbook's results are the engine's. A spreadsheet has no e^x − 1 that keeps its digits near zero, so where
 * a whole audience saw next to nothing it has some digits fewer.
 */
function expectResults(book: ReportWorkbook, scenario: Scenario): void {
  const found = evaluateWorkbook(book);
  const expected = engineResults(scenario);
  const money = Number(expected.value) + Number(expected.investment);
  for (const [name, wanted] of Object.entries(expected) as [ResultName, number | string][]) {
    const actual = found.get(placeKey(book.results[name]));
    if (typeof wanted === "string" || typeof actual === "string") {
      expect(actual, name).toBe(wanted);
      continue;
    }
    const isMoney = ["value", "profit", "pipeline"].includes(name);
    const scale = Math.max(Math.abs(wanted), isMoney ? money : 0, 1e-3);
    expect(
      Math.abs((actual ?? Number.NaN) - wanted) / scale,
      `${name}: ${actual}, not ${wanted}`,
    ).toBeLessThan(1e-7);
  }
}

describe("the report as a workbook", () => {
  test("comes to the figures of the engine, whatever the scenario", () => {
    holds([scenarios], (scenario) => expectResults(bookOf(scenario), scenario), SOME_RUNS);
  });

  test("follows when a variable changes, its formulas as they were", () => {
    holds(
      [scenarios, fc.nat(), rate],
      (scenario, which, share) => {
        const book = bookOf(scenario);
        const inputs = changeableInputs(book);
        const name = inputs[which % inputs.length];
        if (name === undefined) return;
        const { min, reach, whole } = inputBounds(name);
        const drawn = min + (reach - min) * share;
        const value = whole ? Math.round(drawn) : drawn;
        expectResults(withInput(book, name, value), writeInput(scenario, name, value));
      },
      SOME_RUNS,
    );
  });

  test("says so in words where nothing is invested, and holds no figure that is none", () => {
    holds(
      [scenarios],
      (scenario) => {
        const results = [...evaluateWorkbook(bookOf(scenario)).values()];
        expect(results.filter((value) => typeof value === "number" && !Number.isFinite(value))).toEqual([]);
        expect(new Set(results.filter((value) => typeof value === "string"))).toEqual(
          results.includes("non défini") ? new Set(["non défini"]) : new Set(),
        );
      },
      SOME_RUNS,
    );
  });

  test("has every month of the projection, with the engine’s value and return so far", () => {
    holds(
      [scenarios],
      (scenario) => {
        const book = bookOf(scenario);
        const found = evaluateWorkbook(book);
        const { months } = projectScenario(scenario);
        const words = speechOf(scenario, "fr").words.steps;
        const sheet = book.sheets.find(({ id }) => id === "steps");
        const rowOf = (name: string) =>
          sheet?.rows.findIndex(([first]) => first && "text" in first && first.text === name) ?? -1;
        for (const { month, cumulatedValue, cumulatedInvestment, netRoiSoFar } of months) {
          const at = (name: string) =>
            found.get(placeKey({ sheet: "steps", row: rowOf(name), column: month + 1 }));
          const scale = Math.max(cumulatedValue, cumulatedInvestment, 0.1);
          expect(Math.abs(Number(at(words.cumulatedValue)) * 100 - cumulatedValue) / scale).toBeLessThan(
            1e-7,
          );
          expect(
            Math.abs(Number(at(words.cumulatedInvestment)) * 100 - cumulatedInvestment) / scale,
          ).toBeLessThan(1e-7);
          const roi = at(words.roiSoFar);
          expect(typeof roi).toBe(isDefined(netRoiSoFar) ? "number" : "string");
        }
      },
      SOME_RUNS,
    );
  });
});
