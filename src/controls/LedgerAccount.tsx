import type { ReactNode } from "react";
import { ledgerLayout } from "../charts/geometry/ledger-layout.ts";
import { LedgerSpine } from "../charts/marks/LedgerSpine.tsx";
import { Strut } from "../charts/marks/Strut.tsx";

/** An entry of the cost side: its amount in cents, its words, and a detail. */
export type AccountEntry = {
  readonly id: string;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly amount: number;
  readonly shown: string;
};

type Props = {
  readonly costs: readonly AccountEntry[];
  /** In cents. */
  readonly value: number;
  /** The part of `value` still on its way, in cents: hatched. */
  readonly pending?: number;
  /** What one order brings and one hour costs, in cents: each is a stroke where strokes stay apart; 0 draws none. */
  readonly contribution?: number;
  readonly hourlyCost?: number;
  readonly costHead: ReactNode;
  readonly valueHead: ReactNode;
  /** What stands on the left below the balance line, and on the right above and below it. */
  readonly underCosts: ReactNode;
  readonly aboveLine: ReactNode;
  readonly belowLine: ReactNode;
  /** Amount of a tick as a short text. */
  showTick(amount: number): string;
  readonly height?: number;
};

const LABEL_HEIGHT = 46;

/** The ledger: cost on the left, value on the right, hung from one zero; the balance line stands at the investment. */
export function LedgerAccount(props: Props) {
  const { costs, value, pending = 0, contribution = 0, hourlyCost = 0, height = 352 } = props;
  const layout = ledgerLayout({
    costs,
    value,
    pending,
    contribution,
    hourlyCost,
    height,
    labelHeight: LABEL_HEIGHT,
  });
  const labelsEnd = (layout.costLabels.at(-1) ?? 0) + LABEL_HEIGHT;
  return (
    <div className="account">
      <div className="account-head cost">{props.costHead}</div>
      <div className="account-head account-spine-head" aria-hidden="true" />
      <div className="account-head value">{props.valueHead}</div>

      <div className="account-side account-costs">
        {costs.map((entry, index) => {
          const top = layout.costLabels[index] ?? 0;
          const next = layout.costLabels[index + 1] ?? Math.max(layout.balance, labelsEnd);
          return (
            <div className="account-entry" key={entry.id}>
              <Strut height={next - top} />
              <span className="account-entry-name">{entry.label}</span>
              <span className="account-amount cost">{entry.shown}</span>
              {entry.detail && <small>{entry.detail}</small>}
            </div>
          );
        })}
        <div className="account-under">{props.underCosts}</div>
      </div>
      <LedgerSpine layout={layout} labelOffset={14} showTick={props.showTick} />
      <div className="account-side account-values">
        <div className="account-entry">
          <Strut height={Math.min(layout.balance, layout.valueEnd)} />
          {props.aboveLine}
        </div>
        <div className="account-result">{props.belowLine}</div>
      </div>
      <svg
        className="account-balance"
        width="100%"
        height={height}
        aria-hidden="true"
        shapeRendering="crispEdges"
      >
        <line x1="0" x2="100%" y1={layout.balance} y2={layout.balance} />
      </svg>
    </div>
  );
}
