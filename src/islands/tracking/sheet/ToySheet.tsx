import { useState } from "react";
import type { Column } from "../../../controls/sheet/column.ts";
import { writeFigure } from "../../../domain/record/edit-sheet.ts";
import type { MonthCount } from "../../../domain/record/month-counts.ts";
import type { Measurement } from "../../../domain/record/record-sheet.ts";
import type { trackingSheet } from "../../../i18n/fr/tracking-sheet.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { RecordSheet } from "./RecordSheet.tsx";

export type ToySheetProps = {
  readonly months: readonly MonthCount[];
  readonly columns: readonly Column[];
  readonly locale: Locale;
};

/** Months that the prepared accidents happen to, counted from the first. */
const FORGOTTEN = 2;
const OTHERWISE = 3;
const TWICE = 4;

/** A copy of the café's months that the reader can break, to see what the sheet says of it. Nothing of it is kept. */
export function ToySheet({
  months,
  columns,
  locale,
  words,
}: ToySheetProps & { readonly words: typeof trackingSheet }) {
  const { toy } = words;
  const defaults = { channel: toy.channel, source: toy.source };
  const figures = months.flatMap((month) =>
    (["impressions", "clicks", "leads"] as const).map((metric) => ({
      metric,
      day: month.day,
      value: month[metric],
    })),
  );
  const truth = figures.reduce<readonly Measurement[]>(
    (all, { metric, day, value }) => writeFigure(all, { day, nth: 0 }, metric, { value }, defaults),
    [],
  );
  const [sheet, setSheet] = useState(truth);
  const [round, setRound] = useState(0);
  const day = (index: number) => months[index]?.day ?? "";
  const change = (
    isMeant: (one: Measurement) => boolean,
    changed: (one: Measurement) => Partial<Measurement>,
  ) => setSheet(sheet.map((one) => (isMeant(one) ? { ...one, ...changed(one) } : one)));
  const acts: Readonly<Record<keyof typeof toy.acts, () => void>> = {
    forget: () => setSheet(sheet.filter((one) => one.day !== day(FORGOTTEN))),
    twice: () =>
      setSheet([
        ...sheet,
        ...truth
          .filter((one) => one.day === day(TWICE))
          .map((one, index) => ({ ...one, id: `twice${sheet.length + index}` })),
      ]),
    redefine: () =>
      change(
        (one) => one.metric === "clicks" && one.day >= day(OTHERWISE),
        (one) => ({
          value: months.find((month) => month.day === one.day)?.postClicks ?? one.value,
          redefined: one.day === day(OTHERWISE) || undefined,
        }),
      ),
    slip: () =>
      change(
        (one) => one.metric === "clicks" && one.day === months.at(-1)?.day,
        (one) => ({ value: (one.value ?? 0) * 10 }),
      ),
    unsourced: () =>
      change(
        (one) => one.metric === "clicks",
        () => ({ source: "" }),
      ),
  };
  const restart = (next: () => void) => {
    next();
    // What was typed above a column goes with the sheet it was typed in.
    setRound(round + 1);
  };
  return (
    <section className="plate sheet-plate" aria-label={toy.title}>
      <header className="plate-head">
        <h3>{toy.title}</h3>
        <p>{toy.intro}</p>
      </header>
      <p className="sheet-acts">
        {(Object.keys(acts) as (keyof typeof acts)[]).map((act) => (
          <button key={act} type="button" className="text-button" onClick={() => restart(acts[act])}>
            {toy.acts[act]}
          </button>
        ))}
        {sheet !== truth && (
          <button type="button" className="button quiet" onClick={() => restart(() => setSheet(truth))}>
            {toy.reset}
          </button>
        )}
      </p>
      <RecordSheet
        key={round}
        measurements={sheet}
        cadence="month"
        columns={columns}
        channel={toy.channel}
        sources={{}}
        lastPeriod={day(months.length - 1)}
        locale={locale}
        words={words}
        onChange={(next) => {
          setSheet(next);
          return true;
        }}
      />
    </section>
  );
}
