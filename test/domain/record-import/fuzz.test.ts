import { readFileSync } from "node:fs";
import fc from "fast-check";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { readSourceFile } from "../../../src/adapters/import-file/read-source-file.ts";
import { importRecords } from "../../../src/domain/record-import/import-records.ts";

/** Files of each kind: a few hundred, or as many as `FC_RUNS` says. */
const FILES = Math.min(10_000, Number(process.env["FC_RUNS"] ?? 300));
const SETTINGS = { numRuns: FILES, ...(process.env["FC_RUNS"] === undefined ? { seed: 2026 } : {}) };
/** No small file may take this long, on a slow machine either. */
const MOST_MILLISECONDS = 1500;

/** Pieces that real files are made of, and that break readers of them. */
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(",", ";", "\t", "\n", "\r\n", "\r", '"', '""', " ", "|") },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...[
        "Date",
        "Day",
        "Campaign",
        "Impressions",
        "Clicks",
        "CTR",
        "Amount spent (USD)",
        "Total",
        "Results",
      ],
      ...[
        "Result indicator",
        "Reporting starts",
        "Reporting ends",
        "Nth day",
        "Primary",
        "Start",
        "End",
        "Metric",
        "Value",
      ],
      ...[
        "Channel",
        "Item",
        "Unit",
        "Currency",
        "Début",
        "Vues",
        "Montant dépensé (EUR)",
        "Page ID",
        "Publish time",
      ],
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...[
        "2026-03-01",
        "03/04/2025",
        "31/02/2026",
        "April 12",
        "mar. 26 août 2025",
        "20260301",
        "0000",
        "99999999",
      ],
      ...[
        "1,234",
        "1.234,56",
        "12%",
        "< 10%",
        "--",
        "NAN",
        "1e400",
        "-0",
        "$5",
        "5 €",
        "1E+17",
        "∞",
        "9".repeat(400),
      ],
      ...[
        "sep=;",
        "# Start date: 20260301",
        "__proto__",
        "=1+1",
        "<b>",
        "\u0000",
        "\uFEFF",
        "Ã©",
        "\uD800",
        "é",
      ],
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
);
const pieces = fc.array(piece, { maxLength: 120 }).map((parts) => new TextEncoder().encode(parts.join("")));
const noise = fc.uint8Array({ maxLength: 600 });
const marked = fc
  .tuple(
    fc.constantFrom([0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf], [0x50, 0x4b, 3, 4]),
    fc.uint8Array({ maxLength: 300 }),
  )
  .map(([mark, rest]) => new Uint8Array([...mark, ...rest]));

async function survives(bytes: Uint8Array): Promise<void> {
  const began = performance.now();
  const file = await readSourceFile("fuzz.csv", bytes);
  if (typeof file !== "string") {
    for (const answers of [{}, ANSWERS]) {
      const { figures, problems, questions } = importRecords(file, answers);
      if (problems.length + questions.length > 0) expect(figures).toEqual([]);
      for (const { value, start, end } of figures) {
        expect(Number.isFinite(value)).toBe(true);
        expect(start <= end && /^\d{4}-\d{2}-\d{2}$/.test(start)).toBe(true);
      }
    }
  }
  expect(performance.now() - began).toBeLessThan(MOST_MILLISECONDS);
}

const ANSWERS = {
  decimalMark: ",",
  dateOrder: "day-first",
  year: 2025,
  currency: "CAD",
  bareRates: "percent",
  period: { start: "2026-03-01", end: "2026-03-31" },
} as const;

describe("any file", () => {
  test.each([
    ["of bits of exports", pieces],
    ["of noise", noise],
    ["of noise behind a mark", marked],
  ])("%s is read or refused: nothing thrown, nothing half, and soon", async (_, files) => {
    await fc.assert(fc.asyncProperty(files, survives), SETTINGS);
  });

  test("that was a workbook before some of its bytes changed", async () => {
    const workbook = await writeXlsx({
      sheets: [
        {
          name: "A",
          rows: [
            ["Date", "Clicks"],
            ["2026-03-01", 4],
            [new Date(0), 5],
          ],
        },
      ],
    });
    const change = fc.array(fc.tuple(fc.nat(workbook.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(change, async (changes) => {
        const bytes = workbook.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        await survives(bytes);
      }),
      SETTINGS,
    );
  });

  test("that was a workbook of the old kind before some of its bytes changed", async () => {
    const workbook = new Uint8Array(readFileSync(new URL("./linkedin-page.xls", import.meta.url)));
    const change = fc.array(fc.tuple(fc.nat(workbook.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(change, async (changes) => {
        const bytes = workbook.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        await survives(bytes);
      }),
      SETTINGS,
    );
  });

  test.each([
    ["one line of a million letters", "a".repeat(1_000_000)],
    ["quotes that never close", `Date,Clicks\n${'"'.repeat(200_001)}`],
    ["a quote at the start of every cell", `Date,Clicks\n${'"a,'.repeat(100_000)}`.replaceAll(',"', '\n"')],
    ["line ends only", "\n".repeat(1_000_000)],
    ["many lines without a figure", "Date,Clicks\n".repeat(100_000)],
    ["a cell of a hundred thousand signs", `Date,Clicks\n2026-03-01,${"-".repeat(100_000)}`],
  ])("of %s takes no more than a moment", async (_, text) => {
    const began = performance.now();
    const file = await readSourceFile("long.csv", new TextEncoder().encode(text));
    if (typeof file !== "string") importRecords(file);
    expect(performance.now() - began).toBeLessThan(8000);
  });
});
