import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { readSourceFile } from "../../../src/adapters/import-file/read-source-file.ts";
import { IMPORT_LIMITS } from "../../../src/domain/record-import/source-file.ts";
import { importText } from "./read-file.ts";

const text = (value: string) => new TextEncoder().encode(value);
const codes = (found: readonly { readonly code: string }[]) => found.map(({ code }) => code);

describe("a file that cannot be taken apart says why", () => {
  test.each([
    ["empty", new Uint8Array(0), "empty-file"],
    ["of blank lines", text("\n\n  \n"), "empty-file"],
    ["of more than 50 MB", new Uint8Array(IMPORT_LIMITS.bytes + 1), "too-big"],
    [
      "a picture called .csv",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0]),
      "binary",
    ],
    ["noise", new Uint8Array(4096).map((_, at) => (at * 7919) % 251), "binary"],
    [
      "a workbook of before 2007",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      "old-workbook",
    ],
    ["a zip cut short", new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), "damaged-workbook"],
    [
      "of 1 001 columns",
      text(`${Array.from({ length: 1001 }, (_, at) => `c${at}`).join(",")}\n1,2`),
      "too-many-columns",
    ],
  ])("one %s", async (_, bytes, problem) => {
    expect(await readSourceFile("export.csv", bytes)).toBe(problem);
  });

  test("a zip that is no workbook", async () => {
    const workbook = await writeXlsx({ sheets: [{ name: "A", rows: [["a"]] }] });
    expect(await readSourceFile("export.xlsx", renamed(workbook, "xl/workbook.xml", "xl/warkbook.xml"))).toBe(
      "no-workbook",
    );
  });

  test("a workbook cut in the middle", async () => {
    const workbook = await writeXlsx({ sheets: [{ name: "A", rows: [["a", 1]] }] });
    const cut = workbook.slice();
    cut.fill(0xff, 60, 400);
    expect(await readSourceFile("export.xlsx", cut)).toBe("damaged-workbook");
  });

  test("a zip bomb, whether it owns up to its size or hides it", async () => {
    const workbook = await writeXlsx({ sheets: [{ name: "A", rows: [["a", 1]] }] });
    expect(await readSourceFile("bomb.xlsx", declaring(workbook, 3_000_000_000))).toBe("zip-bomb");
    expect(await readSourceFile("bomb.xlsx", declaring(workbook, 0))).toBe("zip-bomb");
    // One that declares less than it holds is stopped there.
    expect(await readSourceFile("bomb.xlsx", declaring(workbook, 1))).toBe("damaged-workbook");
  });
});

describe("a table that cannot be taken in says why, and gives nothing", () => {
  test.each([
    ["without a table", "Bonjour\nCeci est une lettre.", "no-table"],
    ["a day that cannot be", "Date,Clicks\n2026-02-28,1\n2026-02-30,2", "impossible-date"],
    ["a month that cannot be", "Date,Clicks\n31/03/2026,1\n31/04/2026,2", "impossible-date"],
    [
      "an end before its start",
      "Start,Reporting starts,Reporting ends,Clicks\n,2026-03-31,2026-03-01,4",
      "impossible-date",
    ],
    ["words for a date", "Date,Clicks\n2026-02-28,1\nlast week,2", "unreadable-date"],
    ["days first and months first", "Date,Clicks\n25/03/2026,1\n03/25/2026,2", "dates-disagree"],
    [
      "two currencies",
      "Day,Currency,Amount spent\n2026-03-01,CAD,1.5\n2026-03-02,EUR,2.5",
      "mixed-currencies",
    ],
    ["two currencies by their signs", "Day,Cost,Revenue\n2026-03-01,1.5 €,£2.5", "mixed-currencies"],
    ["__proto__ as a title", "Date,__proto__,Clicks\n2026-03-01,5,1", "unsafe-title"],
  ])("%s", async (_, file, problem) => {
    const { problems, figures } = await importText(file);
    expect(codes(problems)).toContain(problem);
    expect(figures).toEqual([]);
  });

  test("and where, so that it can be found", async () => {
    const { problems } = await importText("Date,Clicks\n2026-02-28,1\n2026-02-30,2");
    expect(problems).toEqual([{ code: "impossible-date", text: "2026-02-30", line: 3 }]);
  });
});

describe("cells that would do harm", () => {
  test("stay text: formulas, HTML, and names of JavaScript's own", async () => {
    const { figures, tables } = await importText(
      "Day,Campaign,Clicks\n2026-03-01,\"=cmd|'/c calc'!A1\",1\n2026-03-01,<img src=x onerror=alert(1)>,2\n2026-03-01,__proto__,3",
    );
    expect(figures.map(({ item }) => item)).toEqual([
      "=cmd|'/c calc'!A1",
      "<img src=x onerror=alert(1)>",
      "__proto__",
    ]);
    expect(tables[0]?.findings).toEqual([{ code: "formulas-as-text", count: 2 }]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test("are told where they are no figures", async () => {
    const { tables, figures } = await importText(
      "Day,Clicks,Impressions\n2026-03-01,=1+1,10\n2026-03-02,-5,20",
    );
    expect(figures.map(({ value }) => value)).toEqual([10, 20]);
    expect(tables[0]?.skippedCells.map(({ code, count }) => [code, count])).toEqual([
      ["unreadable", 1],
      ["negative", 1],
    ]);
  });
});

/** The zip with every size in its list declared as `size`. */
function declaring(zip: Uint8Array, size: number): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 46; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return copy;
}

function renamed(zip: Uint8Array, from: string, to: string): Uint8Array {
  const [wanted, given] = [text(from), text(to)];
  const copy = zip.slice();
  for (let at = 0; at < copy.length - wanted.length; at++) {
    if (wanted.every((byte, offset) => copy[at + offset] === byte)) copy.set(given, at);
  }
  return copy;
}
