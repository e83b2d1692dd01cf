import { describe, expect, test } from "vitest";
import { stageRates } from "../../../src/domain/funnel/stage-rates.ts";
import { reportBand } from "../../../src/domain/report/report-band.ts";
import { reportFigures } from "../../../src/domain/report/report-figures.ts";
import { evaluateWorkbook, placeKey } from "../../../src/domain/report-workbook/evaluate.ts";
import type { SheetId } from "../../../src/domain/report-workbook/expression.ts";
import {
  changeableInputs,
  reportWorkbook,
  withInput,
} from "../../../src/domain/report-workbook/report-workbook.ts";
import { type Cell, isFormula, isNumber, RESULTS } from "../../../src/domain/report-workbook/sheet.ts";
import { inputNames } from "../../../src/domain/simulation/inputs.ts";
import { planOf } from "../../../src/domain/simulation/plan.ts";
import { LOCALES } from "../../../src/i18n/locale.ts";
import { expectClose } from "../close.ts";
import { cafeBook } from "./cafe-book.ts";
import { speechOf } from "./speech.ts";

const { book, business, plan } = cafeBook("fr");
const found = evaluateWorkbook(book);
const rowsOf = (id: SheetId) => book.sheets.find((sheet) => sheet.id === id)?.rows ?? [];
const wordsOf = (cell: Cell | null | undefined) => (cell && "text" in cell ? cell.text : "");
const valuesOf = (id: SheetId) =>
  rowsOf(id).flatMap((row, index) =>
    row.flatMap((cell, column) =>
      isNumber(cell)
        ? [cell.value]
        : isFormula(cell)
          ? [found.get(placeKey({ sheet: id, row: index, column }))]
          : [],
    ),
  );

describe("the café’s report as a workbook", () => {
  test("has the figures of the report on the screen", () => {
    const screen = reportFigures(plan.scenario);
    const result = (name: (typeof RESULTS)[number]) => Number(found.get(placeKey(book.results[name])));
    expectClose(result("investment") * 100, screen?.investment ?? Number.NaN);
    expectClose(result("value") * 100, screen?.value ?? Number.NaN);
    expectClose(result("profit") * 100, screen?.profit ?? Number.NaN);
    expectClose(result("net"), screen?.net ?? Number.NaN);
    expectClose(result("gross"), screen?.gross ?? Number.NaN);
    expectClose(result("atEnd"), screen?.atEnd ?? Number.NaN);
  });

  test("has on its first sheet formulas alone, but for the target, which is a choice", () => {
    const figures = rowsOf("report")
      .flat()
      .filter((cell) => isFormula(cell) || isNumber(cell));
    expect(figures.filter(isFormula)).toHaveLength(RESULTS.length);
    expect(figures.filter(isNumber).map(({ value }) => value)).toEqual([plan.target]);
  });

  test("gives each variable with its value, and what was written of it", () => {
    const rows = rowsOf("variables").slice(-inputNames(plan.scenario).length);
    const [, , orderValue] = rows;
    expect(orderValue?.map((cell) => (isNumber(cell) ? cell.value : wordsOf(cell)))).toEqual([
      "Panier moyen",
      plan.scenario.orderValue / 100,
      "CAD",
      ...(["source", "period", "reason"] as const).map(
        (part) => business.report.variables.orderValue?.[part],
      ),
      "",
    ]);
    expect(new Set(rows.map(([name]) => wordsOf(name))).size).toBe(rows.length);
  });

  test("lets every variable be changed but the months, which are its columns", () => {
    const fixed = inputNames(plan.scenario).filter((name) => !changeableInputs(book).includes(name));
    expect(fixed).toEqual(["months", "salesCycle"]);
    const remarks = rowsOf("variables").map((row) => wordsOf(row[6]));
    expect(remarks.filter((remark) => remark.startsWith("fixe"))).toHaveLength(2);
  });

  test("says of a variable that nothing rests on that it has no effect", () => {
    const scenario = {
      ...plan.scenario,
      repeat: { ordersPerYear: 4, retention: 0.5, discount: 0.1, years: 1 },
    };
    const repeated = reportWorkbook(business, planOf(scenario), speechOf(scenario, "fr"), null);
    const fixed = inputNames(scenario).filter((name) => !changeableInputs(repeated).includes(name));
    // The discount is of customer value, and a single year has no second one for customers to stay on in.
    expect(fixed).toEqual(["months", "salesCycle", "retention", "discount", "years"]);
  });

  test("gives what the trials came to as plain figures, which stay when a variable changes", () => {
    const band = reportBand(plan);
    expect(valuesOf("ranges")).toEqual(expect.arrayContaining([band?.net.low, band?.net.high]));
    const later = withInput(book, "margin", 0.3);
    expect(later.sheets.find(({ id }) => id === "ranges")).toBe(
      book.sheets.find(({ id }) => id === "ranges"),
    );
    const texts = rowsOf("ranges").flat().map(wordsOf);
    expect(texts.some((words) => words.includes("non de formules"))).toBe(true);
  });

  test("puts the rates of its funnel as formulas of its counts", () => {
    const rates = stageRates(business.funnel).flatMap(({ rate }) => (rate === null ? [] : [rate]));
    expect(valuesOf("support")).toEqual(expect.arrayContaining(rates));
  });

  test("keeps every record, and the change of each series", () => {
    const texts = rowsOf("support").map((row) => wordsOf(row[2]));
    const days = texts.filter((words) => /^\d{4}-\d{2}-\d{2}$/.test(words));
    expect(days).toHaveLength(business.records.measurements.filter(({ value }) => value !== null).length);
  });
});

test("both languages have the same sheets, cell by cell, in their own words", () => {
  const kinds = (locale: (typeof LOCALES)[number]) =>
    cafeBook(locale).book.sheets.map(({ rows }) =>
      rows.map((row) =>
        row.map((cell) => (isFormula(cell) ? "formula" : isNumber(cell) ? "number" : "text")),
      ),
    );
  expect(kinds("en")).toEqual(kinds("fr"));
  for (const locale of LOCALES) {
    const texts = cafeBook(locale).book.sheets.flatMap(({ rows }) => rows.flat().map(wordsOf));
    expect(texts.filter((words) => /undefined|NaN|[{}]|\bid-/.test(words))).toEqual([]);
  }
});
