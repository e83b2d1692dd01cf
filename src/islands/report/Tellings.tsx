import { useRef, useState } from "react";
import { linearScale } from "../../charts/geometry/linear-scale.ts";
import { DataTable } from "../../controls/DataTable.tsx";
import { useExample } from "../../controls/use-example.ts";
import { useFormat } from "../../controls/use-format.ts";
import { useHydrated } from "../../controls/use-hydrated.ts";
import { type TellingName, tellingsOf } from "../../domain/report/tellings.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import type { Locale } from "../../i18n/locale.ts";
import { useWords } from "./words.ts";

const BAR = 22;

type Props = { readonly published: Scenario; readonly locale: Locale };

/** The example's return told in five ways on one axis; choosing one says what it leaves out. */
export function Tellings({ published, locale }: Props) {
  const box = useRef<HTMLElement>(null);
  const scenario = useExample(published, box);
  const format = useFormat(locale);
  const hydrated = useHydrated();
  const words = useWords().tellings;
  const [chosen, setChosen] = useState<TellingName | null>(null);
  const tellings = tellingsOf(scenario);
  const rates = tellings.map(({ rate }) => rate);
  const x = linearScale([Math.min(0, ...rates), Math.max(0.1, ...rates)], [0, 100]);
  const signed = (rate: number) => format.percent(rate, "always");
  return (
    <figure ref={box} className="plate tellings">
      <header className="plate-head">
        <h3 aria-live="polite">
          {tellings.length > 0 ? words.title(signed(rates.at(-1) ?? 0), signed(rates[0] ?? 0)) : words.none}
        </h3>
        <p>{words.caption}</p>
      </header>
      <ul>
        {tellings.map(({ name, rate }) => (
          <li key={name} className={name === "net" ? "holds" : undefined}>
            <button
              type="button"
              aria-pressed={chosen === name}
              disabled={!hydrated}
              onClick={() => setChosen(name)}
            >
              {words.names[name]}
            </button>
            <b className="num">{signed(rate)}</b>
            <svg width="100%" height={BAR} aria-hidden="true">
              <rect
                x={`${Math.min(x(0), x(rate))}%`}
                width={`${Math.abs(x(rate) - x(0))}%`}
                y="3"
                height={BAR - 6}
              />
              <line x1={`${x(0)}%`} x2={`${x(0)}%`} y1="0" y2={BAR} />
            </svg>
          </li>
        ))}
      </ul>
      <p role="status" className="telling-why">
        {chosen ? words.why[chosen] : words.choose}
      </p>
      <DataTable
        locale={locale}
        caption={words.tableCaption}
        head={words.head}
        rows={tellings.map(({ name, rate }) => [words.names[name], signed(rate)])}
      />
    </figure>
  );
}
