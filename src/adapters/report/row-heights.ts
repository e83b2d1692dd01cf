import type { Sheet } from "../../domain/report-workbook/sheet.ts";
import { wraps } from "./cell-styles.ts";

/** Height of a line of text, in points. */
const LINE = 15;

/** Heights of the rows whose texts take several lines, by row, in points: not every program finds them by itself. */
export function rowHeights({ rows, widths }: Sheet): ReadonlyMap<number, { readonly height: number }> {
  return new Map(
    rows.flatMap((row, index) => {
      const lines = Math.max(
        1,
        ...row.map((cell, column) =>
          cell && "text" in cell && wraps(cell.look, column) ? linesOf(cell.text, widths[column] ?? 10) : 1,
        ),
      );
      return lines > 1 ? [[index, { height: lines * LINE }] as const] : [];
    }),
  );
}

/** Lines that a text takes, words kept whole, in a column of so many digits: letters are narrower. */
function linesOf(text: string, width: number): number {
  const room = Math.max(4, width * 1.1);
  return text.split("\n").reduce((lines, paragraph) => {
    let used = 0;
    let own = 1;
    for (const word of paragraph.split(" ")) {
      if (used > 0 && used + 1 + word.length > room) {
        own += 1;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + word.length;
      own += Math.max(0, Math.ceil(used / room) - 1);
      used = used > room ? used % room : used;
    }
    return lines + own;
  }, 0);
}
