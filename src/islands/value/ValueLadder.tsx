import type { ReactNode } from "react";
import type { Cents } from "../../domain/quantity/money.ts";

/** A rung: what one of something is worth, and which share it is of the rung above. */
export type Rung = {
  readonly id: string;
  readonly name: string;
  readonly amount: Cents;
  readonly by?: ReactNode;
  /** False for revenue, which is not value yet. */
  readonly isValue: boolean;
};

type Props = { readonly rungs: readonly Rung[]; show(amount: Cents): string };

/** From the order down to the visit, each a share of the one above, on one scale from zero; each wears its price tag. */
export function ValueLadder({ rungs, show }: Props) {
  const most = Math.max(1, ...rungs.map(({ amount }) => amount));
  return (
    <ol className="value-rungs">
      {rungs.map(({ id, name, amount, by, isValue }) => (
        <li key={id} className={isValue ? "is-value" : undefined}>
          {by && <span className="value-by">{by}</span>}
          <span className="value-rung">{name}</span>
          <b className="price-tag">{show(amount)}</b>
          <svg width="100%" height="18" aria-hidden="true">
            <rect width={`${(amount / most) * 100}%`} height="18" />
          </svg>
        </li>
      ))}
    </ol>
  );
}
