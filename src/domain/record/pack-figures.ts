import { dayNumber, dayText } from "../quantity/calendar-day.ts";
import type { DatedFigure } from "./dated-figure.ts";

/** Figures as a table of numbers and the texts that these point to: a hundred thousand take a tenth of the room and time to keep. */
export type PackedFigures = {
  readonly texts: readonly string[];
  /** `PACKED_FIELDS` numbers a figure. */
  readonly numbers: Float64Array;
};

/** Fields of a figure that are texts, in the order in which they are packed, after start, end, value and row. */
const TEXTS = ["channel", "item", "metric", "currency", "source", "note"] as const;
export const PACKED_FIELDS = 4 + TEXTS.length;

/** The figures packed. Days that are no days would not come back, and are refused as they come in. */
export function packFigures(figures: readonly DatedFigure[]): PackedFigures {
  const places = new Map<string, number>();
  const numbers = new Float64Array(figures.length * PACKED_FIELDS);
  const placeOf = (text: string) => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  for (const [index, figure] of figures.entries()) {
    const at = index * PACKED_FIELDS;
    numbers[at] = dayNumber(figure.start) ?? 0;
    numbers[at + 1] = dayNumber(figure.end) ?? 0;
    numbers[at + 2] = figure.value;
    numbers[at + 3] = figure.row;
    for (const [offset, field] of TEXTS.entries()) numbers[at + 4 + offset] = placeOf(figure[field]);
  }
  return { texts: [...places.keys()], numbers };
}

/** The figures as they were before they were packed. */
export function unpackFigures({ texts, numbers }: PackedFigures): readonly DatedFigure[] {
  const days = new Map<number, string>();
  const dayOf = (number = 0) => {
    const known = days.get(number) ?? dayText(number);
    days.set(number, known);
    return known;
  };
  const textOf = (place = 0) => texts[place] ?? "";
  return Array.from({ length: Math.floor(numbers.length / PACKED_FIELDS) }, (_, index) => {
    const at = index * PACKED_FIELDS;
    return {
      start: dayOf(numbers[at]),
      end: dayOf(numbers[at + 1]),
      value: numbers[at + 2] ?? 0,
      row: numbers[at + 3] ?? 0,
      channel: textOf(numbers[at + 4]),
      item: textOf(numbers[at + 5]),
      metric: textOf(numbers[at + 6]),
      currency: textOf(numbers[at + 7]),
      source: textOf(numbers[at + 8]),
      note: textOf(numbers[at + 9]),
    };
  });
}

/** How many figures are packed. */
export function packedCount({ numbers }: PackedFigures): number {
  return Math.floor(numbers.length / PACKED_FIELDS);
}
