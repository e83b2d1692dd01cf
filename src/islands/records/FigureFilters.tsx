import { useMemo } from "react";
import { type FigureFilter, NO_FILTER } from "../../domain/record/filter-figures.ts";
import { LANGUAGE_TAG } from "../../i18n/locale.ts";
import type { RecordMoment } from "../../state/records/record-pieces.ts";
import { textsOnRecord } from "../../state/records/record-texts.ts";
import { useHub } from "./hub.ts";

type Props = {
  readonly moment: RecordMoment;
  readonly filter: FigureFilter;
  onChange(filter: FigureFilter): void;
};

/** Which figures are looked at. */
export function FigureFilters({ moment, filter, onChange }: Props) {
  const { words, locale, metricName } = useHub();
  const say = words.page.filters;
  const texts = useMemo(() => textsOnRecord(moment), [moment]);
  const channels = [...texts.channels].sort();
  const metrics = [...texts.metrics]
    .map((id) => ({ id, name: metricName(id) }))
    .sort((one, other) => one.name.localeCompare(other.name, LANGUAGE_TAG[locale]));
  const set = (change: Partial<FigureFilter>) => onChange({ ...filter, ...change });
  return (
    <fieldset className="record-filters">
      <legend>{say.title}</legend>
      <label className="own-field">
        {say.channel}
        <select value={filter.channel} onChange={(event) => set({ channel: event.target.value })}>
          <option value="">{say.all}</option>
          {channels
            .filter((channel) => channel !== "")
            .map((channel) => (
              <option key={channel}>{channel}</option>
            ))}
        </select>
      </label>
      <label className="own-field">
        {say.metric}
        <select value={filter.metric} onChange={(event) => set({ metric: event.target.value })}>
          <option value="">{say.all}</option>
          {metrics.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="own-field">
        {say.text}
        <input
          type="search"
          value={filter.text}
          placeholder={say.textHint}
          onChange={(event) => set({ text: event.target.value })}
        />
      </label>
      <label className="own-field is-day">
        {say.from}
        <input type="date" value={filter.from} onChange={(event) => set({ from: event.target.value })} />
      </label>
      <label className="own-field is-day">
        {say.to}
        <input type="date" value={filter.to} onChange={(event) => set({ to: event.target.value })} />
      </label>
      {filter !== NO_FILTER && (
        <button type="button" className="text-button" onClick={() => onChange(NO_FILTER)}>
          {say.clear}
        </button>
      )}
    </fieldset>
  );
}
