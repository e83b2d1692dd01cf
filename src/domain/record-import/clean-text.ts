import { mendMojibake } from "./mend-mojibake.ts";

/** Letters of a name that are kept. */
export const LONGEST_NAME = 200;

// biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the point
const CONTROLS = /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD]+|\p{Cs}+/gu;

const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/**
 * A cell's text as it is kept and shown: on one line, without marks that cannot be seen, its accents mended, cut at 200 letters. It
 * stays text: what looks like a formula or like HTML is neither run nor taken out. Cleaning it again changes nothing.
 */
export function cleanText(cell: string | number): string {
  if (typeof cell === "number") return String(cell);
  // Most cells are plain, and a large file has a million.
  if (cell.length <= LONGEST_NAME && PLAIN.test(cell)) return cell;
  const line = mendMojibake(cell).replace(CONTROLS, " ").replace(/\s+/g, " ").trim();
  // What was hidden between two letters may have kept them from being mended.
  return line === cell ? cutShort(line) : cleanText(line);
}

function cutShort(line: string): string {
  const letters = line.length <= LONGEST_NAME ? [] : [...line];
  if (letters.length <= LONGEST_NAME) return line;
  return `${letters
    .slice(0, LONGEST_NAME - 1)
    .join("")
    .trimEnd()}…`;
}
