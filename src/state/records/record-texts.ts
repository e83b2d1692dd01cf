import type { DatedFigure } from "../../domain/record/dated-figure.ts";
import type { RecordMoment } from "./record-pieces.ts";

type Texts = { readonly channels: ReadonlySet<string>; readonly metrics: ReadonlySet<string> };

/** By piece: an edit changes one of hundreds. */
const known = new WeakMap<readonly DatedFigure[], Texts>();

/** The channels and the metrics that stand on record. */
export function textsOnRecord({ pieces }: Pick<RecordMoment, "pieces">): Texts {
  const all = [...pieces.values()].flatMap((own) => [...own.values()].map(textsOf));
  return {
    channels: new Set(all.flatMap(({ channels }) => [...channels])),
    metrics: new Set(all.flatMap(({ metrics }) => [...metrics])),
  };
}

function textsOf(figures: readonly DatedFigure[]): Texts {
  const texts = known.get(figures) ?? {
    channels: new Set(figures.map(({ channel }) => channel)),
    metrics: new Set(figures.map(({ metric }) => metric)),
  };
  known.set(figures, texts);
  return texts;
}
