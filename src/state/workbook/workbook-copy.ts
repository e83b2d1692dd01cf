import { readStored, writeStored } from "../../adapters/storage/local-storage.ts";
import { $workbook, replaceWorkbook } from "./workbook.ts";
import type { Workbook } from "./workbook-document.ts";

/** Work that is kept beside the workbook, by its key in storage; who keeps it also reads it with care. */
const BESIDE = ["audit"] as const;
const LONGEST = 1_000_000; // letters of such work

type Beside = { readonly [Key in (typeof BESIDE)[number]]?: string };

/** What a file holds: a workbook, whole or with parts that could not be read, or why there is none. */
export type CopyReading =
  | {
      readonly kind: "found";
      readonly workbook: Workbook;
      readonly beside: Beside;
      readonly isWhole: boolean;
    }
  | { readonly kind: "newer-version" }
  | { readonly kind: "no-copy" };

/** A workbook, and what is kept beside it, as the text of a file, for `readCopy` on this or another device. */
export function copyText(workbook: Workbook): string {
  return JSON.stringify({ ...workbook, beside: keptBeside() }, null, 1);
}

/** Puts a copy in the place of what is here, and returns what puts that back. What the copy has nothing of stays. */
export function takeCopy({ workbook, beside }: Extract<CopyReading, { kind: "found" }>): () => void {
  const before = $workbook.get();
  const besideBefore = keptBeside();
  replaceWorkbook(workbook);
  writeBeside(beside);
  return () => {
    replaceWorkbook(before);
    writeBeside(besideBefore);
  };
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
  return { kind: "found", workbook, beside: readBeside(text), isWhole: problems.length === 0 };
}

function readBeside(text: string): Beside {
  const { beside } = JSON.parse(text) as { beside?: Record<string, unknown> | null };
  return Object.fromEntries(
    BESIDE.map((key) => [key, beside?.[key]] as const).filter(
      ([, kept]) => typeof kept === "string" && kept.length <= LONGEST,
    ),
  );
}

function keptBeside(): Beside {
  return Object.fromEntries(BESIDE.map((key) => [key, readStored(key) ?? undefined]));
}

function writeBeside(beside: Beside): void {
  for (const key of BESIDE) {
    const kept = beside[key];
    if (kept !== undefined) writeStored(key, kept);
  }
}
