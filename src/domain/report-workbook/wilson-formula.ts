import { Z_95 } from "../experiment/wilson-interval.ts";
import { type Expression, minus, over, plus, power, times } from "./expression.ts";

const SQUARE = Z_95 * Z_95;

/**
 * The ends of Wilson's 95 % interval of `part` out of `whole`, as formulas: (2x + z² ∓ z·√(z² + 4x(1 − x ÷ n))) ÷ 2(n + z²), which is
 * `wilsonInterval` multiplied out.
 */
export function wilsonFormulas(
  part: Expression,
  whole: Expression,
): readonly [low: Expression, high: Expression] {
  const middle = plus(times(2, part), SQUARE);
  const reach = times(Z_95, power(plus(SQUARE, times(4, part, minus(1, over(part, whole)))), 0.5));
  const divisor = times(2, plus(whole, SQUARE));
  return [over(minus(middle, reach), divisor), over(plus(middle, reach), divisor)];
}
