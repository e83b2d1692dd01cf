import type { Workbook } from "./workbook-document.ts";

/** What a file holds: a workbook, whole or with parts that could not be read, or why there is none. */
export type CopyReading =
  | { readonly kind: "found"; readonly workbook: Workbook; readonly isWhole: boolean }
  | { readonly kind: "newer-version" }
  | { readonly kind: "no-copy" };

/** A workbook as the text of a file, for `readCopy` on this or another device. */
export function copyText(workbook: Workbook): string {
  return JSON.stringify(workbook, null, 1);
}

/** Reads such a text; any other text is no copy, and nothing is thrown. */
export async function readCopy(text: string): Promise<CopyReading> {
  const { readWorkbook } = await import("./read-workbook.ts");
  const { workbook, problems } = readWorkbook(text);
  if (problems.some(({ kind }) => kind === "newer-version")) return { kind: "newer-version" };
  // Any JSON reads as a workbook without parts; only ours names its version.
  if (problems.some(({ kind }) => kind === "not-json") || !/"version"\s*:\s*\d/.test(text)) {
    return { kind: "no-copy" };
  }
  return { kind: "found", workbook, isWhole: problems.length === 0 };
}
