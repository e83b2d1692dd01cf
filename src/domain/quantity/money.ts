/**
 * An amount in hundredths of a currency's unit. What a person enters is a whole number of cents;
 * what is computed keeps its fractions and is rounded only when it is shown or exported.
 */
export type Cents = number;

/** The cents in `units` of a currency (dollars, euros…), rounded half away from zero to a whole cent. */
export function cents(units: number): Cents {
  // Scaling by 100 can fall just short of the half cent (1.005 × 100 = 100.49999…); twelve
  // significant digits are more than any entered amount has, and restore the half.
  const scaled = Number((Math.abs(units) * 100).toPrecision(12));
  return Math.sign(units) * Math.round(scaled);
}
