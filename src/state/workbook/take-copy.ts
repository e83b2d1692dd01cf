import { writeStored } from "../../adapters/storage/local-storage.ts";
import { readProgress } from "../progress/progress.ts";
import { addCopiedRecord } from "../records/copy-records.ts";
import { mergeWorkbook } from "./merge-workbook.ts";
import { newBusinessId } from "./shelf.ts";
import { $workbook, replaceWorkbook } from "./workbook.ts";
import { BESIDE, type Beside, type FoundCopy, keptBeside } from "./workbook-copy.ts";
import type { Workbook } from "./workbook-document.ts";

/** In the place of what is here, or beside it. */
export type CopyUse = "replace" | "add";

/**
 * Takes a copy up, and returns what puts back what was here. Its dated figures are added in either case, none of them twice and none in
 * the place of another; when they cannot be kept, nothing is taken.
 */
export async function takeCopy(copy: FoundCopy, use: CopyUse): Promise<() => Promise<void>> {
  const takeOut = await addCopiedRecord(copy.records);
  const putBack = use === "replace" ? put(copy.workbook, copy.beside) : addWorkbook(copy);
  return async () => {
    putBack();
    await takeOut();
  };
}

function addWorkbook({ workbook, beside }: FoundCopy): () => void {
  const here = keptBeside();
  return put(mergeWorkbook($workbook.get(), workbook, newBusinessId).workbook, {
    audit: here.audit ?? beside.audit,
    progress: mergedProgress(here.progress, beside.progress),
  });
}

function put(workbook: Workbook, beside: Beside): () => void {
  const before = $workbook.get();
  const besideBefore = keptBeside();
  replaceWorkbook(workbook);
  writeBeside(beside);
  return () => {
    replaceWorkbook(before);
    writeBeside(besideBefore);
  };
}

/** The parts read on either side; the lesson read last here stays the one to resume. */
function mergedProgress(here: string | undefined, copied: string | undefined): string | undefined {
  if (here === undefined || copied === undefined) return here ?? copied;
  const [mine, theirs] = [readProgress(here), readProgress(copied)];
  const shared = Object.entries(mine).map(
    ([lesson, parts]) => [lesson, [...new Set([...parts, ...(theirs[lesson] ?? [])])]] as const,
  );
  const only = Object.entries(theirs).filter(([lesson]) => !Object.hasOwn(mine, lesson));
  return JSON.stringify(Object.fromEntries([...only, ...shared]));
}

function writeBeside(beside: Beside): void {
  for (const key of BESIDE) {
    const kept = beside[key];
    if (kept !== undefined) writeStored(key, kept);
  }
}
