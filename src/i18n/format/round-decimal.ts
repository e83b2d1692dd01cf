/** The digits of a number, rounded: `12,30` is `12` and `30`. */
export type DecimalDigits = { readonly whole: string; readonly decimals: string };

/**
 * The digits of a number without its sign, rounded to at most `most` decimals and with at least `least`. Half is rounded away from
 * zero, by the digits the number is written with: 1.005 to two decimals is 1.01, as `Intl` has it, though the nearest binary
 * number lies just below. `shift` moves the mark to the right, so that a rate becomes a percentage without a multiplication.
 */
export function roundDecimal(value: number, least: number, most: number, shift = 0): DecimalDigits {
  const [mantissa = "", exponent] = Math.abs(value).toExponential().split("e");
  const digits = mantissa.replace(".", "");
  // How many digits stay; below zero, even the first is too small to count.
  const kept = Number(exponent) + 1 + shift + most;
  const stem = BigInt(digits.slice(0, Math.max(kept, 0)).padEnd(kept, "0"));
  const rounded = stem + (digits.charAt(kept) >= "5" ? 1n : 0n);
  const text = String(rounded).padStart(most + 1, "0");
  const end = text.length - most;
  return { whole: text.slice(0, end), decimals: text.slice(end).replace(/0+$/, "").padEnd(least, "0") };
}
