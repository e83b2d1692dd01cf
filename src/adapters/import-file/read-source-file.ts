import { findSeparator } from "../../domain/record-import/separator.ts";
import {
  IMPORT_LIMITS,
  type SourceFile,
  type SourceProblem,
} from "../../domain/record-import/source-file.ts";
import { splitCells } from "../../domain/record-import/split-cells.ts";
import { decodeText } from "./decode-text.ts";

/** First bytes of what is neither text nor a workbook that can be read. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/** A file's cells, whatever its name says it is: a workbook by its first bytes, else text in any usual encoding; or why it has none. */
export async function readSourceFile(name: string, bytes: Uint8Array): Promise<SourceFile | SourceProblem> {
  if (bytes.length > IMPORT_LIMITS.bytes) return "too-big";
  if (bytes.length === 0) return "empty-file";
  if (begins(bytes, ZIP) || begins(bytes, OLD_OFFICE)) {
    // Fetched only here: most exports are text.
    const { readOldWorkbookFile, readWorkbookFile } = await import("./read-workbook-file.ts");
    const sheets = await (begins(bytes, ZIP) ? readWorkbookFile : readOldWorkbookFile)(bytes);
    return typeof sheets === "string" ? sheets : { name, separator: null, encoding: null, sheets };
  }
  return readText(name, bytes);
}

function readText(name: string, bytes: Uint8Array): SourceFile | SourceProblem {
  const decoded = decodeText(bytes);
  if (!decoded) return "binary";
  const { separator, text, linesBefore } = findSeparator(decoded.text);
  const rows = splitCells(text, separator);
  if (typeof rows === "string") return rows;
  if (rows.length === 0) return "empty-file";
  const placed = linesBefore === 0 ? rows : rows.map((row) => ({ ...row, line: row.line + linesBefore }));
  return { name, separator, encoding: decoded.encoding, sheets: [{ name: "", rows: placed }] };
}

function begins(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
