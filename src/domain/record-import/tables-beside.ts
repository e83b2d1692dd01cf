import { cleanText } from "./clean-text.ts";
import type { FoundTable } from "./find-tables.ts";
import type { SourceRow } from "./source-file.ts";

/**
 * The tables that stand beside each other in one: after an empty column its titles begin again with the first of them. What is in one
 * line there is of different things.
 */
export function tablesBeside(table: FoundTable): readonly FoundTable[] {
  const titles = table.header.cells.map(cleanText);
  const first = titles.findIndex((title) => title !== "");
  const starts = titles.flatMap((title, index) =>
    index === first || (index > first && title === titles[first] && titles[index - 1] === "") ? index : [],
  );
  if (starts.length < 2) return [table];
  return starts.map((from, place) => {
    const to = starts[place + 1] ?? titles.length;
    return {
      ...table,
      header: part(table.header, from, to),
      rows: table.rows.map((row) => part(row, from, to)).filter(({ cells }) => cells.some(isFilled)),
    };
  });
}

/** A row of which only these cells are left, each in its place. */
function part(row: SourceRow, from: number, to: number): SourceRow {
  return { ...row, cells: row.cells.map((cell, index) => (index >= from && index < to ? cell : "")) };
}

function isFilled(cell: string | number): boolean {
  return String(cell).trim() !== "";
}
