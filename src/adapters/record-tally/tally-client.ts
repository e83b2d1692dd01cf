import { atom } from "nanostores";
import type { Cadence } from "../../domain/record/record-sheet.ts";
import type { Tally } from "../../domain/record-tally/tally.ts";
import { $recordChanges } from "../../state/records/records.ts";
import type { TallyAnswer, TallyQuestion } from "./count-tally.ts";

/** The record by month or week: `null` until it is counted, which is done beside the page. */
export const $tally = atom<Tally | "out-of-reach" | null>(null);

let asked: TallyQuestion = { id: 0, cadence: "month", isFresh: true };
/** The changes of the record that the last count knew. */
let seen = Number.NaN;
let worker: Worker | "in-page" | null = null;

/** Counts the record by this cadence, unless that is done or under way. What was counted before stays until the new count is there. */
export function askTally(cadence: Cadence): void {
  const changes = $recordChanges.get();
  const isKnown = worker !== null && changes === seen && cadence === asked.cadence;
  if (isKnown && $tally.get() !== "out-of-reach") return;
  asked = { id: asked.id + 1, cadence, isFresh: changes !== seen };
  seen = changes;
  worker ??= startWorker();
  if (worker === "in-page") void countInPage(asked);
  else worker.postMessage(asked);
}

/** Begins to count the record by month, unless something was asked before: a view of it is likely to be opened. */
export function prepareTally(): void {
  if (worker === null) askTally("month");
}

/** Counts again at each change of the record; returns what stops that. */
export function followRecord(): () => void {
  return $recordChanges.listen(() => askTally(asked.cadence));
}

function hear({ id, tally }: TallyAnswer): void {
  // An answer to an earlier question came late.
  if (id === asked.id) $tally.set(tally ?? "out-of-reach");
}

function startWorker(): Worker | "in-page" {
  try {
    const started = new Worker(new URL("./tally.worker.ts", import.meta.url), { type: "module" });
    started.onmessage = ({ data }: MessageEvent<TallyAnswer>) => hear(data);
    started.onerror = (event) => {
      event.preventDefault();
      started.terminate();
      worker = "in-page";
      void countInPage({ ...asked, isFresh: true });
    };
    return started;
  } catch {
    return "in-page";
  }
}

/** Where the browser starts no worker: the page waits, but it is the same count. */
async function countInPage(question: TallyQuestion): Promise<void> {
  const { countTally } = await import("./count-tally.ts");
  hear(await countTally(question));
}
