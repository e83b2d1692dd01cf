import type { Expression, Place, SheetId } from "./expression.ts";

/** What each sheet is called in the workbook. */
export type SheetNames = Readonly<Record<SheetId, string>>;

/** How tightly an operator holds: a spreadsheet reads powers first, then products, then sums. */
const HOLD = { "+": 1, "-": 1, "*": 2, "/": 2, "^": 3 } as const;

/**
 * The expression as a spreadsheet's formula, without the equals sign, in the English form that the file format asks for
 * in every language. `on` is the sheet that it stands on: only cells of others are named by their sheet.
 */
export function formulaText(expression: Expression, on: SheetId, names: SheetNames): string {
  const write = (each: Expression): string => {
    if (typeof each === "number") return numberText(each);
    switch (each.kind) {
      case "cell":
        return placeText(each.at, on, names, each.isAnchored);
      case "sum": {
        const { sheet, row, column } = each.to;
        const end = isSame(each.from, each.to) ? "" : `:${address({ row, column }, sheet !== on)}`;
        return `SUM(${placeText(each.from, on, names)}${end})`;
      }
      case "operation": {
        const { operator, left, right } = each;
        return `${inside(left, holdOf(left) < HOLD[operator] || operator === "^")}${operator}${inside(right, holdOf(right) <= HOLD[operator])}`;
      }
      case "exp":
        return `EXP(${write(each.of)})`;
      case "least":
        return `MIN(${each.of.map(write).join(",")})`;
      case "ratio": {
        const { of, by, otherwise } = each;
        const instead = typeof otherwise === "string" ? quoted(otherwise) : write(otherwise);
        const divided = `${inside(of, holdOf(of) < HOLD["/"])}/${inside(by, holdOf(by) <= HOLD["/"])}`;
        return `IF(${inside(by, false)}=0,${instead},${divided})`;
      }
      case "standing": {
        const { of, low, high, says } = each;
        const rest = `IF(${write(of)}>${write(high)},${quoted(says.above)},${quoted(says.within)})`;
        return `IF(${write(of)}<${write(low)},${quoted(says.below)},${rest})`;
      }
    }
  };
  const inside = (each: Expression, apart: boolean) =>
    apart && isOpen(each) ? `(${write(each)})` : write(each);
  return write(expression);
}

/** A cell's address, `B7`, or `$B$7` where it is anchored: columns in letters, rows from 1. */
export function address({ row, column }: Pick<Place, "row" | "column">, anchored = false): string {
  const sign = anchored ? "$" : "";
  return `${sign}${columnLetters(column)}${sign}${row + 1}`;
}

/** A sheet's name as a formula writes it. Any but the plainest needs its quotes, so all have them. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function placeText(at: Place, on: SheetId, names: SheetNames, isAnchored = false): string {
  return at.sheet === on ? address(at, isAnchored) : `${quotedSheet(names[at.sheet])}!${address(at, true)}`;
}

/** A column's letters: A, Z, AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function numberText(value: number): string {
  return String(value).toUpperCase();
}

function isSame(one: Place, other: Place): boolean {
  return one.row === other.row && one.column === other.column;
}

/** True for what an operator beside it could pull apart. A spreadsheet takes the minus of −2^2 along: it is 4. */
function isOpen(each: Expression): boolean {
  return typeof each === "number" ? each < 0 : each.kind === "operation";
}

function holdOf(each: Expression): number {
  if (typeof each === "number") return each < 0 ? 0 : 4;
  return each.kind === "operation" ? HOLD[each.operator] : 4;
}
