import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CSV_STYLES, csvText } from "../../src/adapters/file/csv.ts";
import { datedFileName } from "../../src/adapters/file/save-file.ts";

const { point, comma } = CSV_STYLES;

describe("a CSV file", () => {
  test("in the style of points has commas between cells, and no byte order mark", () => {
    expect(csvText([["Profit", 1234.5, null]], point)).toBe("Profit,1234.5,\r\n");
  });

  test("in the style of commas has semicolons between cells, and the mark by which Excel knows UTF-8", () => {
    expect(csvText([["Coût", -1234.5, 0]], comma)).toBe("\uFEFFCoût;-1234,5;0\r\n");
  });

  test("writes numbers plain: no groups, no exponent, no quotes, no minus on a zero", () => {
    expect(csvText([[1e9, 1e-9, -1e-9, 0.1 + 0.2, 1e21, Number.NaN]], point)).toBe(
      "1000000000,0,0,0.3,1000000000000000000000,\r\n",
    );
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\u200B=1", "＝1", "＠x"])(
    "makes text of %j, which a spreadsheet would run",
    (text) => {
      const [[cell]] = parse(csvText([[text]], point)) as [[string]];
      expect(cell).toBe(`'${text}`);
    },
  );

  test("keeps quotes, separators and line breaks inside their cell", () => {
    const cells = ['say "hi"', "a,b", "a;b", "a\nb", "plain"];
    for (const style of [point, comma]) {
      expect(parse(csvText([cells], style), { delimiter: style.separator, bom: true })).toEqual([cells]);
    }
  });

  test("read back is what was written, for any text, and no cell starts a formula", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { minLength: 1, maxLength: 5 }), (cells) => {
        const read = parse(csvText([["first"], ...cells.map((cell) => ["row", cell])], comma), {
          delimiter: ";",
          bom: true,
          relax_column_count: true,
          record_delimiter: "\r\n",
        }) as string[][];
        read.slice(1).forEach(([, cell = ""], index) => {
          expect(cell === cells[index] || cell === `'${cells[index]}`).toBe(true);
          expect(cell).not.toMatch(/^\s*[=+\-@]/);
        });
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a file's name", () => {
  const day = new Date(2026, 10, 5);

  test("is made of its parts and the day, in plain letters", () => {
    expect(datedFileName(["Café Merisier", "Hypothèses"], "csv", day)).toBe(
      "cafe-merisier-hypotheses-2026-11-05.csv",
    );
    expect(datedFileName(["Cœur & Cie", ""], "svg", day)).toBe("coeur-cie-2026-11-05.svg");
  });

  test("never names a folder or another kind of file, whatever a plan is called", () => {
    expect(datedFileName(["../../etc/passwd\u0000.exe"], "csv", day)).toBe("etc-passwd-exe-2026-11-05.csv");
    expect(datedFileName(["🙂"], "csv", day)).toBe("2026-11-05.csv");
  });
});
