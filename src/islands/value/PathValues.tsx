import { useId, useRef, useState } from "react";
import { DataTable } from "../../controls/DataTable.tsx";
import { LivingFigure } from "../../controls/LivingFigure.tsx";
import { Sentence } from "../../controls/Sentence.tsx";
import { useExample } from "../../controls/use-example.ts";
import { useFormat } from "../../controls/use-format.ts";
import { useHydrated } from "../../controls/use-hydrated.ts";
import { pathValues } from "../../domain/roi/unit-value.ts";
import { readInput } from "../../domain/simulation/inputs.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import type { Locale } from "../../i18n/locale.ts";
import { type Rung, ValueLadder } from "./ValueLadder.tsx";
import { useWords } from "./words.ts";

type Props = {
  readonly published: Scenario;
  /** What the channels are called, in their order. */
  readonly names: readonly string[];
  readonly locale: Locale;
};

/** The value of a sale followed back to the sign-up and the visit, on the path of the channel that the reader chooses. */
export function PathValues({ published, names, locale }: Props) {
  const box = useRef<HTMLElement>(null);
  const group = useId();
  const hydrated = useHydrated();
  const scenario = useExample(published, box);
  const [at, setAt] = useState(0);
  const format = useFormat(locale);
  const { ladder: words, fields } = useWords();
  const channel = scenario.channels[at];
  if (!channel) return null;
  const worth = pathValues(scenario, channel);
  const input = (of: string, label: string) => (
    <LivingFigure key={of} of={of} label={label} initial={readInput(published, of) ?? 0} locale={locale} />
  );
  const rung = (id: keyof typeof words.rungs, amount: number, by?: Rung["by"]): Rung => ({
    id,
    name: words.rungs[id],
    amount,
    by,
    isValue: id !== "order",
  });
  const rungs = [
    rung("order", scenario.orderValue),
    rung("sales", worth.sale, <Sentence pieces={words.by.sales(input("margin", fields.margin))} />),
    rung(
      "leads",
      worth.lead?.unitValue ?? 0,
      <Sentence pieces={words.by.leads(input(`${channel.id}.closeRate`, fields.closeRate))} />,
    ),
    rung(
      "clicks",
      worth.visit.unitValue,
      <Sentence pieces={words.by.clicks(input(`${channel.id}.leadRate`, fields.leadRate))} />,
    ),
  ];
  return (
    <figure ref={box} className="plate value-ladder">
      <header className="plate-head">
        <h3>{words.title(format.price(worth.visit.unitValue), format.price(scenario.orderValue))}</h3>
        <p>{words.caption}</p>
      </header>
      <fieldset className="value-choice">
        <legend>{words.channel}</legend>
        {names.map((name, index) => (
          <label key={name}>
            <input
              type="radio"
              name={group}
              checked={index === at}
              disabled={!hydrated}
              onChange={() => setAt(index)}
            />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <ValueLadder rungs={rungs} show={format.price} />
      <DataTable
        locale={locale}
        caption={words.tableCaption}
        head={words.head}
        rows={rungs.map(({ name, amount }) => [name, format.price(amount)])}
      />
    </figure>
  );
}
