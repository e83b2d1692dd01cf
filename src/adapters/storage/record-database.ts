import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb";
import type { PackedFigures } from "../../domain/record/pack-figures.ts";

/** Figures that came in together, from a file or from the learner's hand. */
export type StoredBatch = {
  readonly id: number;
  /** What it came from: a file's name. */
  readonly name: string;
  /** The day on which it came, `2026-01-31`. */
  readonly day: string;
  readonly packed: PackedFigures;
};

export type NewBatch = Omit<StoredBatch, "id">;

/** What is to become of the batches: all of it happens, or none. */
export type BatchChanges = {
  readonly add: readonly NewBatch[];
  /** In place of the batches of the same ids. */
  readonly put: readonly StoredBatch[];
  readonly remove: readonly number[];
};

export const NO_CHANGES: BatchChanges = { add: [], put: [], remove: [] };

interface RecordSchema extends DBSchema {
  batches: { key: number; value: NewBatch & { id?: number } };
}

export const RECORD_DATABASE = "retour-records";
const VERSION = 1;

let opened: Promise<IDBPDatabase<RecordSchema>> | null = null;

/** Every batch on record, the oldest first. */
export async function readBatches(): Promise<readonly StoredBatch[]> {
  const database = await open();
  return (await database.getAll("batches")) as readonly StoredBatch[];
}

/**
 * Changes what is on record in one transaction: `decide` is told what is there at that moment, so that nothing another tab has just
 * written is lost or doubled. Once it resolves, the browser has said that all of it is written; when it rejects, none of it is.
 */
export async function changeBatches(
  decide: (batches: readonly StoredBatch[]) => BatchChanges,
): Promise<readonly number[]> {
  const database = await open();
  const transaction = database.transaction("batches", "readwrite", { durability: "strict" });
  const done = transaction.done;
  // Heard below; a transaction that fails before is not an error of its own.
  done.catch(() => {});
  try {
    const batches = (await transaction.store.getAll()) as readonly StoredBatch[];
    const { add, put, remove } = decide(batches);
    const writes = [
      ...add.map((batch) => transaction.store.add(batch)),
      ...put.map((batch) => transaction.store.put(batch)),
    ];
    await Promise.all(remove.map((id) => transaction.store.delete(id)));
    const ids = await Promise.all(writes);
    await done;
    return ids.slice(0, add.length);
  } catch (problem) {
    try {
      transaction.abort();
    } catch {
      // It was already over.
    }
    throw problem;
  }
}

/** Erases the whole record. */
export async function forgetRecords(): Promise<void> {
  const database = await opened?.catch(() => null);
  database?.close();
  opened = null;
  await deleteDB(RECORD_DATABASE);
}

function open(): Promise<IDBPDatabase<RecordSchema>> {
  opened ??= openDB<RecordSchema>(RECORD_DATABASE, VERSION, {
    upgrade: (database) => {
      database.createObjectStore("batches", { keyPath: "id", autoIncrement: true });
    },
    // A newer page of this site wants to change the layout: it must not wait for this one.
    blocking: () => forgetConnection(),
    terminated: () => forgetConnection(),
  }).catch((problem) => {
    opened = null;
    throw problem;
  });
  return opened;
}

function forgetConnection(): void {
  opened?.then((database) => database.close()).catch(() => {});
  opened = null;
}
