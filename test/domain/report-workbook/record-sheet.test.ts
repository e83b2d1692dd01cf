import { describe, expect, test } from "vitest";
import { emptyBusiness } from "../../../src/domain/business/business.ts";
import { RECORDED_METRICS } from "../../../src/domain/record/recorded-metric.ts";
import type { Tally } from "../../../src/domain/record-tally/tally.ts";
import { planBesideRecord } from "../../../src/domain/report/plan-beside-record.ts";
import { recordEvidence } from "../../../src/domain/report/record-evidence.ts";
import { evaluateWorkbook, placeKey } from "../../../src/domain/report-workbook/evaluate.ts";
import { reportWorkbook, withInput } from "../../../src/domain/report-workbook/report-workbook.ts";
import { isFormula, isNumber, type ReportWorkbook } from "../../../src/domain/report-workbook/sheet.ts";
import type { Plan } from "../../../src/domain/simulation/plan.ts";
import { holds, RUNS } from "../arbitraries.ts";
import { figures, tallyOf } from "../record-tally/dated-figures.ts";
import { cafeBook } from "./cafe-book.ts";
import { cafeTally } from "./cafe-record.ts";

const { business, plan, speech } = cafeBook("en");

function bookOf(of: Plan, tally: Tally): ReportWorkbook {
  const evidence = recordEvidence(tally);
  return reportWorkbook(
    emptyBusiness("own"),
    of,
    speech,
    null,
    evidence && {
      ...{ evidence, beside: planBesideRecord(of.scenario, tally) },
      nameOf: (metric) => metric,
    },
  );
}

/** What the sheet of the record shows, row by row: texts as they are, formulas by what they come to. */
function shownIn(book: ReportWorkbook): readonly (readonly (number | string | null)[])[] {
  const results = evaluateWorkbook(book);
  const rows = book.sheets.find(({ id }) => id === "record")?.rows ?? [];
  return rows.map((row, at) =>
    row.map((cell, column) => {
      if (isNumber(cell)) return cell.value;
      if (isFormula(cell)) return results.get(placeKey({ sheet: "record", row: at, column })) ?? null;
      return cell?.text ?? null;
    }),
  );
}

describe("the record’s sheet", () => {
  test("is there only when something is on record", () => {
    expect(bookOf(plan, tallyOf([], "month")).sheets.map(({ id }) => id)).not.toContain("record");
    expect(bookOf(plan, cafeTally).sheets.at(-1)?.id).toBe("record");
  });

  test("comes by its formulas to what the record comes to, whatever is on it", () => {
    holds(
      [figures],
      (all) => {
        const tally = tallyOf(all, "month");
        const evidence = recordEvidence(tally);
        if (!evidence) return;
        const shown = shownIn(bookOf(plan, tally));
        const start = shown.findIndex(([first]) => first === speech.words.record.figuresHead[0]) + 1;
        for (const [index, { metric, whole, interval }] of evidence.rows.entries()) {
          const [, , value, low, high] = shown[start + index] ?? [];
          const scale = RECORDED_METRICS[metric].unit === "money" ? 100 : 1;
          const expected = [
            whole.value,
            ...(interval
              ? [interval.low, interval.high]
              : whole.value === null
                ? [whole.low, whole.high]
                : []),
          ];
          for (const [at, wanted] of expected.entries()) {
            const actual = [value, low, high][at] ?? null;
            if (wanted === null) expect(actual).toBeNull();
            else expect(Math.abs(Number(actual) - wanted / scale)).toBeLessThan(1e-9 * Math.max(1, wanted));
          }
        }
      },
      Math.min(RUNS, 100),
    );
  });

  test("has every sum and every rate as a formula", () => {
    const rows = bookOf(plan, cafeTally).sheets.at(-1)?.rows ?? [];
    const wholes = rows.filter(([first]) => first && "text" in first && first.text === "clicks");
    expect(wholes.length).toBeGreaterThan(1);
    for (const [, , whole] of wholes) expect(isFormula(whole)).toBe(true);
    const rates = rows.filter(([first]) => first && "text" in first && first.text === "click-through-rate");
    for (const [, , whole, low, high] of rates) expect([whole, low, high].every(isFormula)).toBe(true);
  });

  test("says where the plan’s rate lies, and says otherwise once the variable is changed", () => {
    const { within, above } = speech.words.record.standing;
    const beside = planBesideRecord(plan.scenario, cafeTally);
    const [first] = beside?.rates ?? [];
    if (!first) throw new Error("The café’s record can be read for its plan.");
    const standing = (book: ReportWorkbook) => shownIn(book)[7]?.[8];
    const book = bookOf(plan, cafeTally);
    expect(standing(withInput(book, first.input, first.observed.rate))).toBe(within);
    expect(standing(withInput(book, first.input, 0.99))).toBe(above);
  });
});

test("the café’s own plan lies within its own record", () => {
  expect(business.plan).not.toBeNull();
  const rates = planBesideRecord(plan.scenario, cafeTally)?.rates ?? [];
  expect(rates.map(({ standing }) => standing)).toEqual(rates.map(() => "within"));
  expect(rates.length).toBeGreaterThan(0);
});
