import type { DatedFigure } from "../record/dated-figure.ts";
import { RECORDED_METRIC_IDS, type RecordedMetricId } from "../record/recorded-metric.ts";
import { exactly, sumOf } from "./come-together.ts";
import { natureOf, RATE_PARTS, type RateParts } from "./nature.ts";
import type { FiguresByItem } from "./standing-figures.ts";
import type { TallyCell } from "./tally.ts";

/** What stands in one channel and one month or week: by metric, then currency. */
export type CountsByMetric = Map<RecordedMetricId, Map<string, FiguresByItem>>;

type FoundRate = {
  readonly metric: RecordedMetricId;
  readonly currency: string;
  readonly cell: TallyCell;
};

const RATES = RECORDED_METRIC_IDS.filter((metric) => natureOf(metric) === "rate");

/** The rates of one channel in one month or week: divided from their counts where both are on record, else from rates that were copied. */
export function ratesOf(bucket: string, counts: CountsByMetric): readonly FoundRate[] {
  return RATES.flatMap((metric) => {
    const parts = RATE_PARTS[metric];
    const currencies = new Set([
      ...(counts.get(metric)?.keys() ?? []),
      ...((parts && counts.get(parts.part)?.keys()) ?? []),
    ]);
    return [...currencies].flatMap((currency) => {
      const cell =
        (parts && divided(bucket, counts, parts, currency)) ?? copied(bucket, counts, metric, currency);
      return cell ? [{ metric, currency, cell }] : [];
    });
  });
}

/** Part ÷ whole, over the items and days of which both are on record: clicks of posts do not make an ad's click cheaper. */
function divided(
  bucket: string,
  counts: CountsByMetric,
  { part, whole, times }: RateParts,
  currency: string,
): TallyCell | null {
  const parts = counts.get(part)?.get(currency);
  const wholes = counts.get(whole)?.get(currency) ?? counts.get(whole)?.get("");
  if (!parts || !wholes) return null;
  const taken = { parts: [] as number[], wholes: [] as number[] };
  for (const [item, figures] of parts) {
    const of = wholes.get(item);
    if (!of) continue;
    const [one, other] = [figures[0], of[0]];
    if (one && other && figures.length === 1 && of.length === 1) {
      // Most items have one figure a month: no need of a table for it.
      if (one.start !== other.start || one.end !== other.end) continue;
      taken.parts.push(one.value * times);
      taken.wholes.push(other.value);
      continue;
    }
    const byPeriod = byPeriods(of);
    for (const [period, values] of byPeriods(figures)) {
      const same = byPeriod.get(period);
      if (!same) continue;
      taken.parts.push(sumOf(values) * times);
      taken.wholes.push(sumOf(same));
    }
  }
  const sum = { part: sumOf(taken.parts), whole: sumOf(taken.wholes) };
  return sum.whole > 0 ? exactly(bucket, sum.part / sum.whole, sum) : null;
}

/** A rate as it was copied: weighed by what it is a rate of where that is on record; else the one, or the bounds of several. */
function copied(
  bucket: string,
  counts: CountsByMetric,
  metric: RecordedMetricId,
  currency: string,
): TallyCell | null {
  const items = counts.get(metric)?.get(currency);
  if (!items || items.size === 0) return null;
  const figures = [...items].flatMap(([item, all]) => all.map((figure) => ({ item, figure })));
  const values = figures.map(({ figure }) => figure.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const rows = figures.length;
  if (low === high) return { ...exactly(bucket, low), rows };
  const parts = RATE_PARTS[metric];
  const wholes = parts && (counts.get(parts.whole)?.get(currency) ?? counts.get(parts.whole)?.get(""));
  const weighed = figures.map(({ item, figure }) => {
    const same = byPeriods(wholes?.get(item) ?? []).get(figure.start + figure.end);
    return same?.length === 1 && same[0] !== undefined ? { value: figure.value, weight: same[0] } : null;
  });
  const whole = sumOf(weighed.map((each) => each?.weight ?? 0));
  if (weighed.includes(null) || whole <= 0) return { bucket, value: null, low, high, parts: null, rows };
  const part = sumOf(weighed.map((each) => (each ? each.value * each.weight : 0)));
  return { ...exactly(bucket, part / whole, { part, whole }), rows };
}

function byPeriods(figures: readonly DatedFigure[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const { start, end, value } of figures) {
    const known = found.get(start + end);
    if (known) known.push(value);
    else found.set(start + end, [value]);
  }
  return found;
}
