import type { RateInterval } from "../experiment/sample.ts";
import { METRIC_FAMILIES } from "../metric/metric.ts";
import { RECORDED_METRICS, type RecordedMetricId } from "../record/recorded-metric.ts";
import { acrossChannels, overTime, seriesOfMetric } from "../record-tally/across-channels.ts";
import { natureOf, RATE_PARTS, recordedOfFamily } from "../record-tally/nature.ts";
import { observedRate } from "../record-tally/observed-rate.ts";
import type { Tally, TallyCell, TallySeries } from "../record-tally/tally.ts";

/** What a metric comes to over the whole record, of one channel or of all of them. */
export type EvidenceRow = {
  readonly metric: RecordedMetricId;
  /** Empty for anything but money. */
  readonly currency: string;
  /** `null` for all channels together, where there are several. */
  readonly channel: string | null;
  /** Month by month, the earliest first. */
  readonly cells: readonly TallyCell[];
  /** Its `rows` are the figures on record it is made of; 0 for a rate divided from other metrics' counts. */
  readonly whole: TallyCell;
  /** Wilson's 95 % interval of a share whose counts are known; `null` for anything else. */
  readonly interval: RateInterval | null;
  /** The files or tools they were read in; of a rate, those of what it is divided from. */
  readonly sources: readonly string[];
};

/** The dated figures that stand behind a report. */
export type RecordEvidence = Pick<Tally, "figures" | "asOf" | "leftOut"> & {
  /** First days of the first and of the last month that have a figure; empty where no month takes any in. */
  readonly from: string;
  readonly to: string;
  readonly sources: readonly string[];
  /** By metric, what says most first; all channels, then each, the largest first. */
  readonly rows: readonly EvidenceRow[];
};

/** What is on record, counted by month, as evidence; `null` when nothing is. */
export function recordEvidence(tally: Tally): RecordEvidence | null {
  const { figures, asOf, leftOut, series } = tally;
  if (figures === 0) return null;
  const buckets = series.flatMap(({ cells }) => cells.map(({ bucket }) => bucket)).sort();
  const metrics = METRIC_FAMILIES.flatMap(recordedOfFamily);
  return {
    ...{ figures, asOf, leftOut },
    from: buckets[0] ?? "",
    to: buckets.at(-1) ?? "",
    sources: sourcesOf(series),
    rows: metrics.flatMap((metric) => rowsOfMetric(series, metric)),
  };
}

function rowsOfMetric(series: readonly TallySeries[], metric: RecordedMetricId): readonly EvidenceRow[] {
  const own = series.filter((each) => each.metric === metric);
  const currencies = [...new Set(own.map(({ currency }) => currency))].sort();
  return currencies.flatMap((currency) => {
    const channels = seriesOfMetric(own, metric, currency);
    const apart = channels
      .flatMap((each) => evidenceRow([each], each.channel, series))
      .sort((one, other) => other.whole.high - one.whole.high);
    return channels.length > 1 ? [...evidenceRow(channels, null, series), ...apart] : apart;
  });
}

function evidenceRow(
  channels: readonly TallySeries[],
  channel: string | null,
  all: readonly TallySeries[],
): readonly EvidenceRow[] {
  const [first] = channels;
  const cells = acrossChannels(channels);
  const whole = first ? overTime(first.metric, cells) : null;
  if (!first || !whole) return [];
  const { metric, currency } = first;
  return [
    {
      ...{ metric, currency, channel, cells, whole },
      interval: intervalOf(metric, whole),
      sources: sourcesOf([...channels, ...partsOf(channels, all)]),
    },
  ];
}

/** The counts that these channels' rate is divided from, where it is not a rate that was copied. */
function partsOf(channels: readonly TallySeries[], all: readonly TallySeries[]): readonly TallySeries[] {
  return channels.flatMap(({ metric, channel, currency, rows }) => {
    const parts = RATE_PARTS[metric];
    if (!parts || rows > 0) return [];
    return all.filter(
      (each) =>
        (each.metric === parts.part || each.metric === parts.whole) &&
        each.channel === channel &&
        (each.currency === "" || each.currency === currency),
    );
  });
}

/** A price or a mean order is no share of anything: only rates have a Wilson interval, and those whose counts are on record. */
function intervalOf(metric: RecordedMetricId, { parts }: TallyCell): RateInterval | null {
  const isShare = RECORDED_METRICS[metric].unit === "rate" && RATE_PARTS[metric] !== undefined;
  return isShare && parts ? (observedRate(parts.part, parts.whole)?.interval ?? null) : null;
}

/** True for a value that the table gives as bounds for want of one number, people and stocks being partly the same. */
export function isOfPeople({ metric, whole }: EvidenceRow): boolean {
  return whole.value === null && natureOf(metric) !== "rate";
}

function sourcesOf(series: readonly TallySeries[]): readonly string[] {
  return [...new Set(series.flatMap(({ sources }) => sources))].filter(Boolean).sort();
}
