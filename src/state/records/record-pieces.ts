import type { PieceKey, StoredBatch, StoredRecord } from "../../adapters/storage/record-database.ts";
import type { DatedFigure } from "../../domain/record/dated-figure.ts";
import { unpackFigures } from "../../domain/record/pack-figures.ts";
import { PIECE_FIGURES } from "../../domain/record/split-packed.ts";

/** A batch's figures in pieces, in the order in which they came. A figure is told from another by being another object. */
export type Pieces = ReadonlyMap<number, readonly DatedFigure[]>;

/** The record as it was at some moment. Moments share what did not change between them, so that many can be gone back to. */
export type RecordMoment = {
  readonly batches: ReadonlyMap<number, StoredBatch>;
  readonly pieces: ReadonlyMap<number, Pieces>;
};

export const EMPTY_MOMENT: RecordMoment = { batches: new Map(), pieces: new Map() };

/** A figure put in place of another, added (`from` none) or taken away (`to` none). */
export type FigureEdit = { readonly from: DatedFigure | null; readonly to: DatedFigure | null };

/** A piece that differs between two moments; no figures where it is not there. */
export type PieceChange = {
  readonly key: PieceKey;
  readonly before: readonly DatedFigure[];
  readonly after: readonly DatedFigure[];
};

const NO_PIECES: Pieces = new Map();
const NO_FIGURES: readonly DatedFigure[] = [];

/** What is stored, in the place of what was known of the same batches and pieces. */
export function withStored(moment: RecordMoment, { batches, pieces }: StoredRecord): RecordMoment {
  const stored = new Map<number, Map<number, readonly DatedFigure[]>>();
  for (const { batch, place, packed } of pieces) {
    const own = stored.get(batch) ?? new Map(moment.pieces.get(batch));
    stored.set(batch, own.set(place, unpackFigures(packed)));
  }
  return {
    batches: new Map([...moment.batches, ...batches.map((batch) => [batch.id, batch] as const)]),
    pieces: new Map([...moment.pieces, ...stored]),
  };
}

/** Every figure, the oldest batch first. */
export function figuresOfMoment({ batches, pieces }: RecordMoment): readonly DatedFigure[] {
  const ids = [...batches.keys()].sort((one, other) => one - other);
  return NO_FIGURES.concat(...ids.flatMap((id) => [...(pieces.get(id) ?? NO_PIECES).values()]));
}

/** How many figures a batch has. */
export function countOfBatch({ pieces }: RecordMoment, id: number): number {
  return [...(pieces.get(id) ?? NO_PIECES).values()].reduce((sum, { length }) => sum + length, 0);
}

/** The moment without a batch. */
export function withoutBatch({ batches, pieces }: RecordMoment, id: number): RecordMoment {
  const without = <Value>(map: ReadonlyMap<number, Value>) =>
    new Map([...map].filter(([other]) => other !== id));
  return { batches: without(batches), pieces: without(pieces) };
}

/** The moment after these edits. What is added goes to what was typed before; `typed` is the batch that is begun where there is none. */
export function withEdits(
  moment: RecordMoment,
  edits: readonly FigureEdit[],
  typed: Pick<StoredBatch, "name" | "day">,
): RecordMoment {
  const changes = new Map(edits.flatMap(({ from, to }) => (from ? [[from, to] as const] : [])));
  const added = edits.flatMap(({ from, to }) => (from === null && to ? [to] : []));
  const pieces = changes.size === 0 ? moment.pieces : changedPieces(moment.pieces, changes);
  return added.length === 0 ? { ...moment, pieces } : withAdded({ ...moment, pieces }, added, typed);
}

function changedPieces(
  all: RecordMoment["pieces"],
  changes: ReadonlyMap<DatedFigure, DatedFigure | null>,
): RecordMoment["pieces"] {
  const next = new Map(all);
  let left = changes.size;
  for (const [batch, pieces] of all) {
    let changed: Map<number, readonly DatedFigure[]> | null = null;
    for (const [place, figures] of pieces) {
      if (left === 0) break;
      const found = changesAmong(figures, changes);
      if (found === 0) continue;
      left -= found;
      changed ??= new Map(pieces);
      changed.set(
        place,
        figures.flatMap((figure) => {
          const to = changes.get(figure);
          return to === undefined ? [figure] : (to ?? []);
        }),
      );
    }
    if (changed) next.set(batch, changed);
  }
  return next;
}

function changesAmong(
  figures: readonly DatedFigure[],
  changes: ReadonlyMap<DatedFigure, DatedFigure | null>,
): number {
  // The usual edit is of one figure among a hundred thousand.
  if (changes.size === 1) for (const figure of changes.keys()) return figures.includes(figure) ? 1 : 0;
  return figures.reduce((sum, figure) => sum + (changes.has(figure) ? 1 : 0), 0);
}

function withAdded(
  { batches, pieces }: RecordMoment,
  added: readonly DatedFigure[],
  typed: Pick<StoredBatch, "name" | "day">,
): RecordMoment {
  const id =
    [...batches.values()].findLast(({ isTyped }) => isTyped)?.id ?? Math.max(0, ...batches.keys()) + 1;
  const batch = batches.get(id) ?? { id, ...typed, isTyped: true };
  const own = new Map(pieces.get(id));
  const last = Math.max(-1, ...own.keys());
  const begun = own.get(last) ?? NO_FIGURES;
  const room = last < 0 ? 0 : PIECE_FIGURES - begun.length;
  if (room > 0) own.set(last, [...begun, ...added.slice(0, room)]);
  for (let at = Math.max(0, room), place = last + 1; at < added.length; at += PIECE_FIGURES, place++) {
    own.set(place, added.slice(at, at + PIECE_FIGURES));
  }
  return { batches: new Map(batches).set(id, batch), pieces: new Map(pieces).set(id, own) };
}

/** The pieces that differ from one moment to another. */
export function pieceChanges(before: RecordMoment, after: RecordMoment): readonly PieceChange[] {
  const ids = new Set([...before.pieces.keys(), ...after.pieces.keys()]);
  return [...ids].flatMap((batch) => {
    const [one, other] = [before.pieces.get(batch) ?? NO_PIECES, after.pieces.get(batch) ?? NO_PIECES];
    if (one === other) return [];
    const places = new Set([...one.keys(), ...other.keys()]);
    return [...places].flatMap((place) => {
      const change = {
        key: [batch, place] as const,
        before: one.get(place) ?? NO_FIGURES,
        after: other.get(place) ?? NO_FIGURES,
      };
      return change.before === change.after ? [] : [change];
    });
  });
}

/** The edits that lead from one moment to another, piece by piece. */
export function editsBetween(changes: readonly PieceChange[]): readonly FigureEdit[] {
  return changes.flatMap(({ before, after }): readonly FigureEdit[] => {
    // As many as before are the same rows, some with other cells.
    if (before.length === after.length) {
      return before.flatMap((from, index) => {
        const to = after[index] ?? null;
        return from === to ? [] : [{ from, to }];
      });
    }
    const [had, has] = [new Set(before), new Set(after)];
    const gone = before.filter((figure) => !has.has(figure)).map((from) => ({ from, to: null }));
    const come = after.filter((figure) => !had.has(figure)).map((to) => ({ from: null, to }));
    return [...gone, ...come];
  });
}
