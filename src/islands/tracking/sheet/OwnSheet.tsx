import { useState } from "react";
import type { Column } from "../../../controls/sheet/column.ts";
import { useBusiness } from "../../../controls/use-business.ts";
import { LIMITS } from "../../../domain/business/limits.ts";
import { shiftPeriod } from "../../../domain/record/period.ts";
import { CADENCES, type Cadence, type RecordSheet as Sheet } from "../../../domain/record/record-sheet.ts";
import type { trackingSheet } from "../../../i18n/fr/tracking-sheet.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { changeBusiness } from "../../../state/workbook/workbook.ts";
import { ChannelField } from "./ChannelField.tsx";
import { RecordSheet } from "./RecordSheet.tsx";

export type OwnSheetProps = {
  /** Every metric that a column can hold. */
  readonly metrics: readonly Column[];
  readonly locale: Locale;
};

/** Columns of a business that has chosen no metric yet. */
const USUAL = ["reach", "clicks", "leads", "sales"];

/** The learner's own sheet, kept in their workbook: the metrics they chose, else a usual few. */
export function OwnSheet({
  metrics,
  locale,
  words,
}: OwnSheetProps & { readonly words: typeof trackingSheet }) {
  const { records, metrics: choices } = useBusiness();
  const [added, setAdded] = useState<readonly string[]>([]);
  // The figures of whole channels, one channel at a time; those of single posts and ads are left as they are.
  const whole = records.measurements.filter(({ item }) => item === "");
  const channels = [...new Set(whole.map((one) => one.channel))];
  const [chosen, choose] = useState<string | null>(null);
  const channel = chosen ?? channels[0] ?? "";
  const own = whole.filter((one) => one.channel === channel);
  const wanted = new Set([
    ...(choices.length > 0 ? choices.map(({ metric }) => metric) : USUAL),
    ...own.map(({ metric }) => metric),
    ...added,
  ]);
  const columns = metrics.filter(({ id }) => wanted.has(id));
  const change = (changed: (sheet: Sheet) => Sheet) => changeBusiness("records", changed);
  return (
    <>
      <div className="sheet-settings">
        <ChannelField
          channel={channel}
          channels={channels}
          words={words}
          onChoose={choose}
          onRename={(name) => {
            choose(name);
            change(({ cadence, measurements }) => ({
              cadence,
              measurements: measurements.map((one) => (own.includes(one) ? { ...one, channel: name } : one)),
            }));
          }}
        />
        <fieldset>
          <legend className="visually-hidden">{words.cadence}</legend>
          {CADENCES.map((cadence) => (
            <label key={cadence}>
              <input
                type="radio"
                name="tracking-cadence"
                checked={records.cadence === cadence}
                onChange={() => change(({ measurements }) => ({ cadence, measurements }))}
              />{" "}
              {words.every[cadence]}
            </label>
          ))}
        </fieldset>
      </div>
      <RecordSheet
        measurements={own}
        cadence={records.cadence}
        columns={columns}
        channel={channel}
        sources={Object.fromEntries(choices.map(({ metric, where }) => [metric, where]))}
        lastPeriod={lastFinished(records.cadence)}
        locale={locale}
        words={words}
        onChange={(next) => {
          const others = records.measurements.filter((one) => !own.includes(one));
          const measurements = [...others, ...next].slice(0, LIMITS.measurements);
          change(({ cadence }) => ({ cadence, measurements }));
          return others.length + next.length <= LIMITS.measurements;
        }}
      >
        <select
          className="sheet-add"
          aria-label={words.addColumn}
          value=""
          onChange={(event) => setAdded([...added, event.target.value])}
        >
          <option value="">{words.addColumn}</option>
          {metrics
            .filter(({ id }) => !wanted.has(id))
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
      </RecordSheet>
    </>
  );
}

/** First day of the last month, or of the last week from Monday, that is over. */
function lastFinished(cadence: Cadence): string {
  const today = new Date();
  const local = new Date(Date.UTC(today.getFullYear(), today.getMonth(), today.getDate()));
  if (cadence === "week") local.setUTCDate(local.getUTCDate() - ((local.getUTCDay() + 6) % 7));
  const day = local.toISOString().slice(0, 10);
  return shiftPeriod(day, cadence, -1);
}
