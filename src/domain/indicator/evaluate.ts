import { finite, isDefined, mapOutcome, type Outcome, ratio } from "../quantity/outcome.ts";
import { portableExp, portablePower } from "../quantity/portable-math.ts";
import { wholeSalesToBreakEven } from "../roi/break-even.ts";
import { monthlyRate, netPresentValue } from "../roi/present-value.ts";
import type { Expression } from "./expression.ts";

/**
 * What a formula comes to. Money in cents. The figures on the screen are the engine's own; tests hold every formula
 * to them, so that what is written is what was computed.
 */
export function evaluate(expression: Expression): Outcome {
  switch (expression.kind) {
    case "quantity":
    case "number":
      return expression.value;
    case "e":
      return portableExp(1);
    case "sum":
      return fold(expression.terms, 0, (sum, term) => sum + term);
    case "product":
      return fold(expression.factors, 1, (product, factor) => product * factor);
    case "difference":
      return both(expression.from, expression.less, (from, less) => from - less);
    case "quotient":
      return both(expression.over, expression.under, (over, under) => ratio(over, under, expression.reason));
    case "power":
      return both(expression.base, expression.exponent, (base, exponent) =>
        finite(portablePower(base, exponent)),
      );
    case "ceiling":
      return mapOutcome(evaluate(expression.of), wholeSalesToBreakEven);
    case "discounted":
      return netPresentValue(expression.flows, monthlyRate(expression.rate));
    case "crossing":
      return expression.month;
  }
}

function fold(
  parts: readonly Expression[],
  start: number,
  join: (all: number, part: number) => number,
): Outcome {
  return parts.reduce<Outcome>(
    (all, part) => mapOutcome(all, (sofar) => mapOutcome(evaluate(part), (value) => join(sofar, value))),
    start,
  );
}

function both(one: Expression, other: Expression, join: (first: number, second: number) => Outcome): Outcome {
  const first = evaluate(one);
  const second = evaluate(other);
  return isDefined(first) ? mapOutcome(second, (value) => join(first, value)) : first;
}
