import type { PackedFigures } from "../../domain/record/pack-figures.ts";
import type { Cadence } from "../../domain/record/record-sheet.ts";
import type { Tally } from "../../domain/record-tally/tally.ts";
import { tallyFigures } from "../../domain/record-tally/tally-figures.ts";
import { readRecord } from "../storage/record-database.ts";

/** What is asked: `isFresh` when the record has changed since it was last read. */
export type TallyQuestion = { readonly id: number; readonly cadence: Cadence; readonly isFresh: boolean };

/** `null` where this browser keeps no record. */
export type TallyAnswer = { readonly id: number; readonly tally: Tally | null };

let figures: Promise<readonly PackedFigures[]> | null = null;

/** Reads the record, once for all cadences, and counts it by month or week. */
export async function countTally({ id, cadence, isFresh }: TallyQuestion): Promise<TallyAnswer> {
  if (isFresh) figures = null;
  figures ??= readRecord().then(({ pieces }) => pieces.map(({ packed }) => packed));
  try {
    return { id, tally: tallyFigures(await figures, cadence) };
  } catch {
    figures = null;
    return { id, tally: null };
  }
}
