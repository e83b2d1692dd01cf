import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from "idb";
import type { PackedFigures } from "../../domain/record/pack-figures.ts";
import type { Cadence } from "../../domain/record/record-sheet.ts";
import { splitPacked } from "../../domain/record/split-packed.ts";
import { emptyTally, type Tally } from "../../domain/record-tally/tally.ts";
import { RECORD_DATABASE } from "./record-database-name.ts";

/** Figures that came in together, from a file or from the learner's hand. */
export type StoredBatch = {
  readonly id: number;
  /** What it came from: a file's name. */
  readonly name: string;
  /** The day on which it came, `2026-01-31`. */
  readonly day: string;
  /** True for what was typed here, which more is added to. */
  readonly isTyped?: boolean;
};

/** A few hundred figures of a batch: what an edit writes again, however long the batch is. */
export type StoredPiece = {
  readonly batch: number;
  readonly place: number;
  /** One more each time that it is written, so that no tab writes over what another has just changed. */
  readonly version: number;
  readonly packed: PackedFigures;
};

export type PieceKey = readonly [batch: number, place: number];

/** What is to become of the record: all of it happens, or none. */
export type RecordWrites = {
  readonly batches: readonly StoredBatch[];
  readonly removedBatches: readonly number[];
  readonly pieces: readonly StoredPiece[];
  readonly removedPieces: readonly PieceKey[];
  /** Versions that the pieces have as far as is known; 0 for one that is not there. Where one has another, nothing is written. */
  readonly known: readonly (readonly [PieceKey, number])[];
};

/** Everything on record. */
export type StoredRecord = {
  readonly batches: readonly StoredBatch[];
  readonly pieces: readonly StoredPiece[];
};

/** What the record came to when it was last counted, so that it need not be counted again while it stays as it is. */
export type KeptTally = {
  /** The code that counted it: another may count otherwise. */
  readonly counter: string;
  /** When the record had last been written. */
  readonly written: number;
  readonly tally: Tally;
};

/** Thrown where another tab changed the same figures meanwhile. */
export class StaleRecordError extends Error {}

type OldBatch = StoredBatch & { readonly packed?: PackedFigures };

interface RecordSchema extends DBSchema {
  batches: { key: number; value: Omit<StoredBatch, "id"> & { id?: number } };
  pieces: { key: [number, number]; value: StoredPiece };
  tallies: { key: Cadence; value: KeptTally };
  /** When the record was last written, under the name `record`; in milliseconds since 1970, later each time. */
  writes: { key: string; value: number };
}

type Store = "batches" | "pieces" | "writes";

type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<RecordSchema, Store[], Mode>;

const VERSION = 3;
const RECORD: Store[] = ["batches", "pieces", "writes"];

let opened: Promise<IDBPDatabase<RecordSchema>> | null = null;

/** Everything on record, the oldest batch first, and when it was last written. */
export async function readRecord(): Promise<StoredRecord & { readonly written: number }> {
  const transaction = (await open()).transaction(RECORD);
  const [record, written] = await Promise.all([readAll(transaction), lastWritten(transaction)]);
  return { ...record, written };
}

/**
 * What the record comes to, where this code counted it since it was last written, or where there is nothing to count; `null` where
 * it has to be counted.
 */
export async function readTally(cadence: Cadence, counter: string): Promise<Tally | null> {
  const transaction = (await open()).transaction(["pieces", "tallies", "writes"]);
  const [pieces, kept, written] = await Promise.all([
    transaction.objectStore("pieces").count(),
    transaction.objectStore("tallies").get(cadence),
    lastWritten(transaction),
  ]);
  if (pieces === 0) return emptyTally(cadence);
  return kept?.counter === counter && kept.written === written ? kept.tally : null;
}

/** Keeps what the record came to. What the record was then is not asked: whoever reads it is told whether it still holds. */
export async function keepTally(kept: KeptTally): Promise<void> {
  await (await open()).put("tallies", kept, kept.tally.cadence);
}

/** The pieces of one batch, in their order. */
export async function readBatch(id: number): Promise<StoredRecord> {
  const database = await open();
  const transaction = database.transaction(RECORD);
  const [batch, pieces] = await Promise.all([
    transaction.objectStore("batches").get(id),
    transaction.objectStore("pieces").getAll(piecesOf(id)),
  ]);
  return { batches: batch ? [batch as StoredBatch] : [], pieces };
}

/** These pieces, as far as they are there. */
export async function readPieces(keys: readonly PieceKey[]): Promise<readonly StoredPiece[]> {
  const store = (await open()).transaction("pieces").store;
  const found = await Promise.all(keys.map(([batch, place]) => store.get([batch, place])));
  return found.filter((piece) => piece !== undefined);
}

/**
 * Writes what was made out before, in one transaction. Once it resolves, the browser has said that all of it is written; when it
 * rejects, none of it is.
 */
