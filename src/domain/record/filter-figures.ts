import type { DatedFigure } from "./dated-figure.ts";
import { isRecordedMetric, RECORDED_METRICS } from "./recorded-metric.ts";

/** Which figures are looked at; what is empty leaves all. */
export type FigureFilter = {
  readonly channel: string;
  readonly metric: string;
  /** Words that channel, item, source or note hold, in any letters. */
  readonly text: string;
  /** Days that the period touches. */
  readonly from: string;
  readonly to: string;
};

export const NO_FILTER: FigureFilter = { channel: "", metric: "", text: "", from: "", to: "" };

/** The figures that meet every condition. */
export function filterFigures(figures: readonly DatedFigure[], filter: FigureFilter): readonly DatedFigure[] {
  const { channel, metric, from, to } = filter;
  const words = fold(filter.text).split(/\s+/).filter(Boolean);
  if (channel === "" && metric === "" && from === "" && to === "" && words.length === 0) return figures;
  // The same few texts stand in thousands of figures: each is folded once.
  const folded = new Map<string, string>();
  const foldedOnce = (text: string) => {
    const known = folded.get(text) ?? fold(text);
    folded.set(text, known);
    return known;
  };
  return figures.filter(
    (figure) =>
      (channel === "" || figure.channel === channel) &&
      (metric === "" || figure.metric === metric) &&
      (from === "" || figure.end >= from) &&
      (to === "" || figure.start <= to) &&
      words.every((word) =>
        [figure.item, figure.channel, figure.source, figure.note].some((text) =>
          foldedOnce(text).includes(word),
        ),
      ),
  );
}

/** The sum of figures of one metric; why there is none where they do not add up, `null` where there is nothing to add. */
export function sumFigures(
  figures: readonly DatedFigure[],
):
  | { readonly total: number; readonly metric: string; readonly currency: string }
  | "people"
  | "rate"
  | "currencies"
  | null {
  const [first] = figures;
  if (!first || figures.length < 2 || !isRecordedMetric(first.metric)) return null;
  const { metric, currency } = first;
  if (figures.some((figure) => figure.metric !== metric)) return null;
  const { adds, unit } = RECORDED_METRICS[first.metric];
  if (!adds) return unit === "count" ? "people" : "rate";
  if (figures.some((figure) => figure.currency !== currency)) return "currencies";
  return { metric, currency, total: figures.reduce((sum, { value }) => sum + value, 0) };
}

/**
 * The figures, the latest first; within a period by channel, item and metric. Sorted by numbers that stand for the texts' places: a
 * hundred thousand comparisons of five texts each would hold the page up.
 */
export function latestFirst(figures: readonly DatedFigure[]): readonly DatedFigure[] {
  const periods = ranks(figures, ({ start, end }) => `${start}\n${end}`);
  const places = ranks(figures, ({ channel, item, metric }) => `${channel}\n${item}\n${metric}`);
  const keys = new Float64Array(figures.length);
  for (let at = 0; at < figures.length; at++) {
    const period = periods.count - 1 - (periods.of[at] ?? 0);
    keys[at] = (period * places.count + (places.of[at] ?? 0)) * figures.length + at;
  }
  // Beyond what a number holds exactly, the order within a period would be by chance.
  if (periods.count * places.count * figures.length > Number.MAX_SAFE_INTEGER) {
    return figures.toSorted(inRecordOrder);
  }
  keys.sort();
  return Array.from(keys, (key) => figures[key % figures.length] as DatedFigure);
}

/** Each figure's place among the distinct texts, sorted. */
function ranks(
  figures: readonly DatedFigure[],
  textOf: (figure: DatedFigure) => string,
): { readonly of: Uint32Array; readonly count: number } {
  const found = new Map<string, number>();
  const of = new Uint32Array(figures.length);
  for (const [at, figure] of figures.entries()) {
    const text = textOf(figure);
    const place = found.get(text) ?? found.size;
    found.set(text, place);
    of[at] = place;
  }
  const sorted = [...found].sort(([one], [other]) => compare(one, other));
  const rank = new Uint32Array(sorted.length);
  for (const [at, [, place]] of sorted.entries()) rank[place] = at;
  return { of: of.map((place) => rank[place] ?? 0), count: sorted.length };
}

/** The order of the record: the latest first, within a period by channel, item and metric. */
export function inRecordOrder(one: OrderFields, other: OrderFields): number {
  return (
    compare(other.start, one.start) ||
    compare(other.end, one.end) ||
    compare(one.channel, other.channel) ||
    compare(one.item, other.item) ||
    compare(one.metric, other.metric)
  );
}

type OrderFields = Pick<DatedFigure, "start" | "end" | "channel" | "item" | "metric">;

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
