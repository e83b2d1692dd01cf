import { LedgerAccount } from "../../../controls/LedgerAccount.tsx";
import { MendIcon } from "../../../controls/MendIcon.tsx";
import { differencesFromPlan } from "../../../domain/funnel/differs-from-plan.ts";
import { isDefined } from "../../../domain/quantity/outcome.ts";
import { grossReturn, netRoi } from "../../../domain/roi/return.ts";
import { costEntries } from "../../../domain/simulation/ledger.ts";
import { projectScenario } from "../../../domain/simulation/project-scenario.ts";
import { formatOutcome, formatQuantity } from "../../../i18n/format/quantity-format.ts";
import { useDesk } from "../desk.ts";
import type { PartProps } from "./part-props.ts";

/** The T-account of the plan: what is put in against what comes back, and the return that leaves. */
export function InvestmentPart({ business: { plan, funnel } }: PartProps) {
  const { words, format, locale } = useDesk();
  const { costs, labelled, investment: say } = words.parts;
  if (!plan) return null;
  const { scenario } = plan;
  const projection = projectScenario(scenario);
  const { investment, value, pipeline, otherValue, sales, repeatOrders } = projection;
  const net = netRoi(value, investment);
  const gross = grossReturn(value, investment);
  const entries = costEntries(scenario, projection).map(({ id, kind, amount, line }) => ({
    id,
    label: costs[kind],
    detail:
      line?.kind === "staff"
        ? say.hours(formatQuantity(line.hours, "hours", format, locale), format.price(line.hourlyCost))
        : undefined,
    amount,
    shown: format.money(amount),
  }));
  const differences = differencesFromPlan(funnel, scenario);
  return (
    <>
      <p className="part-note">
        {say.months(scenario.months)}
        {scenario.salesCycle > 0 && pipeline > 0 && `, ${say.settled}`}
      </p>
      <LedgerAccount
        costs={entries}
        value={value}
        height={220}
        showTick={(amount) => format.count(amount / 100)}
        costHead={
          <>
            <span>{say.cost}</span> <b>{format.money(investment)}</b>
          </>
        }
        valueHead={
          <>
            <span>{say.value}</span> <b>{format.money(value)}</b>
          </>
        }
        underCosts={
          scenario.months > 1 ? <span>{say.perMonth(format.money(investment / scenario.months))}</span> : null
        }
        aboveLine={
          <>
            <span className="account-entry-name">
              {say.sales(format.count(sales + repeatOrders), sales + repeatOrders)}
            </span>
            <span className="account-amount value">{format.money(value - otherValue)}</span>
            {otherValue > 0 && (
              <small>
                {say.other} {format.money(otherValue)}
              </small>
            )}
          </>
        }
        belowLine={
          <>
            <span className="account-profit">
              {value >= investment ? say.profit : say.loss}{" "}
              <b>{format.money(Math.abs(value - investment))}</b>
            </span>
            <span className="account-roi">
              <b>{formatOutcome(net, "rate", format, locale)}</b> <span>{say.net}</span>
            </span>
            {isDefined(gross) && (
              <span className="account-gross">
                {formatOutcome(gross, "rate", format, locale)} {say.gross}
              </span>
            )}
          </>
        }
      />
      {differences.length > 0 && (
        <p className="part-differs">
          <MendIcon />
          <span>
            {labelled(
              say.differs,
              differences
                .map(({ figure, counted, planned }) => {
                  const show = figure === "visits" ? format.count : format.percent;
                  return say.differences[figure](show(counted), show(planned));
                })
                .join("; "),
            )}
          </span>
        </p>
      )}
    </>
  );
}
