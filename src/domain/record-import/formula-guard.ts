/** The first characters that make a spreadsheet take a cell for a formula, their full-width forms among them; apostrophes before them do not count. */
const STARTS_FORMULA = /^'*(?:[\s\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** The text with an apostrophe in front where a spreadsheet would run it as a formula: it makes it text. */
export function guardFormula(text: string): string {
  return STARTS_FORMULA.test(text) ? `'${text}` : text;
}

/** The text as it was before it was guarded. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && STARTS_FORMULA.test(text) ? text.slice(1) : text;
}
