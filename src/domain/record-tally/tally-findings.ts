import type { Cadence, Measurement } from "../record/record-sheet.ts";
import { type SheetFinding, sheetFindings } from "../record/sheet-findings.ts";
import { bucketOfDay } from "./bucket.ts";
import { wholeCells } from "./latest-change.ts";
import type { TallySeries } from "./tally.ts";

/**
 * What breaks a series, as the tracking sheet tells it: months or weeks that miss, changes of definition, values far from the others.
 * The one that is not over is left out, as it would always be far.
 */
export function tallyFindings(
  series: TallySeries,
  cadence: Cadence,
  asOf: string,
  redefined: ReadonlySet<string>,
): readonly SheetFinding[] {
  const { channel, metric, sources } = series;
  const measurements = wholeCells(series.cells, cadence, asOf).flatMap(({ bucket, value }) => {
    // What has only bounds was measured all the same, and leaves no gap.
    return { ...NO_FIGURE, day: bucket, channel, metric, value, source: sources.join(", ") };
  });
  const hasBounds = series.cells.some(({ value }) => value === null);
  return sheetFindings(
    measurements.map((each) => ({ ...each, redefined: redefined.has(each.day) || undefined })),
    cadence,
  ).filter(({ code }) => code !== "no-source" && !(hasBounds && code === "gap"));
}

const NO_FIGURE: Measurement = {
  ...{ id: "", day: "", channel: "", item: "", metric: "", value: null, source: "", note: "" },
};

/**
 * The months or weeks from which a channel's metric is counted otherwise, as the learner marked it in the workbook's sheet. What
 * was marked of no channel in particular holds for all.
 */
export function redefinedBuckets(
  measurements: readonly Measurement[],
  { channel, metric }: Pick<TallySeries, "channel" | "metric">,
  cadence: Cadence,
): ReadonlySet<string> {
  const isOf = (name: string) => name.trim() === "" || name.trim().toLowerCase() === channel.toLowerCase();
  return new Set(
    measurements
      .filter((each) => each.redefined && each.metric === metric && isOf(each.channel))
      .flatMap(({ day }) => bucketOfDay(day, cadence) ?? []),
  );
}
