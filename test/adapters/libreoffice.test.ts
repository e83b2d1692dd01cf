import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeReportWorkbook } from "../../src/adapters/report/write-report-workbook.ts";
import { emptyBusiness } from "../../src/domain/business/business.ts";
import { planBesideRecord } from "../../src/domain/report/plan-beside-record.ts";
import { recordEvidence } from "../../src/domain/report/record-evidence.ts";
import { evaluateWorkbook, placeKey } from "../../src/domain/report-workbook/evaluate.ts";
import { reportWorkbook, withInput } from "../../src/domain/report-workbook/report-workbook.ts";
import { isFormula, type ReportWorkbook } from "../../src/domain/report-workbook/sheet.ts";
import { writeInput } from "../../src/domain/simulation/inputs.ts";
import { planOf } from "../../src/domain/simulation/plan.ts";
import { projectScenario } from "../../src/domain/simulation/project-scenario.ts";
import type { Scenario } from "../../src/domain/simulation/scenario.ts";
import type { Locale } from "../../src/i18n/locale.ts";
import { cafeBook } from "../domain/report-workbook/cafe-book.ts";
import { cafeTally } from "../domain/report-workbook/cafe-record.ts";
import { everyStep } from "../domain/report-workbook/every-step.ts";
import { speechOf } from "../domain/report-workbook/speech.ts";

const hasOffice = (process.env["PATH"] ?? "")
  .split(delimiter)
  .some((folder) => existsSync(join(folder, "soffice")));
if (!hasOffice)
  console.warn("The workbook is not opened in LibreOffice: there is no soffice to open it with.");

/** It takes some seconds to start; on a busy machine, more. */
const TIME = 110_000;

const bookOf = (scenario: Scenario, locale: Locale) =>
  reportWorkbook(emptyBusiness("own"), planOf(scenario), speechOf(scenario, locale), null);

type Case = { readonly book: ReportWorkbook; readonly locale: Locale; readonly scenario: Scenario };

const cafe = cafeBook("fr").plan.scenario;
const full = bookOf(everyStep, "en");

const CASES: Readonly<Record<string, Case>> = {
  "the café’s, in French": { book: cafeBook("fr").book, locale: "fr", scenario: cafe },
  "the café’s, in English": { book: cafeBook("en").book, locale: "en", scenario: cafe },
  "the café’s, with its record": { book: withRecord(), locale: "fr", scenario: cafe },
  "one with every kind of step": { book: full, locale: "en", scenario: everyStep },
  "one in which nothing is invested": nothingInvested(),
  "one whose texts look like formulas": textsLikeFormulas(),
  "the café’s, with fewer sales due to social media": changed(
    cafeBook("fr").book,
    "fr",
    cafe,
    "social.incremental",
    0.6,
  ),
  "one with every kind of step, of which more is carried over": changed(
    full,
    "en",
    everyStep,
    "instagram.carryover",
    0.8,
  ),
};

function changed(
  book: ReportWorkbook,
  locale: Locale,
  scenario: Scenario,
  name: string,
  value: number,
): Case {
  return { book: withInput(book, name, value), locale, scenario: writeInput(scenario, name, value) };
}

function withRecord(): ReportWorkbook {
  const { business, plan, speech } = cafeBook("fr");
  const evidence = recordEvidence(cafeTally);
  if (!evidence) throw new Error("the café has a record");
  const beside = planBesideRecord(plan.scenario, cafeTally);
  return reportWorkbook(business, plan, speech, null, { evidence, beside, nameOf: (metric) => metric });
}

function textsLikeFormulas(): Case {
  const { business, plan, speech } = cafeBook("en");
  const note = { source: "=1+1", period: "+1", reason: "@SUM(A1)" };
  const report = { ...business.report, reader: "-2", variables: { margin: note }, limits: "#REF!" };
  const book = reportWorkbook({ ...business, name: "=cmd|'/c calc'!A0", report }, plan, speech, null);
  return { book, locale: "en", scenario: plan.scenario };
}

