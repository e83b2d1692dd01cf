import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { reportWorkbookFile } from "../../src/adapters/report/report-workbook-file.ts";
import { writeReportWorkbook } from "../../src/adapters/report/write-report-workbook.ts";
import { evaluateWorkbook, placeKey } from "../../src/domain/report-workbook/evaluate.ts";
import { formulaText } from "../../src/domain/report-workbook/formula-text.ts";
import { reportWorkbook } from "../../src/domain/report-workbook/report-workbook.ts";
import { isFormula, isNumber } from "../../src/domain/report-workbook/sheet.ts";
import { LOCALES } from "../../src/i18n/locale.ts";
import { ownVariableNames } from "../../src/i18n/own-variables.ts";
import { cafeBook } from "../domain/report-workbook/cafe-book.ts";
import { speechOf } from "../domain/report-workbook/speech.ts";

const { book, business, plan, day } = cafeBook("fr");

describe.each(LOCALES)("the café’s workbook as a file (%s)", (locale) => {
  const own = cafeBook(locale);

  test("reads back cell by cell as it was written, each formula with its result", async () => {
    const results = evaluateWorkbook(own.book);
    const { sheets } = await readXlsx(await writeReportWorkbook(own.book, { locale, day }));
    expect(sheets.map(({ name }) => name)).toEqual(own.book.sheets.map(({ id }) => own.book.names[id]));
    own.book.sheets.forEach(({ id, rows }, index) => {
      const read = sheets[index];
      rows.forEach((row, at) => {
        row.forEach((cell, column) => {
          const value = read?.rows[at]?.[column] ?? null;
          if (!isFormula(cell)) {
            expect(value).toBe(cell === null ? null : isNumber(cell) ? cell.value : cell.text || null);
            return;
          }
          expect(value).toBe(results.get(placeKey({ sheet: id, row: at, column })));
          const { formula } = read?.cells?.get(`${at},${column}`) ?? {};
          expect(formula).toBe(formulaText(cell.formula, id, own.book.names));
        });
      });
    });
  });

  test("says its title and its language", async () => {
    const { properties } = await readXlsx(await writeReportWorkbook(own.book, { locale, day }));
    expect(properties?.title).toBe(own.book.title);
    expect(properties?.custom?.Language).toBe(`${locale}-CA`);
  });
});

describe("the file of a workbook", () => {
  test("is the same to the byte each time", async () => {
    const [one, other] = [
      await writeReportWorkbook(book, { locale: "fr", day }),
      await writeReportWorkbook(book, { locale: "fr", day }),
    ];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  test("keeps as text what a spreadsheet would run, or take for an error", async () => {
    const texts = ["=cmd|'/c calc'!A0", "+1+1", "-2", "@SUM(A1)", "\t=1"];
    const errors = ["#N/A", "#GETTING_DATA", "#REF!", "'quoted"];
    const [source = "", period = "", reason = ""] = texts;
    const [limits = "", nextStep = ""] = texts.slice(3);
    const [reader = "", ...others] = errors;
    const variables = {
      orderValue: { source, period, reason },
      margin: { source: others[0] ?? "", period: others[1] ?? "", reason: others[2] ?? "" },
    };
    const written = reportWorkbook(
      { ...business, name: source, report: { reader, variables, limits, nextStep } },
      plan,
      speechOf(plan.scenario, "fr"),
      null,
    );
    const { sheets } = await readXlsx(await writeReportWorkbook(written, { locale: "fr", day }));
    const read = sheets.flatMap(({ cells }) => [...(cells?.values() ?? [])]);
    const formulas = read.flatMap(({ formula }) => formula ?? []);
    expect(formulas.filter((formula) => /cmd|1\+1|@/.test(formula))).toEqual([]);
    const values = sheets.flatMap(({ rows }) => rows.flat());
    expect(values).toEqual(expect.arrayContaining(texts));
    expect(values).toEqual(expect.arrayContaining([...others, `Pour\u00a0: ${reader}`]));
  });

  test("shows in blue what may be changed, within the bounds of the input, and nothing else", async () => {
    const { sheets } = await readXlsx(await writeReportWorkbook(book, { locale: "fr", day }), {
      readStyles: true,
    });
    const blue = sheets.flatMap(({ cells }) =>
      [...(cells?.values() ?? [])].filter(({ style }) => style?.font?.color?.rgb?.endsWith("1A55A8")),
    );
    const changeable = book.sheets.flatMap(({ rows }) =>
      rows.flat().filter((cell) => isNumber(cell) && cell.change),
    );
    expect(blue).toHaveLength(changeable.length);
    expect(sheets[1]?.dataValidations).toHaveLength(changeable.length);
    expect(sheets[1]?.dataValidations?.[0]).toMatchObject({ operator: "between", formula1: "0" });
  });

  test("keeps the head of its tables in sight, on the screen and on paper", async () => {
    const { sheets } = await readXlsx(await writeReportWorkbook(book, { locale: "fr", day }));
    expect(sheets[2]?.freezePane).toEqual({ rows: 3, columns: 2 });
    expect(sheets[2]?.pageSetup).toMatchObject({ orientation: "landscape", printTitlesRow: "$1:$3" });
  });
});

test("a business gives its report as a file that spreadsheets take for theirs", async () => {
  const { words, parts, metrics } = speechOf(plan.scenario, "fr");
  const names = ownVariableNames("fr");
  const file = await reportWorkbookFile(business, plan, {
    words,
    parts,
    metrics,
    names,
    locale: "fr",
    day,
    record: null,
  });
  expect(file.type).toBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  const bytes = Buffer.from(await file.arrayBuffer());
  expect(bytes.equals(Buffer.from(await writeReportWorkbook(book, { locale: "fr", day })))).toBe(true);
});
