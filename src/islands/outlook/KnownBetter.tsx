import { useState } from "react";
import { DataTable } from "../../controls/DataTable.tsx";
import { useFormat } from "../../controls/use-format.ts";
import { useHydrated } from "../../controls/use-hydrated.ts";
import { inputBounds } from "../../domain/simulation/inputs.ts";
import type { Band } from "../../domain/uncertainty/band.ts";
import type { KnownBetter as Better } from "../../domain/uncertainty/known-better.ts";
import { formatInput } from "../../i18n/format/input-format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { SwingMarks } from "./SwingMarks.tsx";
import { useWords } from "./words.ts";

/** An assumption by itself: the net ROI at both ends of it. */
export type Swing = {
  readonly input: string;
  readonly name: string;
  readonly low: { readonly at: number; readonly roi: number };
  readonly high: { readonly at: number; readonly roi: number };
};

type Props = {
  /** Widest first. */
  readonly swings: readonly Swing[];
  readonly today: Band;
  /** What it would be worth to know each one twice as well, most first. */
  readonly better: readonly Better[];
  readonly locale: Locale;
};

/** What each assumption does alone, and what it would be worth to know it twice as well: choose one, and the band answers. */
export function KnownBetter({ swings, today, better, locale }: Props) {
  const format = useFormat(locale);
  const hydrated = useHydrated();
  const words = useWords().better;
  const [chosen, setChosen] = useState<string | null>(null);
  const name = (input: string) => swings.find((each) => each.input === input)?.name ?? input;
  const picked = better.find(({ input }) => input === chosen);
  const signed = (rate: number) => format.percent(rate, "always");
  const points = (rate: number) => format.count(Math.max(0, Math.round(rate * 100)));
  const [first] = better;
  const rates = swings.flatMap(({ low, high }) => [low.roi, high.roi]);
  return (
    <figure className="plate known-better">
      <header className="plate-head">
        <h3 aria-live="polite">
          {picked
            ? words.picked(name(picked.input), points(picked.narrower))
            : words.title(swings[0]?.name ?? "")}
        </h3>
        <p>{words.caption}</p>
      </header>
      <fieldset disabled={!hydrated}>
        <legend className="visually-hidden">{words.legend}</legend>
        <ol>
          {swings.map(({ input, name: own, low, high }) => (
            <li key={input}>
              <label>
                <input
                  type="radio"
                  name="known-better"
                  checked={chosen === input}
                  onChange={() => setChosen(input)}
                />
                <span>{own}</span>
              </label>
              <SwingMarks
                low={low.roi}
                high={high.roi}
                from={Math.min(0, ...rates)}
                to={Math.max(...rates)}
              />
              <span className="swing-words">
                {words.swing(
                  formatInput(low.at, inputBounds(input).unit, format, locale),
                  signed(low.roi),
                  formatInput(high.at, inputBounds(input).unit, format, locale),
                  signed(high.roi),
                )}
              </span>
            </li>
          ))}
        </ol>
      </fieldset>
      <p role="status">
        {words.today(signed(today.low), signed(today.high))}{" "}
        {picked && words.afterwards(signed(picked.band.low), signed(picked.band.high))}{" "}
        {picked &&
          first &&
          picked.input !== first.input &&
          words.rather(name(first.input), points(first.narrower))}
      </p>
      <DataTable
        locale={locale}
        caption={words.tableCaption}
        head={words.head}
        rows={better.map(({ input, band, narrower }) => [
          name(input),
          `${signed(band.low)} … ${signed(band.high)}`,
          points(narrower),
        ])}
      />
    </figure>
  );
}
