import { PACKED_FIELDS, type PackedFigures, packedCount } from "../record/pack-figures.ts";

/**
 * Figures by column: a figure is its index in each. A text stands once in `texts` and is told by its place there, so that a hundred
 * thousand figures are compared and grouped as numbers, and none becomes an object of its own.
 */
export type FigureColumns = {
  readonly size: number;
  readonly texts: readonly string[];
  /** Where each text stands. */
  readonly places: ReadonlyMap<string, number>;
  /** First and last day, in days since 1970-01-01. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly value: Float64Array;
  /** Places of the texts. */
  readonly channel: Uint32Array;
  readonly item: Uint32Array;
  readonly metric: Uint32Array;
  readonly currency: Uint32Array;
  readonly source: Uint32Array;
};

/** The figures of all pieces, as they follow each other. */
export function figureColumns(pieces: readonly PackedFigures[]): FigureColumns {
  const size = pieces.reduce((sum, piece) => sum + packedCount(piece), 0);
  const places = new Map<string, number>();
  const columns = {
    ...{ start: new Int32Array(size), end: new Int32Array(size), value: new Float64Array(size) },
    ...{ channel: new Uint32Array(size), item: new Uint32Array(size), metric: new Uint32Array(size) },
    ...{ currency: new Uint32Array(size), source: new Uint32Array(size) },
  };
  let index = 0;
  for (const { texts, numbers } of pieces) {
    const own = Uint32Array.from(texts, (text) => placeIn(places, text));
    // Field by field rather than in a loop: it is read once, before the browser has had time to make a loop quick.
    for (let at = 0; at + PACKED_FIELDS <= numbers.length; at += PACKED_FIELDS) {
      columns.start[index] = numbers[at] ?? 0;
      columns.end[index] = numbers[at + 1] ?? 0;
      columns.value[index] = numbers[at + 2] ?? 0;
      columns.channel[index] = own[numbers[at + 4] ?? 0] ?? 0;
      columns.item[index] = own[numbers[at + 5] ?? 0] ?? 0;
      columns.metric[index] = own[numbers[at + 6] ?? 0] ?? 0;
      columns.currency[index] = own[numbers[at + 7] ?? 0] ?? 0;
      columns.source[index] = own[numbers[at + 8] ?? 0] ?? 0;
      index += 1;
    }
  }
  return { size, texts: [...places.keys()], places, ...columns };
}

function placeIn(places: Map<string, number>, text: string): number {
  const known = places.get(text);
  if (known !== undefined) return known;
  places.set(text, places.size);
  return places.size - 1;
}
