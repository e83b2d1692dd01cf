import { useState } from "react";
import { DataTable } from "../../controls/DataTable.tsx";
import { LivingInput } from "../../controls/LivingInput.tsx";
import { useFormat } from "../../controls/use-format.ts";
import { stepsNeeded } from "../../domain/funnel/steps-needed.ts";
import { isDefined } from "../../domain/quantity/outcome.ts";
import type { Locale } from "../../i18n/locale.ts";
import { useWords } from "./words.ts";

const BOUNDS = { unit: "count", min: 1, max: 100_000, reach: 250, step: 5 } as const;
const BAR = 26;

type Props = {
  /** An average month as it is. */
  readonly now: { readonly visits: number; readonly leads: number; readonly sales: number };
  readonly locale: Locale;
};

/** From the orders that are wanted back to the sign-ups and visits they ask for, beside an average month. */
export function GoalLadder({ now, locale }: Props) {
  const [sales, setSales] = useState(125);
  const format = useFormat(locale);
  const words = useWords();
  const needed = stepsNeeded(sales, now.leads / now.visits, now.sales / now.leads);
  const count = (outcome: typeof needed.leads) => (isDefined(outcome) ? outcome : 0);
  const steps = [
    { name: words.steps.sales, wanted: sales, today: now.sales },
    { name: words.steps.leads, wanted: count(needed.leads), today: now.leads },
    { name: words.steps.visits, wanted: count(needed.visits), today: now.visits },
  ];
  const more = sales / now.sales - 1;
  return (
    <figure className="goal-ladder">
      <p className="ladder-sentence">
        {words.before}
        <LivingInput label={words.label} bounds={BOUNDS} value={sales} locale={locale} onChange={setSales} />
        {words.middle} <b className="num">{format.count(count(needed.leads))}</b> {words.leads}{" "}
        <b className="num">{format.count(count(needed.visits))}</b> {words.after}
      </p>
      <ol>
        {steps.map(({ name, wanted, today }) => {
          // Each bar is drawn against twice what the month has today, so that the three can be read alike.
          const share = (value: number) => `${Math.min(100, (value / (2 * today)) * 100)}%`;
          return (
            <li key={name}>
              <span className="ladder-name">
                {name} <b className="num">{format.count(wanted)}</b>
                <span>{words.today(format.count(today))}</span>
              </span>
              <svg width="100%" height={BAR + 6} aria-hidden="true">
                <rect className="ladder-wanted" width={share(wanted)} y="3" height={BAR} />
                <line x1="50%" x2="50%" y1="0" y2={BAR + 6} />
              </svg>
            </li>
          );
        })}
      </ol>
      <p className="ladder-note">
        {Math.abs(more) < 0.005 ? words.same : words.change(format.percent(Math.abs(more)), more > 0)}
      </p>
      <DataTable
        locale={locale}
        caption={words.caption(format.count(sales))}
        head={words.head}
        rows={steps.map(({ name, wanted, today }) => [name, format.count(today), format.count(wanted)])}
      />
    </figure>
  );
}
