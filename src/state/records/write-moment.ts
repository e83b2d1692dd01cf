import {
  type PieceKey,
  StaleRecordError,
  type StoredPiece,
  writeRecord,
} from "../../adapters/storage/record-database.ts";
import { packFigures } from "../../domain/record/pack-figures.ts";
import { pieceChanges, type RecordMoment } from "./record-pieces.ts";

/** `full` when the browser has no room left, `stale` when another tab changed the same figures. Nothing was written then. */
export type WriteResult = "written" | "full" | "refused" | "stale";

/** Milliseconds of packing before the page gets a turn: a long import that is redone is a second's work. */
const SLICE = 12;

const versions = new Map<string, number>();

/** Notes the versions of pieces as they are stored. */
export function noteVersions(pieces: readonly Pick<StoredPiece, "batch" | "place" | "version">[]): void {
  for (const { batch, place, version } of pieces) versions.set(`${batch} ${place}`, version);
}

export function forgetVersions(): void {
  versions.clear();
}

/** Makes what is stored go from one moment to another, all of it or nothing. */
export async function writeMoment(from: RecordMoment, to: RecordMoment): Promise<WriteResult> {
  const changes = pieceChanges(from, to);
  const pieces: StoredPiece[] = [];
  let began = performance.now();
  for (const { key, after } of changes) {
    if (after.length === 0) continue;
    const [batch, place] = key;
    pieces.push({ batch, place, version: versionOf(key) + 1, packed: packFigures(after) });
    if (performance.now() - began < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
  const removedPieces = changes.flatMap(({ key, after }) => (after.length === 0 ? [key] : []));
  try {
    await writeRecord({
      batches: [...to.batches.values()].filter((batch) => from.batches.get(batch.id) !== batch),
      removedBatches: [...from.batches.keys()].filter((id) => !to.batches.has(id)),
      pieces,
      removedPieces,
      known: changes.map(({ key }) => [key, versionOf(key)]),
    });
  } catch (problem) {
    if (problem instanceof StaleRecordError) return "stale";
    return problem instanceof DOMException && problem.name === "QuotaExceededError" ? "full" : "refused";
  }
  noteVersions(pieces);
  for (const [batch, place] of removedPieces) versions.delete(`${batch} ${place}`);
  return "written";
}

function versionOf([batch, place]: PieceKey): number {
  return versions.get(`${batch} ${place}`) ?? 0;
}
