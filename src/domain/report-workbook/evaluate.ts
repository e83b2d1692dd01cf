import { portableExp, portablePower } from "../quantity/portable-math.ts";
import type { Expression, Place } from "./expression.ts";
import { isFormula, isNumber, type ReportWorkbook } from "./sheet.ts";

/** What each formula of a workbook comes to: a number in the cell's unit, or words. By `placeKey`. */
export type Results = ReadonlyMap<string, number | string>;

/** A place as the key of a map. */
export function placeKey({ sheet, row, column }: Place): string {
  return `${sheet} ${row} ${column}`;
}

/** What each formula comes to, as a spreadsheet would compute it. */
export function evaluateWorkbook({ sheets }: Pick<ReportWorkbook, "sheets">): Results {
  const results = new Map<string, number | string>();
  const bySheet = new Map(sheets.map(({ id, rows }) => [id, rows]));

  const valueAt = (at: Place): number | string => {
    const found = bySheet.get(at.sheet)?.[at.row]?.[at.column];
    if (isNumber(found)) return found.value;
    // An empty cell counts as nothing.
    if (!isFormula(found)) return found ? found.text : 0;
    const key = placeKey(at);
    const known = results.get(key);
    if (known !== undefined) return known;
    const value = evaluate(found.formula);
    results.set(key, value);
    return value;
  };

  const figureOf = (expression: Expression): number => {
    const value = evaluate(expression);
    return typeof value === "number" ? value : Number.NaN;
  };

  const evaluate = (expression: Expression): number | string => {
    if (typeof expression === "number") return expression;
    switch (expression.kind) {
      case "cell":
        return valueAt(expression.at);
      case "sum": {
        const { from, to } = expression;
        let sum = 0;
        for (let { row } = from; row <= to.row; row += 1) {
          for (let { column } = from; column <= to.column; column += 1) {
            const value = valueAt({ ...from, row, column });
            if (typeof value === "number") sum += value;
          }
        }
        return sum;
      }
      case "operation":
        return operate(expression.operator, figureOf(expression.left), figureOf(expression.right));
      case "exp":
        return portableExp(figureOf(expression.of));
      case "least":
        return Math.min(figureOf(expression.of[0]), figureOf(expression.of[1]));
      case "ratio": {
        const { of, by, otherwise } = expression;
        const divisor = figureOf(by);
        if (divisor !== 0) return figureOf(of) / divisor;
        return typeof otherwise === "string" ? otherwise : evaluate(otherwise);
      }
      case "standing": {
        const { low, high, says } = expression;
        const of = figureOf(expression.of);
        return of < figureOf(low) ? says.below : of > figureOf(high) ? says.above : says.within;
      }
    }
  };

  for (const { id, rows } of sheets) {
    rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (isFormula(cell)) valueAt({ sheet: id, row, column });
      });
    });
  }
  return results;
}

function operate(operator: "+" | "-" | "*" | "/" | "^", left: number, right: number): number {
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return left / right;
    case "^":
      return portablePower(left, right);
  }
}
