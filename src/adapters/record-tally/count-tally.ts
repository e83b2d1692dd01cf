import type { PackedFigures } from "../../domain/record/pack-figures.ts";
import type { Cadence } from "../../domain/record/record-sheet.ts";
import type { Tally } from "../../domain/record-tally/tally.ts";
import { tallyFigures } from "../../domain/record-tally/tally-figures.ts";
import { keepTally, readRecord } from "../storage/record-database.ts";

/** What is asked: `isFresh` when the record has changed since it was last read; `counter` names the code that counts. */
export type TallyQuestion = {
  readonly id: number;
  readonly cadence: Cadence;
  readonly isFresh: boolean;
  readonly counter: string;
};

/** `null` where this browser keeps no record. */
export type TallyAnswer = { readonly id: number; readonly tally: Tally | null };

type Read = { readonly figures: readonly PackedFigures[]; readonly written: number };

let reading: Promise<Read> | null = null;

/** Reads the record, once for all cadences, counts it by month or week, and keeps what it comes to for the next visit. */
export async function countTally({ id, cadence, isFresh, counter }: TallyQuestion): Promise<TallyAnswer> {
  if (isFresh) reading = null;
  reading ??= readRecord().then(({ pieces, written }) => ({
    figures: pieces.map(({ packed }) => packed),
    written,
  }));
  try {
    const { figures, written } = await reading;
    const tally = tallyFigures(figures, cadence);
    // Where there is no room for it, it is counted again next time.
    keepTally({ counter, written, tally }).catch(() => {});
    return { id, tally };
  } catch {
    reading = null;
    return { id, tally: null };
  }
}
