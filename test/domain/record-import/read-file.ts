import { readSourceFile } from "../../../src/adapters/import-file/read-source-file.ts";
import type { ImportAnswers } from "../../../src/domain/record-import/import-answers.ts";
import type { ImportReading } from "../../../src/domain/record-import/import-reading.ts";
import { importRecords } from "../../../src/domain/record-import/import-records.ts";

/** What a file of these bytes imports as; throws the problem that keeps it from being taken apart. */
export async function importBytes(
  name: string,
  bytes: Uint8Array,
  answers: ImportAnswers = {},
): Promise<ImportReading> {
  const file = await readSourceFile(name, bytes);
  if (typeof file === "string") throw new Error(file);
  return importRecords(file, answers);
}

/** What a CSV text imports as. */
export function importText(
  text: string,
  answers: ImportAnswers = {},
  name = "export.csv",
): Promise<ImportReading> {
  return importBytes(name, new TextEncoder().encode(text), answers);
}

/** The sums of all tables by metric: a total, or a count of figures where they do not add up. */
export function sumsOf(reading: ImportReading): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const { sums: each } of reading.tables) {
    for (const { metric, total, count } of each) sums[metric] = (sums[metric] ?? 0) + (total ?? count);
  }
  return sums;
}
