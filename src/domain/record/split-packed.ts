import { PACKED_FIELDS, type PackedFigures, packedCount } from "./pack-figures.ts";

/** Figures of a piece at most: an edit among a hundred thousand writes so many again. */
export const PIECE_FIGURES = 256;

/** The figures in pieces, each with the texts that its own figures point to. */
export function splitPacked(packed: PackedFigures): readonly PackedFigures[] {
  const pieces = Math.ceil(packedCount(packed) / PIECE_FIGURES);
  const size = PIECE_FIGURES * PACKED_FIELDS;
  return Array.from({ length: pieces }, (_, index) =>
    withOwnTexts(packed.texts, packed.numbers.slice(index * size, (index + 1) * size)),
  );
}

function withOwnTexts(texts: readonly string[], numbers: Float64Array): PackedFigures {
  const places = new Map<number, number>();
  for (let at = 0; at < numbers.length; at++) {
    // After start, end, value and row, every field is the place of a text.
    if (at % PACKED_FIELDS < 4) continue;
    const before = numbers[at] ?? 0;
    const place = places.get(before) ?? places.size;
    places.set(before, place);
    numbers[at] = place;
  }
  return { texts: [...places.keys()].map((place) => texts[place] ?? ""), numbers };
}
