import type { DatedFigure } from "./dated-figure.ts";

/** Figures that come in, told apart by what is on record already. */
export type Comparison = {
  /** On record nowhere, nor do their periods cut across one that is. */
  readonly fresh: readonly DatedFigure[];
  /** On record already, to the figure. */
  readonly known: number;
  /** On record for the same period with another value. */
  readonly changed: readonly DatedFigure[];
  /** Their periods cut across others of the same channel, item and metric: together they would count some days twice. */
  readonly overlapping: readonly DatedFigure[];
};

/** What a figure is of: two with the same are one figure, or one of them is out of date. */
export function figureKey({ start, end, channel, item, metric, currency }: DatedFigure): string {
  return `${start}\n${end}\n${seriesKey(channel, item, metric, currency)}`;
}

function seriesKey(channel: string, item: string, metric: string, currency: string): string {
  return `${channel}\n${item}\n${metric}\n${currency}`;
}

/**
 * Tells the figures of a file apart by what is on record. A file may hold the same figure twice (two posts of one name, a day cut into
 * hours): it is known as often as it is on record, so that the same file again adds nothing.
 */
export function compareFigures(
  recorded: readonly DatedFigure[],
  incoming: readonly DatedFigure[],
): Comparison {
  const values = new Map<string, number[]>();
  const series = new Map<string, Set<string>>();
  for (const figure of recorded) {
    const key = figureKey(figure);
    const so = values.get(key);
    if (so) so.push(figure.value);
    else values.set(key, [figure.value]);
    const of = seriesKey(figure.channel, figure.item, figure.metric, figure.currency);
    const periods = series.get(of) ?? new Set();
    series.set(of, periods.add(`${figure.start} ${figure.end}`));
  }
  const cutsAcross = overlapTest(series);
  const fresh: DatedFigure[] = [];
  const changed: DatedFigure[] = [];
  const overlapping: DatedFigure[] = [];
  let known = 0;
  for (const figure of incoming) {
    const left = values.get(figureKey(figure));
    const same = left?.indexOf(figure.value) ?? -1;
    if (left && same >= 0) {
      known += 1;
      left.splice(same, 1);
    } else if (left && left.length > 0) changed.push(figure);
    else if (cutsAcross(figure)) overlapping.push(figure);
    else fresh.push(figure);
  }
  return { fresh, known, changed, overlapping };
}

/** Whether a figure's period shares days with another one of its series. */
function overlapTest(series: ReadonlyMap<string, ReadonlySet<string>>): (figure: DatedFigure) => boolean {
  const sorted = new Map<string, { starts: readonly string[]; ends: readonly string[] }>();
  return ({ start, end, channel, item, metric, currency }) => {
    const key = seriesKey(channel, item, metric, currency);
    const periods = series.get(key);
    if (!periods) return false;
    let bounds = sorted.get(key);
    if (!bounds) {
      const all = [...periods].map((period) => period.split(" "));
      bounds = {
        starts: all.map(([first = ""]) => first).sort(),
        ends: all.map(([, last = ""]) => last).sort(),
      };
      sorted.set(key, bounds);
    }
    // Those that begin before it is over, less those that were over before it began; its own period is no other one.
    const touching = countUpTo(bounds.starts, end) - countBefore(bounds.ends, start);
    return touching > (periods.has(`${start} ${end}`) ? 1 : 0);
  };
}

/** How many of sorted days are not after `day`. */
function countUpTo(days: readonly string[], day: string): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? "") <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of sorted days are before `day`. */
function countBefore(days: readonly string[], day: string): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? "") < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
