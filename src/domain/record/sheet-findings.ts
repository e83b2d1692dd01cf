import { dayNumber } from "../quantity/calendar-day.ts";
import { type Outcome, ratio } from "../quantity/outcome.ts";
import { meanOf, median, outliersAmong } from "./outliers.ts";
import { periodsApart, shiftPeriod } from "./period.ts";
import type { Cadence, Measurement } from "./record-sheet.ts";
import { comparableStretches, type Series, type SeriesName, seriesOf } from "./series.ts";

/** What stands in the way of reading a series as one. Days are first days of periods. */
export type SheetFinding = SeriesName &
  (
    | { readonly code: "gap"; readonly day: string; readonly to: string; readonly missing: number }
    | { readonly code: "duplicate"; readonly day: string; readonly times: number }
    /** The first day that begins no period of this cadence, and how many there are. */
    | { readonly code: "mixed-cadence"; readonly day: string; readonly count: number }
    /** `change`: what is counted after ÷ before, less 1, over up to three periods each side. */
    | { readonly code: "redefined"; readonly day: string; readonly change: Outcome }
    | { readonly code: "outlier"; readonly day: string; readonly value: number; readonly usual: number }
    | { readonly code: "no-source"; readonly day: string }
  );

export type FindingCode = SheetFinding["code"];

type Valued = Measurement & { readonly value: number };
/** What a finding says besides the series it is in. */
type Found = SheetFinding extends infer Finding
  ? Finding extends SheetFinding
    ? Omit<Finding, keyof SeriesName>
    : never
  : never;

/**
 * What breaks these series: periods without a figure between others, periods entered twice, days that begin no period, changes of
 * definition and how much jumps there, values far from the others, figures that name no source. Series by series, each by day.
 */
export function sheetFindings(
  measurements: readonly Measurement[],
  cadence: Cadence,
): readonly SheetFinding[] {
  return seriesOf(measurements).flatMap((series) => {
    const { channel, item, metric } = series;
    return findingsOf(series, cadence).map((found) => ({ channel, item, metric, ...found }) as SheetFinding);
  });
}

function findingsOf({ points }: Series, cadence: Cadence): readonly Found[] {
  const valued = points.filter((point): point is Valued => point.value !== null);
  const offBeat = valued.filter(({ day }) => !beginsPeriod(day, cadence, valued));
  const onBeat = valued.filter((point) => !offBeat.includes(point));
  const [off] = offBeat;
  const unsourced = valued.find(({ source }) => source.trim() === "");
  return [
    ...gapsAmong([...new Set(onBeat.map(({ day }) => day))], cadence),
    ...duplicatesAmong(valued),
    ...(off ? [{ code: "mixed-cadence", day: off.day, count: offBeat.length } as const] : []),
    ...changesAmong(valued),
    ...farValues(valued),
    ...(unsourced ? [{ code: "no-source", day: unsourced.day } as const] : []),
  ];
}

/** A month begins on its first day; a week on the weekday that most of the series' weeks begin on. */
function beginsPeriod(day: string, cadence: Cadence, points: readonly Valued[]): boolean {
  if (cadence === "month") return day.endsWith("-01");
  const weekdays = points.map((point) => (dayNumber(point.day) ?? 0) % 7);
  const count = (weekday: number) => weekdays.filter((other) => other === weekday).length;
  const usual = weekdays.toSorted((a, b) => count(b) - count(a))[0];
  return (dayNumber(day) ?? 0) % 7 === usual;
}

function gapsAmong(days: readonly string[], cadence: Cadence): readonly Found[] {
  return days.slice(1).flatMap((day, index) => {
    const before = days[index] ?? day;
    const missing = (periodsApart(before, day, cadence) ?? 1) - 1;
    if (missing < 1) return [];
    const first = shiftPeriod(before, cadence, 1);
    return [{ code: "gap", day: first, to: shiftPeriod(day, cadence, -1), missing } as const];
  });
}

function duplicatesAmong(points: readonly Valued[]): readonly Found[] {
  const times = new Map<string, number>();
  for (const { day } of points) times.set(day, (times.get(day) ?? 0) + 1);
  return [...times].flatMap(([day, count]) =>
    count > 1 ? [{ code: "duplicate", day, times: count } as const] : [],
  );
}

function changesAmong(points: readonly Valued[]): readonly Found[] {
  const stretches = comparableStretches(points);
  return stretches.slice(1).flatMap((after, index) => {
    const before = stretches[index] ?? [];
    const [first] = after;
    if (!first || before.length === 0) return [];
    const change = ratio(
      meanOf(valuesOf(after.slice(0, 3))) - meanOf(valuesOf(before.slice(-3))),
      meanOf(valuesOf(before.slice(-3))),
      "no-variation",
    );
    return [{ code: "redefined", day: first.day, change } as const];
  });
}

function farValues(points: readonly Valued[]): readonly Found[] {
  return comparableStretches(points).flatMap((stretch) => {
    const values = valuesOf(stretch);
    return outliersAmong(values).flatMap((index) => {
      const { day = "" } = stretch[index] ?? {};
      return [{ code: "outlier", day, value: values[index] ?? 0, usual: median(values) } as const];
    });
  });
}

function valuesOf(points: readonly Measurement[]): readonly number[] {
  return points.flatMap(({ value }) => value ?? []);
}
