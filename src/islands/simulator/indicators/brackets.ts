import type { Expression } from "../../../domain/indicator/expression.ts";

const RANK: Record<Expression["kind"], number> = {
  difference: 1,
  sum: 1,
  discounted: 1,
  crossing: 1,
  product: 2,
  quotient: 2,
  power: 3,
  ceiling: 4,
  quantity: 4,
  number: 4,
  e: 4,
};

/** True when a part needs brackets to be read as it is computed, as a factor, a base, or what is taken away. */
export function needsBrackets(
  part: Expression,
  as: "factor" | "base" | "taken-away" | "divided",
  isFraction: boolean,
): boolean {
  // A fraction's bar does a bracket's work, but for a power.
  const rank = isFraction && part.kind === "quotient" && as !== "base" ? 4 : RANK[part.kind];
  switch (as) {
    case "factor":
    case "taken-away":
      return rank < 2;
    case "divided":
      return rank < 3;
    case "base":
      return rank < 4;
  }
}
