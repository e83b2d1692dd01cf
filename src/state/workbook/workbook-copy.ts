import { readStored } from "../../adapters/storage/local-storage.ts";
import { batchRows, type CopiedBatch, readBatchRows } from "../records/record-copy.ts";
import type { Workbook } from "./workbook-document.ts";

/** Work that is kept beside the workbook, by its key in storage; who keeps it also reads it with care. */
export const BESIDE = ["audit", "progress"] as const;
const LONGEST = 1_000_000; // letters of such work

export type Beside = { readonly [Key in (typeof BESIDE)[number]]?: string };

/** What a file holds: a workbook, whole or with parts that could not be read, or why there is none. */
export type CopyReading =
  | {
      readonly kind: "found";
      readonly workbook: Workbook;
      readonly beside: Beside;
      readonly records: readonly CopiedBatch[];
      readonly isWhole: boolean;
    }
  | { readonly kind: "newer-version" }
  | { readonly kind: "no-copy" };

export type FoundCopy = Extract<CopyReading, { kind: "found" }>;

/** A workbook, what is kept beside it and the record, as the text of a file, for `readCopy` on this or another device. */
export function copyText(workbook: Workbook, records: readonly CopiedBatch[] = []): string {
  const text = JSON.stringify({ ...workbook, beside: keptBeside() }, null, 1);
  if (records.length === 0) return text;
  // A figure a line would be most of the file.
  return `${text.replace(/\s*\}$/, "")},\n "records": ${JSON.stringify(batchRows(records))}\n}`;
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
  const { beside, records } = JSON.parse(text) as {
    beside?: Record<string, unknown> | null;
    records?: unknown;
  };
  const { batches, isWhole } = readBatchRows(records);
  return {
    ...{ kind: "found", workbook, beside: readBeside(beside), records: batches },
    isWhole: problems.length === 0 && isWhole,
  };
}

function readBeside(beside: Record<string, unknown> | null | undefined): Beside {
  return Object.fromEntries(
    BESIDE.map((key) => [key, beside?.[key]] as const).filter(
      ([, kept]) => typeof kept === "string" && kept.length <= LONGEST,
    ),
  );
}

/** What is kept beside the workbook in this browser. */
export function keptBeside(): Beside {
  return Object.fromEntries(BESIDE.map((key) => [key, readStored(key) ?? undefined]));
}
