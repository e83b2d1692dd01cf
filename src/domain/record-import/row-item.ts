import { cleanText } from "./clean-text.ts";
import type { SourceRow } from "./source-file.ts";
import type { TableColumn } from "./table-columns.ts";

/** What parts an item from what it lies in. */
export const ITEM_PART = " › ";

/** A number that Excel cut to its first digits: `1.78E+16`. */
const RUINED = /^\d(?:[.,]\d+)?E\+\d{1,3}$/i;

export function isRuinedId(text: string): boolean {
  return RUINED.test(text.trim());
}

/**
 * What a row is of, broadest first: campaign, ad set, ad or post, then what it is broken down by. Each by its name, or by its id
 * where it has none.
 */
export function rowItem({ cells }: SourceRow, columns: readonly TableColumn[]): string {
  const parts: string[] = [];
  for (const level of [1, 2, 3] as const) {
    const found = columns
      .filter(({ role }) => role.kind === "item" && role.level === level)
      .toSorted((a, b) => idLast(a) - idLast(b))
      .map(({ index }) => cleanText(cells[index] ?? ""))
      .find((text) => text !== "" && !/^[-–—]+$/.test(text));
    if (found !== undefined) parts.push(found);
  }
  for (const { index, role, title } of columns) {
    const text = role.kind === "group" ? cleanText(cells[index] ?? "") : "";
    if (text !== "") parts.push(`${title}: ${text}`);
  }
  return parts.join(ITEM_PART);
}

function idLast({ role }: TableColumn): number {
  return role.kind === "item" && role.is === "id" ? 1 : 0;
}
