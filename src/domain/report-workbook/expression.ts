/** The sheets of the workbook; what each is called, the words say. */
export const SHEETS = ["report", "variables", "steps", "ranges", "support", "record"] as const;
export type SheetId = (typeof SHEETS)[number];

/** Where a cell is; rows and columns from 0. */
export type Place = { readonly sheet: SheetId; readonly row: number; readonly column: number };

/** What a cell computes: read as a formula by a spreadsheet, and as a number here. */
export type Expression =
  | number
  /** `isAnchored` where the formula is to keep to this cell when it is copied along its row. */
  | { readonly kind: "cell"; readonly at: Place; readonly isAnchored?: boolean }
  /** Of the cells of a row or a column, both ends included; empty ones and texts count nothing. */
  | { readonly kind: "sum"; readonly from: Place; readonly to: Place }
  | {
      readonly kind: "operation";
      readonly operator: "+" | "-" | "*" | "/" | "^";
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "exp"; readonly of: Expression }
  | { readonly kind: "least"; readonly of: readonly [Expression, Expression] }
  /** A division, and what stands in its place where there is nothing to divide by: a number, or words. */
  | {
      readonly kind: "ratio";
      readonly of: Expression;
      readonly by: Expression;
      readonly otherwise: Expression | string;
    }
  /** Whether a figure lies below, within or above an interval, in words. */
  | {
      readonly kind: "standing";
      readonly of: Expression;
      readonly low: Expression;
      readonly high: Expression;
      readonly says: StandingWords;
    };

/** What is said of a figure beside an interval. */
export type StandingWords = Readonly<Record<"below" | "within" | "above", string>>;

/** The cell's own value. */
export function cell(at: Place): Expression {
  return { kind: "cell", at };
}

/** The value of a cell that is the same for a whole row of formulas. */
export function anchored(at: Place): Expression {
  return { kind: "cell", at, isAnchored: true };
}

/** The sum of the cells of a row or a column from one to another. */
export function sumOf(from: Place, to: Place): Expression {
  return { kind: "sum", from, to };
}

/** One and all the others, added up from the left. */
export function plus(...[first = 0, ...others]: readonly Expression[]): Expression {
  return others.reduce<Expression>((left, right) => operation("+", left, right), first);
}

export function minus(left: Expression, right: Expression): Expression {
  return operation("-", left, right);
}

/** One and all the others, multiplied from the left. */
export function times(...[first = 1, ...others]: readonly Expression[]): Expression {
  return others.reduce<Expression>((left, right) => operation("*", left, right), first);
}

/** A division by what is never zero. */
export function over(left: Expression, right: Expression): Expression {
  return operation("/", left, right);
}

export function power(base: Expression, exponent: Expression): Expression {
  return operation("^", base, exponent);
}

/** e to this power. */
export function exp(of: Expression): Expression {
  return { kind: "exp", of };
}

/** The lesser of the two. */
export function least(one: Expression, other: Expression): Expression {
  return { kind: "least", of: [one, other] };
}

/** A division by what may be zero. */
export function ratioOf(of: Expression, by: Expression, otherwise: Expression | string): Expression {
  return { kind: "ratio", of, by, otherwise };
}

/** Where a figure lies beside an interval, in words that follow when a cell changes. */
export function standingOf(
  of: Expression,
  low: Expression,
  high: Expression,
  says: StandingWords,
): Expression {
  return { kind: "standing", of, low, high, says };
}

/** The cells that an expression reads by themselves, and the ranges that it adds up. */
export function readsOf(expression: Expression): readonly (readonly [from: Place, to: Place])[] {
  if (typeof expression === "number") return [];
  switch (expression.kind) {
    case "cell":
      return [[expression.at, expression.at]];
    case "sum":
      return [[expression.from, expression.to]];
    case "operation":
      return [...readsOf(expression.left), ...readsOf(expression.right)];
    case "exp":
      return readsOf(expression.of);
    case "least":
      return expression.of.flatMap(readsOf);
    case "ratio": {
      const { of, by, otherwise } = expression;
      return [of, by, ...(typeof otherwise === "string" ? [] : [otherwise])].flatMap(readsOf);
    }
    case "standing":
      return [expression.of, expression.low, expression.high].flatMap(readsOf);
  }
}

function operation(operator: "+" | "-" | "*" | "/" | "^", left: Expression, right: Expression): Expression {
  return { kind: "operation", operator, left, right };
}
