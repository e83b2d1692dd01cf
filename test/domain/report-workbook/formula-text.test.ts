import { describe, expect, test } from "vitest";
import { emptyBusiness } from "../../../src/domain/business/business.ts";
import {
  anchored,
  cell,
  type Expression,
  exp,
  least,
  minus,
  over,
  plus,
  power,
  ratioOf,
  standingOf,
  sumOf,
  times,
} from "../../../src/domain/report-workbook/expression.ts";
import { address, formulaText, quotedSheet } from "../../../src/domain/report-workbook/formula-text.ts";
import { reportWorkbook } from "../../../src/domain/report-workbook/report-workbook.ts";
import { isFormula } from "../../../src/domain/report-workbook/sheet.ts";
import { planOf } from "../../../src/domain/simulation/plan.ts";
import { holds, scenario as scenarios } from "../arbitraries.ts";
import { cafeBook } from "./cafe-book.ts";
import { speechOf } from "./speech.ts";

const { book } = cafeBook("fr");
const here = (row: number, column: number) => ({ sheet: "steps", row, column }) as const;
const written = (expression: Expression) => formulaText(expression, "steps", book.names);
const [a, b, c] = [cell(here(0, 0)), cell(here(0, 1)), cell(here(0, 2))];

describe("a formula", () => {
  test("names cells of its own sheet by their address, and those of others by their sheet, anchored", () => {
    expect(written(cell(here(6, 1)))).toBe("B7");
    expect(written(anchored(here(3, 1)))).toBe("$B$4");
    expect(written(cell({ sheet: "support", row: 0, column: 27 }))).toBe("'À l’appui'!$AB$1");
    expect(written(sumOf(here(0, 0), here(0, 3)))).toBe("SUM(A1:D1)");
    expect(
      written(sumOf({ sheet: "variables", row: 2, column: 0 }, { sheet: "variables", row: 9, column: 0 })),
    ).toBe("SUM('Variables'!$A$3:$A$10)");
  });

  test("doubles an apostrophe in a sheet’s name", () => {
    expect(quotedSheet("What's behind")).toBe("'What''s behind'");
  });

  test("letters columns past Z as spreadsheets do", () => {
    expect([0, 25, 26, 51, 52, 701, 702].map((column) => address({ row: 0, column }))).toEqual([
      "A1",
      "Z1",
      "AA1",
      "AZ1",
      "BA1",
      "ZZ1",
      "AAA1",
    ]);
  });

  test("has the parentheses that it needs, and no others", () => {
    expect(written(times(plus(a, b), c))).toBe("(A1+B1)*C1");
    expect(written(plus(times(a, b), c))).toBe("A1*B1+C1");
    expect(written(minus(a, minus(b, c)))).toBe("A1-(B1-C1)");
    expect(written(over(a, times(b, c)))).toBe("A1/(B1*C1)");
    expect(written(power(plus(1, a), 12))).toBe("(1+A1)^12");
    expect(written(power(power(a, 2), 3))).toBe("(A1^2)^3");
    expect(written(exp(over(times(-1, a), b)))).toBe("EXP((-1)*A1/B1)");
    expect(written(least(a, times(2, b)))).toBe("MIN(A1,2*B1)");
  });

  test("says in words what it cannot divide", () => {
    expect(written(ratioOf(minus(a, b), b, 'non « défini » "'))).toBe(
      'IF(B1=0,"non « défini » """,(A1-B1)/B1)',
    );
    expect(written(ratioOf(a, minus(1, b), c))).toBe("IF(1-B1=0,C1,A1/(1-B1))");
  });

  test("says in words where a figure lies beside an interval", () => {
    expect(written(standingOf(a, b, c, { below: "low", within: "in", above: "high" }))).toBe(
      'IF(A1<B1,"low",IF(A1>C1,"high","in"))',
    );
  });

  test("is never longer than a spreadsheet reads, whatever the scenario", () => {
    holds(
      [scenarios],
      (scenario) => {
        const { sheets, names } = reportWorkbook(
          emptyBusiness("own"),
          planOf(scenario),
          speechOf(scenario, "en"),
          null,
        );
        for (const { id, rows } of sheets) {
          for (const each of rows.flat().filter(isFormula)) {
            expect(formulaText(each.formula, id, names).length).toBeLessThan(8192);
          }
        }
      },
      20,
    );
  });
});

test("the café’s formulas read as they are explained", () => {
  const formulas = book.sheets.flatMap(({ id, rows }) =>
    rows.flatMap((row) => row.filter(isFormula).map((each) => formulaText(each.formula, id, book.names))),
  );
  // A sale’s margin; equal shares over four months; hours × cost of an hour; net ROI.
  expect(formulas).toEqual(
    expect.arrayContaining([
      "'Variables'!$B$6*'Variables'!$B$7",
      "SUM(C8:F8)/4",
      "'Variables'!$B$12*'Variables'!$B$13",
      'IF(B6=0,"non défini",B8/B6)',
    ]),
  );
});
