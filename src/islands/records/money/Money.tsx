import { useState } from "react";
import {
  type ObservedChoice,
  observedMonths,
  observeFunnel,
} from "../../../domain/record-tally/observed-funnel.ts";
import type { Tally } from "../../../domain/record-tally/tally.ts";
import type { recordMoney } from "../../../i18n/fr/record-money.ts";
import { useHub } from "../hub.ts";
import { useTally } from "../use-tally.ts";
import type { ViewProps } from "../views.tsx";
import { ChoiceFields } from "./ChoiceFields.tsx";
import { CountsFigure } from "./CountsFigure.tsx";
import { RatesFigure } from "./RatesFigure.tsx";
import { TakeFigure } from "./TakeFigure.tsx";

export type MoneyWords = typeof recordMoney;

type Props = ViewProps & { readonly words: MoneyWords };

/** From what is on record to the workbook's funnel and plan, each number traced to its rows and each rate with its doubt. */
export function Money({ words, ...acts }: Props) {
  const tally = useTally("month");
  if (tally === null) return <p className="records-note">{words.counting}</p>;
  if (tally === "out-of-reach") return <p className="records-note">{words.outOfReach}</p>;
  // A count by week may still be there from the dashboard.
  if (tally.cadence !== "month") return <p className="records-note">{words.counting}</p>;
  const months = observedMonths(tally);
  if (months === null) return <p className="records-note">{words.empty}</p>;
  return <Observed tally={tally} months={months} words={words} {...acts} />;
}

type ObservedProps = Props & {
  readonly tally: Tally;
  readonly months: { readonly from: string; readonly to: string };
};

function Observed({ tally, months, words, onDone, onShowFigures }: ObservedProps) {
  const { words: hub } = useHub();
  const currencies = [...new Set(tally.series.map(({ currency }) => currency))].filter(Boolean).sort();
  const [chosen, choose] = useState<Partial<ObservedChoice>>({});
  const choice: ObservedChoice = {
    ...{ channel: null, currency: currencies[0] ?? "" },
    // Of the last month's visits some buy later, and no later visits are on record to have brought those sales.
    withLater: (chosen.to ?? months.to) === months.to,
    ...months,
    ...chosen,
  };
  const observed = observeFunnel(tally, choice);
  return (
    <div className="money-view">
      <h2 className="visually-hidden">{hub.views.names.money}</h2>
      <ChoiceFields
        tally={tally}
        choice={choice}
        currencies={currencies}
        later={observed.later}
        words={words}
        onChoose={(change) => choose({ ...chosen, ...change })}
      />
      <div className="money-figures">
        <CountsFigure observed={observed} choice={choice} words={words} onShowFigures={onShowFigures} />
        <RatesFigure observed={observed} words={words} />
      </div>
      <TakeFigure observed={observed} currency={choice.currency} words={words} onDone={onDone} />
    </div>
  );
}
