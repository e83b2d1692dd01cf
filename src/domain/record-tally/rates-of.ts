import { RECORDED_METRIC_IDS, type RecordedMetricId } from "../record/recorded-metric.ts";
import { exactly, sumOf, valuesOf } from "./come-together.ts";
import type { FigureColumns } from "./figure-columns.ts";
import { figuresOf, type ItemRuns, NO_RUNS, onlyFigureOf } from "./item-runs.ts";
import { natureOf, RATE_PARTS, type RateParts } from "./nature.ts";
import type { TallyCell } from "./tally.ts";

/** What stands in one channel and one month or week: by metric, then currency. */
export type CountsByMetric = Map<RecordedMetricId, Map<string, ItemRuns>>;

type FoundRate = {
  readonly metric: RecordedMetricId;
  readonly currency: string;
  readonly cell: TallyCell;
};

const RATES = RECORDED_METRIC_IDS.filter((metric) => natureOf(metric) === "rate");

/** The rates of one channel in one month or week: divided from their counts where both are on record, else from rates that were copied. */
export function ratesOf(
  columns: FigureColumns,
  bucket: string,
  counts: CountsByMetric,
): readonly FoundRate[] {
  return RATES.flatMap((metric) => {
    const parts = RATE_PARTS[metric];
    const currencies = new Set([
      ...(counts.get(metric)?.keys() ?? []),
      ...((parts && counts.get(parts.part)?.keys()) ?? []),
    ]);
    return [...currencies].flatMap((currency) => {
      const cell =
        (parts && divided(columns, bucket, counts, parts, currency)) ??
        copied(columns, bucket, counts, metric, currency);
      return cell ? [{ metric, currency, cell }] : [];
    });
  });
}

/** Part ÷ whole, over the items and days of which both are on record: clicks of posts do not make an ad's click cheaper. */
function divided(
  columns: FigureColumns,
  bucket: string,
  counts: CountsByMetric,
  { part, whole, times }: RateParts,
  currency: string,
): TallyCell | null {
  const parts = counts.get(part)?.get(currency);
  const wholes = wholesOf(counts, whole, currency);
  if (!parts || !wholes) return null;
  const { start, end, value } = columns;
  const taken = { parts: [] as number[], wholes: [] as number[] };
  for (const [own, other] of sharedItems(parts, wholes)) {
    const [one, same] = [onlyFigureOf(parts, own), onlyFigureOf(wholes, other)];
    if (one !== null && same !== null) {
      // Most items have one figure a month: no need of a table for it.
      if (start[one] !== start[same] || end[one] !== end[same]) continue;
      taken.parts.push((value[one] ?? 0) * times);
      taken.wholes.push(value[same] ?? 0);
      continue;
    }
    const byPeriod = byPeriods(columns, figuresOf(wholes, other));
    for (const [period, values] of byPeriods(columns, figuresOf(parts, own))) {
      const found = byPeriod.get(period);
      if (!found) continue;
      taken.parts.push(sumOf(values) * times);
      taken.wholes.push(sumOf(found));
    }
  }
  const sum = { part: sumOf(taken.parts), whole: sumOf(taken.wholes) };
  return sum.whole > 0 ? exactly(bucket, sum.part / sum.whole, sum) : null;
}

/** A rate as it was copied: weighed by what it is a rate of where that is on record; else the one, or the bounds of several. */
function copied(
  columns: FigureColumns,
  bucket: string,
  counts: CountsByMetric,
  metric: RecordedMetricId,
  currency: string,
): TallyCell | null {
  const runs = counts.get(metric)?.get(currency);
  if (!runs || runs.figures.length === 0) return null;
  const values = valuesOf(columns, runs.figures);
  const low = values.reduce((least, value) => Math.min(least, value));
  const high = values.reduce((most, value) => Math.max(most, value));
  const rows = values.length;
  if (low === high) return { ...exactly(bucket, low), rows };
  const parts = RATE_PARTS[metric];
  const wholes = (parts && wholesOf(counts, parts.whole, currency)) ?? NO_RUNS;
  const weighed = new Map<number, number>();
  for (const [own, other] of sharedItems(runs, wholes)) {
    const byPeriod = byPeriods(columns, figuresOf(wholes, other));
    for (const figure of figuresOf(runs, own)) {
      const same = byPeriod.get(periodOf(columns, figure));
      if (same?.length === 1 && same[0] !== undefined) weighed.set(figure, same[0]);
    }
  }
  const whole = sumOf([...weighed.values()]);
  if (weighed.size < rows || whole <= 0) return { bucket, value: null, low, high, parts: null, rows };
  const part = sumOf([...weighed].map(([figure, weight]) => (columns.value[figure] ?? 0) * weight));
  return { ...exactly(bucket, part / whole, { part, whole }), rows };
}

/** What a rate is divided by, in its own currency or, a count, in none. */
function wholesOf(counts: CountsByMetric, whole: RecordedMetricId, currency: string): ItemRuns | undefined {
  return counts.get(whole)?.get(currency) ?? counts.get(whole)?.get("");
}

/** The items that both have: their numbers among the items of each. */
function sharedItems(one: ItemRuns, other: ItemRuns): readonly (readonly [number, number])[] {
  const shared: (readonly [number, number])[] = [];
  let at = 0;
  for (const [own, item] of one.items.entries()) {
    while ((other.items[at] ?? Number.POSITIVE_INFINITY) < item) at += 1;
    if (other.items[at] === item) shared.push([own, at]);
  }
  return shared;
}

function byPeriods(
  columns: FigureColumns,
  figures: readonly number[],
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const figure of figures) {
    const period = periodOf(columns, figure);
    const value = columns.value[figure] ?? 0;
    const known = found.get(period);
    if (known) known.push(value);
    else found.set(period, [value]);
  }
  return found;
}

function periodOf({ start, end }: FigureColumns, figure: number): string {
  return `${start[figure]} ${end[figure]}`;
}
