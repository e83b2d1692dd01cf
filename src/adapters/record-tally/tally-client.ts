import { atom } from "nanostores";
import type { Cadence } from "../../domain/record/record-sheet.ts";
import type { Tally } from "../../domain/record-tally/tally.ts";
import { $recordChanges } from "../../state/records/records.ts";
import { readTally } from "../storage/record-database.ts";
import type { TallyAnswer, TallyQuestion } from "./count-tally.ts";
// Its address names its content, and with it the code that counted what is kept.
import counter from "./tally.worker.ts?worker&url";

/** The record by month or week: `null` until it is counted, which is done beside the page. */
export const $tally = atom<Tally | "out-of-reach" | null>(null);

type Asked = Pick<TallyQuestion, "id" | "cadence">;

let asked: Asked = { id: 0, cadence: "month" };
/** The changes of the record that the last count knew, and those that the worker has read. */
let seen = Number.NaN;
let read = Number.NaN;
let worker: Worker | "in-page" | null = null;

/** Counts the record by this cadence, unless that is done or under way. What was counted before stays until the new count is there. */
export function askTally(cadence: Cadence): void {
  const changes = $recordChanges.get();
  const isKnown = changes === seen && cadence === asked.cadence;
  if (isKnown && $tally.get() !== "out-of-reach") return;
  asked = { id: asked.id + 1, cadence };
  seen = changes;
  void answer(asked);
}

/** Begins to count the record by month where it has changed since it was counted: a view of it is likely to be opened. */
export function prepareTally(): void {
  if ($recordChanges.get() !== seen) askTally("month");
}

/** What was counted on an earlier visit, or else by the worker. */
async function answer({ id, cadence }: Asked): Promise<void> {
  const changes = $recordChanges.get();
  // After a change, what is kept holds again only once the worker has read the record since.
  const kept = changes === 0 || changes === read ? await readTally(cadence, counter).catch(() => null) : null;
  if (id !== asked.id) return;
  if (kept) {
    $tally.set(kept);
    return;
  }
  const question = { id, cadence, isFresh: changes !== read, counter };
  read = changes;
  worker ??= startWorker(question);
  if (worker === "in-page") void countInPage(question);
  else worker.postMessage(question);
}

/** Counts again at each change of the record; returns what stops that. */
export function followRecord(): () => void {
  return $recordChanges.listen(() => askTally(asked.cadence));
}

function hear({ id, tally }: TallyAnswer): void {
  // An answer to an earlier question came late.
  if (id === asked.id) $tally.set(tally ?? "out-of-reach");
}

function startWorker(first: TallyQuestion): Worker | "in-page" {
  try {
    const started = new Worker(counter, { type: "module" });
    started.onmessage = ({ data }: MessageEvent<TallyAnswer>) => hear(data);
    started.onerror = (event) => {
      event.preventDefault();
      started.terminate();
      worker = "in-page";
      void countInPage({ ...first, ...asked, isFresh: true });
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