function nothingInvested(): Case {
  const [site] = everyStep.channels.slice(-1);
  const scenario = { ...everyStep, investment: [], channels: site ? [site] : [], unitValues: [] };
  return { book: bookOf(scenario, "fr"), locale: "fr", scenario };
}

describe.skipIf(!hasOffice)("in LibreOffice, which computes every formula anew,", () => {
  const folder = mkdtempSync(join(tmpdir(), "workbook-"));
  const opened = new Map<string, Awaited<ReturnType<typeof readXlsx>>>();

  beforeAll(async () => {
    const files = await Promise.all(
      Object.entries(CASES).map(async ([name, { book, locale }], index) => {
        const path = join(folder, `case-${index}.xlsx`);
        // Written without its results, so that what comes back is LibreOffice's own.
        writeFileSync(
          path,
          await writeReportWorkbook(book, { locale, day: "2026-10-01", results: new Map() }),
        );
        return [name, path] as const;
      }),
    );
    const out = join(folder, "out");
    mkdirSync(out);
    const { status, stderr } = spawnSync(
      "soffice",
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
        "--headless",
        "--convert-to",
        "xlsx",
        "--outdir",
        out,
        ...files.map(([, path]) => path),
      ],
      { encoding: "utf8", timeout: TIME },
    );
    expect(status, stderr).toBe(0);
    for (const [name, path] of files)
      opened.set(name, await readXlsx(readFileSync(join(out, basename(path)))));
  }, TIME);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(Object.keys(CASES))("the workbook (%s) opens with the results that it carries", (name) => {
    const { book } = CASES[name] as Case;
    const results = evaluateWorkbook(book);
    const found = opened.get(name);
    expect(found?.sheets.map((sheet) => sheet.name)).toEqual(book.sheets.map(({ id }) => book.names[id]));
    book.sheets.forEach(({ id, rows }, index) => {
      rows.forEach((row, at) => {
        row.forEach((cell, column) => {
          const value = found?.sheets[index]?.rows[at]?.[column] ?? null;
          // What looks like a formula and is a text stays one.
          if (cell && "text" in cell) expect(value).toBe(cell.text || null);
          if (!isFormula(cell)) return;
          const expected = results.get(placeKey({ sheet: id, row: at, column }));
          expectSame(value, expected, `${id} ${at} ${column}`);
        });
      });
    });
  });

  test.each(Object.keys(CASES))("the workbook (%s) has the engine’s figures", (name) => {
    const { book, scenario } = CASES[name] as Case;
    const [report] = opened.get(name)?.sheets ?? [];
    const shown = (place: { row: number; column: number }) => report?.rows[place.row]?.[place.column];
    const { investment, value, pipeline, sales } = projectScenario(scenario);
    const { results } = book;
    expectSame(shown(results.investment), investment / 100, "investment");
    expectSame(shown(results.value), value / 100, "value");
    expectSame(shown(results.pipeline), pipeline / 100, "pipeline");
    expectSame(shown(results.sales), sales, "sales");
    const undefinedWords = { fr: "non défini", en: "not defined" }[CASES[name]?.locale ?? "fr"];
    const roi = investment > 0 ? (value - investment) / investment : undefinedWords;
    expectSame(shown(results.net), roi, "net ROI");
  });
});

/** Claims that two figures differ by less than a billionth, or that two texts are the same. */
function expectSame(actual: unknown, expected: number | string | undefined, where: string): void {
  if (typeof expected !== "number") {
    expect(actual, where).toBe(expected);
    return;
  }
  expect(typeof actual, where).toBe("number");
  const tolerance = 1e-9 * Math.max(Math.abs(expected), 1e-6);
  expect(Math.abs(Number(actual) - expected), `${where}: ${actual}, not ${expected}`).toBeLessThanOrEqual(
    tolerance,
  );
}
