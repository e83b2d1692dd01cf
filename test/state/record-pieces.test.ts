import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DatedFigure } from "../../src/domain/record/dated-figure.ts";
import { packFigures, unpackFigures } from "../../src/domain/record/pack-figures.ts";
import { PIECE_FIGURES, splitPacked } from "../../src/domain/record/split-packed.ts";
import {
  EMPTY_MOMENT,
  editsBetween,
  type FigureEdit,
  figuresOfMoment,
  pieceChanges,
  type RecordMoment,
  withEdits,
  withoutBatch,
  withStored,
} from "../../src/state/records/record-pieces.ts";
import { holds } from "../domain/arbitraries.ts";

const TYPED = { name: "Typed here", day: "2026-03-31" };

const figureOf = (value: number): DatedFigure => ({
  ...{ start: "2026-03-01", end: "2026-03-31", channel: `C${value % 3}`, item: "", metric: "clicks", value },
  ...{ currency: "", source: "a.csv", row: value, note: "" },
});

/** A record of one file with so many figures, as it is stored. */
function recordOf(count: number): RecordMoment {
  const packed = packFigures(Array.from({ length: count }, (_, at) => figureOf(at)));
  return withStored(EMPTY_MOMENT, {
    batches: [{ id: 1, name: "a.csv", day: "2026-03-31" }],
    pieces: splitPacked(packed).map((part, place) => ({ batch: 1, place, version: 1, packed: part })),
  });
}

const valuesOf = (moment: RecordMoment) => figuresOfMoment(moment).map(({ value }) => value);

/** Edits of figures by their places: below zero takes one away, above all adds one. */
function editsOf(moment: RecordMoment, acts: readonly (readonly [number, number])[]): readonly FigureEdit[] {
  const figures = figuresOfMoment(moment);
  const used = new Set<DatedFigure>();
  return acts.flatMap(([at, act]): readonly FigureEdit[] => {
    const from = figures[at % Math.max(1, figures.length)];
    if (act > 80 || !from) return [{ from: null, to: figureOf(10_000 + at) }];
    if (used.has(from)) return [];
    used.add(from);
    return [{ from, to: act < 20 ? null : { ...from, value: from.value + 0.5 } }];
  });
}

const acts = fc.array(fc.tuple(fc.nat(1200), fc.nat(100)), { maxLength: 12 });

describe("the record in pieces", () => {
  test("comes back as it was packed, each piece by itself", () => {
    const figures = Array.from({ length: 2 * PIECE_FIGURES + 7 }, (_, at) => figureOf(at));
    const parts = splitPacked(packFigures(figures));
    expect(parts.map(({ numbers }) => numbers.length / 10)).toEqual([PIECE_FIGURES, PIECE_FIGURES, 7]);
    expect(parts.flatMap(unpackFigures)).toEqual(figures);
    expect(splitPacked(packFigures([]))).toEqual([]);
  });

  test("changes one piece for an edit, and shares the others with the moment before", () => {
    const before = recordOf(1000);
    const from = figuresOfMoment(before)[700] ?? null;
    const after = withEdits(before, [{ from, to: from && { ...from, value: -1 } }], TYPED);
    expect(pieceChanges(before, after).map(({ key }) => key)).toEqual([[1, Math.floor(700 / PIECE_FIGURES)]]);
    expect(valuesOf(after)).toEqual(valuesOf(before).with(700, -1));
    expect(valuesOf(before)[700]).toBe(700);
  });

  test("adds what is typed to a batch of its own, piece after piece", () => {
    let moment = recordOf(3);
    for (let row = 0; row < PIECE_FIGURES + 2; row++) {
      moment = withEdits(moment, [{ from: null, to: figureOf(row) }], TYPED);
    }
    expect([...moment.batches.values()].map(({ name }) => name)).toEqual(["a.csv", "Typed here"]);
    expect([...(moment.pieces.get(2)?.values() ?? [])].map(({ length }) => length)).toEqual([
      PIECE_FIGURES,
      2,
    ]);
    expect(valuesOf(withoutBatch(moment, 2))).toEqual([0, 1, 2]);
  });

  test("says by its edits how one moment becomes another, whichever way", () => {
    holds(
      [fc.integer({ min: 0, max: 600 }), acts],
      (count, drawn) => {
        const before = recordOf(count);
        const after = withEdits(before, editsOf(before, drawn), TYPED);
        for (const [one, other] of [
          [before, after],
          [after, before],
        ] as const) {
          const edits = editsBetween(pieceChanges(one, other));
          const left = new Set(figuresOfMoment(one));
          for (const { from } of edits) if (from) left.delete(from);
          for (const { to } of edits) if (to) left.add(to);
          expect(left).toEqual(new Set(figuresOfMoment(other)));
        }
      },
      200,
    );
  });
});
