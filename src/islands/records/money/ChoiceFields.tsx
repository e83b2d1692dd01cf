import { shiftPeriod } from "../../../domain/record/period.ts";
import type { ObservedChoice } from "../../../domain/record-tally/observed-funnel.ts";
import type { Tally } from "../../../domain/record-tally/tally.ts";
import { formatDay } from "../../../i18n/format/day-format.ts";
import { periodName } from "../../../i18n/period-name.ts";
import { useHub } from "../hub.ts";
import type { MoneyWords } from "./Money.tsx";

type Props = {
  readonly tally: Tally;
  readonly choice: ObservedChoice;
  readonly currencies: readonly string[];
  /** Sales after the last month. */
  readonly later: number;
  readonly words: MoneyWords;
  onChoose(change: Partial<ObservedChoice>): void;
};

/** Which part of the record is read: a channel or all, from one month to another. */
export function ChoiceFields({ tally, choice, currencies, later, words, onChoose }: Props) {
  const { locale, format } = useHub();
  const say = words.choice;
  const channels = [...new Set(tally.series.map(({ channel }) => channel))].sort();
  const months = allMonths(tally);
  const month = (value: string) => (
    <option key={value} value={value}>
      {periodName(value, "month", locale)}
    </option>
  );
  return (
    <fieldset className="record-filters">
      <legend>
        {say.title} <small className="money-as-of">{words.asOf(formatDay(tally.asOf, locale))}</small>
      </legend>
      <label className="own-field">
        {say.channel}
        <select
          // No channel can be called so: names come without spaces at their ends.
          value={choice.channel ?? " "}
          onChange={({ target }) => onChoose({ channel: target.value === " " ? null : target.value })}
        >
          <option value=" ">{say.all}</option>
          {channels.map((channel) => (
            <option key={channel} value={channel}>
              {channel || say.unnamed}
            </option>
          ))}
        </select>
      </label>
      <label className="own-field">
        {say.from}
        <select
          value={choice.from}
          onChange={({ target: { value } }) =>
            onChoose({ from: value, to: ordered(value, choice.to).at(-1) ?? value })
          }
        >
          {months.map(month)}
        </select>
      </label>
      <label className="own-field">
        {say.to}
        <select
          value={choice.to}
          onChange={({ target: { value } }) =>
            onChoose({ to: value, from: ordered(value, choice.from)[0] ?? value })
          }
        >
          {months.map(month)}
        </select>
      </label>
      {currencies.length > 1 && (
        <label className="own-field">
          {say.currency}
          <select value={choice.currency} onChange={({ target }) => onChoose({ currency: target.value })}>
            {currencies.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
      )}
      {later > 0 && (
        <label className="money-later">
          <input
            type="checkbox"
            checked={choice.withLater}
            onChange={({ target }) => onChoose({ withLater: target.checked })}
          />{" "}
          {say.later(format.count(later), later)}
        </label>
      )}
    </fieldset>
  );
}

/** Two days, the earlier first. */
function ordered(one: string, other: string): readonly string[] {
  return [one, other].sort();
}

/** Every month from the first on record to the last. */
function allMonths({ series }: Tally): readonly string[] {
  const buckets = series.flatMap(({ cells }) => cells.map(({ bucket }) => bucket)).sort();
  const [first, last] = [buckets[0], buckets.at(-1)];
  const months: string[] = [];
  for (let month = first; month && last && month <= last; month = shiftPeriod(month, "month", 1)) {
    months.push(month);
  }
  return months;
}
