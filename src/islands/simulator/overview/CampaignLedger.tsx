import { DataTable } from "../../../controls/DataTable.tsx";
import { LedgerAccount } from "../../../controls/LedgerAccount.tsx";
import { useFormat } from "../../../controls/use-format.ts";
import { isDefined } from "../../../domain/quantity/outcome.ts";
import { breakEvenSales, wholeSalesToBreakEven } from "../../../domain/roi/break-even.ts";
import { costEntries } from "../../../domain/simulation/ledger.ts";
import { contributionPerSale, type Projection } from "../../../domain/simulation/project-scenario.ts";
import type { Scenario } from "../../../domain/simulation/scenario.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { counted, type PlanNames } from "../../../i18n/plan-names.ts";
import { simulatorWords } from "../../../i18n/simulator-words.ts";

type Props = {
  readonly scenario: Scenario;
  readonly projection: Projection;
  readonly names: PlanNames;
  readonly locale: Locale;
};

/** The whole campaign in the ledger; the value still on its way on the last day is hatched. */
export function CampaignLedger({ scenario, projection, names, locale }: Props) {
  const format = useFormat(locale);
  const words = simulatorWords(locale);
  const { investment, value, pipeline } = projection;
  const profit = value - investment;
  const needed = breakEvenSales(investment, contributionPerSale(scenario));
  const costs = costEntries(scenario, projection).map((entry) => ({
    id: entry.id,
    label: names.line(entry.id),
    amount: entry.amount,
    shown: format.money(entry.amount),
  }));
  const values = projection.channels.map((each) => ({
    id: each.channel.id,
    label: names.channel(each.channel.id),
    shown: format.money(each.value),
  }));
  const finding =
    profit > 0 ? words.ledger.gain(format.money(profit)) : words.ledger.loss(format.money(-profit));
  return (
    <figure className="plate bench-figure">
      <header className="plate-head">
        <h3>
          {Math.abs(profit) < 50 ? (
            words.ledger.even
          ) : (
            <>
              {finding.before}
              <b className="num">{finding.money}</b>
            </>
          )}
        </h3>
        <p>{words.ledger.caption}</p>
      </header>
      <LedgerAccount
        costs={costs}
        value={value}
        pending={pipeline}
        contribution={0}
        height={360}
        showTick={(amount) => format.count(amount / 100)}
        costHead={
          <>
            <span>{words.ledger.cost}</span> <b>{format.money(investment)}</b>
          </>
        }
        valueHead={
          <>
            <span>{words.ledger.value}</span> <b>{format.money(value)}</b>
          </>
        }
        underCosts={
          <>
            <strong>{words.ledger.balance(format.money(investment))}</strong>
            {isDefined(needed) && (
              <span>
                {words.ledger.salesNeeded(
                  counted(format.count(wholeSalesToBreakEven(needed)), names.stages.sales),
                )}
              </span>
            )}
          </>
        }
        aboveLine={
          <dl className="account-list">
            {values.map((entry) => (
              <div key={entry.id}>
                <dt>{entry.label}</dt>
                <dd className="account-amount value">{entry.shown}</dd>
              </div>
            ))}
          </dl>
        }
        belowLine={
          pipeline > 0.5 ? (
            <span className="account-pending">
              <b className="account-amount value">{format.money(pipeline)}</b> {words.ledger.pipeline}
            </span>
          ) : null
        }
      />
      <DataTable
        locale={locale}
        caption={words.ledger.tableCaption}
        head={words.ledger.head}
        rows={[
          ...costs.map((entry) => [entry.label, entry.shown]),
          [words.ledger.cost, format.money(investment)],
          ...values.map((entry) => [entry.label, entry.shown]),
          [words.ledger.value, format.money(value)],
          [words.ledger.pipeline, format.money(pipeline)],
        ]}
      />
    </figure>
  );
}
