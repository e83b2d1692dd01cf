/** A figure as it was typed, however it is written now: the same digits, in either language's style and with its unit. */
export function digitsOf(typed: string): RegExp {
  return new RegExp(`^\\D*${typed.replaceAll(/\D/g, "").split("").join("\\D*")}\\D*$`);
}
