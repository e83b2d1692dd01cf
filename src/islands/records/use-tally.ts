import { startTransition, useEffect, useState } from "react";
import { $tally, askTally, followRecord } from "../../adapters/record-tally/tally-client.ts";
import type { Cadence } from "../../domain/record/record-sheet.ts";
import type { Tally } from "../../domain/record-tally/tally.ts";

/**
 * The record by month or week, counted again as it changes; `null` until it is there. What is drawn from it is drawn in slices, so
 * that a page of charts holds up no key press.
 */
export function useTally(cadence: Cadence): Tally | "out-of-reach" | null {
  const [tally, setTally] = useState($tally.get());
  // Told what is there too: the count may have come between the first drawing and this.
  useEffect(() => $tally.subscribe((next) => startTransition(() => setTally(next))), []);
  useEffect(followRecord, []);
  useEffect(() => askTally(cadence), [cadence]);
  return tally;
}