export function writeRecord(writes: RecordWrites): Promise<void> {
  return inTransaction(async (transaction) => {
    const store = transaction.objectStore("pieces");
    await Promise.all(
      writes.known.map(async ([[batch, place], version]) => {
        const there = await store.get([batch, place]);
        if ((there?.version ?? 0) !== version) throw new StaleRecordError();
      }),
    );
    const written = new Set(writes.batches.map(({ id }) => id));
    const needed = new Set(writes.pieces.map(({ batch }) => batch).filter((id) => !written.has(id)));
    const batches = transaction.objectStore("batches");
    for (const id of needed) if ((await batches.getKey(id)) === undefined) throw new StaleRecordError();
    await writeAll(transaction, writes);
  });
}

/** What reading the whole record makes of it: a batch of its own, and other figures in pieces that are there. */
export type Decision = {
  readonly add: { readonly name: string; readonly day: string; readonly packed: PackedFigures } | null;
  readonly pieces: readonly StoredPiece[];
};

/**
 * Changes what is on record in one transaction: `decide` is told what is there at that moment, so that nothing another tab has just
 * written is lost or doubled. Returns the new batch's id.
 */
export function decideOnRecord(decide: (record: StoredRecord) => Decision): Promise<number | null> {
  return inTransaction(async (transaction) => {
    const { add, pieces } = decide(await readAll(transaction));
    let id: number | null = null;
    if (add) {
      const { packed, ...batch } = add;
      id = await transaction.objectStore("batches").add(batch);
      await putPieces(transaction, id, packed);
    }
    await Promise.all(pieces.map((piece) => transaction.objectStore("pieces").put(piece)));
    return id;
  });
}

/** Erases the whole record. */
export async function forgetRecords(): Promise<void> {
  const database = await opened?.catch(() => null);
  database?.close();
  opened = null;
  await deleteDB(RECORD_DATABASE);
}

async function inTransaction<Result>(
  work: (transaction: Transaction<"readwrite">) => Promise<Result>,
): Promise<Result> {
  const database = await open();
  const transaction = database.transaction(RECORD, "readwrite", { durability: "strict" });
  const done = transaction.done;
  // Heard below; a transaction that fails before is not an error of its own.
  done.catch(() => {});
  try {
    const result = await work(transaction);
    const written = Math.max(Date.now(), (await lastWritten(transaction)) + 1);
    await transaction.objectStore("writes").put(written, "record");
    await done;
    return result;
  } catch (problem) {
    try {
      transaction.abort();
    } catch {
      // It was already over.
    }
    throw problem;
  }
}

async function lastWritten(
  transaction: IDBPTransaction<RecordSchema, ("tallies" | Store)[], IDBTransactionMode>,
): Promise<number> {
  return (await transaction.objectStore("writes").get("record")) ?? 0;
}

async function readAll(transaction: Transaction<IDBTransactionMode>): Promise<StoredRecord> {
  const [batches, pieces] = await Promise.all([
    transaction.objectStore("batches").getAll(),
    transaction.objectStore("pieces").getAll(),
  ]);
  return { batches: batches as readonly StoredBatch[], pieces };
}

async function writeAll(transaction: Transaction<"readwrite">, writes: RecordWrites): Promise<void> {
  const [batches, pieces] = [transaction.objectStore("batches"), transaction.objectStore("pieces")];
  await Promise.all([
    ...writes.removedBatches.map((id) => batches.delete(id)),
    ...writes.removedPieces.map(([batch, place]) => pieces.delete([batch, place])),
    ...writes.batches.map((batch) => batches.put(batch)),
    ...writes.pieces.map((piece) => pieces.put(piece)),
  ]);
}

async function putPieces(
  transaction: IDBPTransaction<RecordSchema, ("tallies" | Store)[], "readwrite" | "versionchange">,
  batch: number,
  packed: PackedFigures,
): Promise<void> {
  const store = transaction.objectStore("pieces");
  await Promise.all(
    splitPacked(packed).map((part, place) => store.put({ batch, place, version: 1, packed: part })),
  );
}

/** An array sorts after every number, so this is where a batch ends. */
function piecesOf(batch: number): IDBKeyRange {
  return IDBKeyRange.bound([batch], [batch, []]);
}

function open(): Promise<IDBPDatabase<RecordSchema>> {
  opened ??= openDB<RecordSchema>(RECORD_DATABASE, VERSION, {
    upgrade: async (database, before, _, transaction) => {
      database.createObjectStore("tallies");
      database.createObjectStore("writes");
      if (before === 2) return;
      database.createObjectStore("pieces", { keyPath: ["batch", "place"] });
      if (before < 1) database.createObjectStore("batches", { keyPath: "id", autoIncrement: true });
      // At first a batch was kept whole, and an edit would have written all of it again.
      else {
        for (const { packed, ...batch } of (await transaction
          .objectStore("batches")
          .getAll()) as OldBatch[]) {
          await transaction.objectStore("batches").put(batch);
          if (packed) await putPieces(transaction, batch.id, packed);
        }
      }
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
