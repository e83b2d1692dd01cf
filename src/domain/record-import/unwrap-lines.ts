/** A line that is one cell in quotes, of which quotes stand doubled right behind a separator: a line of titles within a cell. */
const WRAPPED_TITLES = /^"[^"\r\n]*[,;\t]""(?:[^"\r\n]|"")*"(?=[\r\n]|$)/;
const WRAPPED_LINE = /^"((?:[^"\r\n]|"")*)"$/gm;

/**
 * The text as it was before a spreadsheet that expects another separator opened it and saved it again: such a one takes each line for a
 * single cell and puts it in quotes. Any other text stays as it is.
 */
export function unwrapLines(text: string): string {
  if (!WRAPPED_TITLES.test(text)) return text;
  return text.replace(WRAPPED_LINE, (_, line: string) => line.replaceAll('""', '"'));
}
