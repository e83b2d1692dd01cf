import { useState } from "react";
import { DataTable } from "../../controls/DataTable.tsx";
import { RulerSlider } from "../../controls/RulerSlider.tsx";
import { useFormat } from "../../controls/use-format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { useWords } from "./words.ts";

const BAR = 30;

type Props = {
  /** Share of the orders that have come in by the end of each month after the click; the last is 1. */
  readonly shares: readonly number[];
  readonly locale: Locale;
};

/** How many of a month's orders a deadline sees: those that come in before it, the others hatched. */
export function DeadlineCycle({ shares, locale }: Props) {
  const [month, setMonth] = useState(0);
  const format = useFormat(locale);
  const words = useWords();
  const last = shares.length - 1;
  const seen = shares[month] ?? 1;
  return (
    <figure className="plate deadline-cycle">
      <header className="plate-head">
        <h3 aria-live="polite">{words.title(format.percent(seen), month)}</h3>
        <p>{words.intro}</p>
      </header>
      <svg width="100%" height={BAR + 2} aria-hidden="true">
        {shares.map((share, index) => {
          const from = shares[index - 1] ?? 0;
          return (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: a month is its place.
              key={index}
              className={index <= month ? "cycle-in" : "cycle-out"}
              x={`${from * 100}%`}
              width={`${(share - from) * 100}%`}
              y="1"
              height={BAR}
            />
          );
        })}
      </svg>
      <RulerSlider
        label={words.slider}
        value={month}
        bounds={{ unit: "months", min: 0, max: last, reach: last, step: 1 }}
        locale={locale}
        onChange={setMonth}
        divisions={last}
        major={1}
      />
      <div className="guess-marks caption" aria-hidden="true">
        {shares.map((_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a month is its place.
          <span key={index}>{words.mark(index)}</span>
        ))}
      </div>
      <DataTable
        locale={locale}
        caption={words.caption}
        head={words.head}
        rows={shares.map((share, index) => [words.month(index), format.percent(share)])}
      />
    </figure>
  );
}
