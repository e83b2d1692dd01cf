import { atom } from "nanostores";
import {
  type BatchChanges,
  changeBatches,
  forgetRecords,
  NO_CHANGES,
  readBatches,
  type StoredBatch,
} from "../../adapters/storage/record-database.ts";
import type { DatedFigure } from "../../domain/record/dated-figure.ts";
import { packedCount } from "../../domain/record/pack-figures.ts";
import { figuresOf } from "./keep-figures.ts";

/** A batch as the hub lists it. */
export type RecordBatch = Pick<StoredBatch, "id" | "name" | "day"> & { readonly count: number };

/** The record: every figure of every batch, the latest batch last. */
export type Records = {
  readonly state: "loading" | "ready" | "out-of-reach";
  readonly batches: readonly RecordBatch[];
  readonly figures: readonly DatedFigure[];
};

export const EMPTY_RECORDS: Records = { state: "loading", batches: [], figures: [] };

/** What is on record in this browser. Read when it is asked for, and again after each change. */
export const $records = atom<Records>(EMPTY_RECORDS);

/** Counts the changes of the record, for whoever reads it otherwise than from `$records`. */
export const $recordChanges = atom(0);

/** Tells the site's other tabs that the record changed. */
const others = "BroadcastChannel" in globalThis ? new BroadcastChannel("retour:records") : null;
if (others) {
  others.onmessage = () => void readAgain();
  // In Node, which has such channels too, an open one would keep a test running.
  (others as { unref?: () => void }).unref?.();
}

/** Reads the record from the browser; a browser that keeps none says so. */
export async function readRecords(): Promise<void> {
  try {
    const batches = await readBatches();
    $records.set({
      state: "ready",
      batches: batches.map(({ id, name, day, packed }) => ({ id, name, day, count: packedCount(packed) })),
      figures: batches.flatMap(figuresOf),
    });
  } catch {
    $records.set({ ...EMPTY_RECORDS, state: "out-of-reach" });
  }
}

/** Reads the record again after a change that was made elsewhere: by a worker, or in another tab. */
async function readAgain(): Promise<void> {
  $recordChanges.set($recordChanges.get() + 1);
  if ($records.get().state !== "loading") await readRecords();
}

/** Takes up what a worker has written, and tells the other tabs. */
export async function noticeChange(): Promise<void> {
  $recordChanges.set($recordChanges.get() + 1);
  await readRecords();
  others?.postMessage(null);
}

/** Makes changes that were made out before: the undoing of an import, or a batch taken out. Returns what undoes them again. */
export async function applyChanges(changes: BatchChanges): Promise<BatchChanges> {
  let before: readonly StoredBatch[] = [];
  await changeBatches((batches) => {
    const ids = [...changes.remove, ...changes.put.map(({ id }) => id)];
    before = batches.filter(({ id }) => ids.includes(id));
    return changes;
  });
  await noticeChange();
  return { add: [], put: before, remove: [] };
}

/** Takes a batch out; returns what puts it back. */
export function removeBatch(id: number): Promise<BatchChanges> {
  return applyChanges({ ...NO_CHANGES, remove: [id] });
}

/** Erases the whole record. */
export async function eraseRecords(): Promise<void> {
  await forgetRecords();
  await noticeChange();
}
