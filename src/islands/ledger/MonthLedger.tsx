import { useStore } from "@nanostores/react";
import { useRef } from "react";
import { DataTable } from "../../controls/DataTable.tsx";
import { ExampleReset } from "../../controls/ExampleReset.tsx";
import { LedgerAccount } from "../../controls/LedgerAccount.tsx";
import { useExample } from "../../controls/use-example.ts";
import { useFormat } from "../../controls/use-format.ts";
import { isDefined } from "../../domain/quantity/outcome.ts";
import { breakEvenSales, firstProfitableSale, wholeSalesToBreakEven } from "../../domain/roi/break-even.ts";
import { netRoi } from "../../domain/roi/return.ts";
import { costEntries } from "../../domain/simulation/ledger.ts";
import { contributionPerSale, projectScenario } from "../../domain/simulation/project-scenario.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import { formatOutcome, formatQuantity } from "../../i18n/format/quantity-format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { $exampleChanged } from "../../state/workbook/example.ts";
import { ValueChain } from "./ValueChain.tsx";
import { useWords } from "./words.ts";

type Props = {
  readonly published: Scenario;
  readonly locale: Locale;
  /** Without the chain of arithmetic: where the sentence beside it already holds those figures. */
  readonly compact?: boolean;
};

/** The lesson's ledger: the example's average month once its sales have closed, live with the sentences around it. */
export function MonthLedger({ published, locale, compact = false }: Props) {
  const box = useRef<HTMLElement>(null);
  const scenario = useExample(published, box);
  const changed = useStore($exampleChanged, { ssr: () => false });
  const format = useFormat(locale);
  const words = useWords();
  const projection = projectScenario(scenario);
  const share = 1 / scenario.months;
  const investment = projection.investment * share;
  const value = projection.value * share;
  const orders = projection.sales * share;
  const contribution = contributionPerSale(scenario);
  const needed = breakEvenSales(investment, contribution);
  const roi = netRoi(value, investment);
  const staff = scenario.investment.find((line) => line.kind === "staff");
  const hourlyCost = staff?.kind === "staff" ? staff.hourlyCost : 0;
  const first = isDefined(needed) ? firstProfitableSale(needed) : null;
  // Beside a page's title the ledger is a section of it; in a lesson it stands inside one.
  const Heading = compact ? "h2" : "h3";
  const gains = value >= investment;
  const profit = value - investment;

  const costs = costEntries(scenario, projection).map((entry) => ({
    id: entry.id,
    label: words.names[entry.id] ?? words.entries[entry.kind],
    detail:
      entry.line?.kind === "staff"
        ? words.staffDetail(
            formatQuantity(entry.line.hours, "hours", format, locale),
            format.price(entry.line.hourlyCost),
          )
        : undefined,
    amount: entry.amount * share,
    shown: format.money(entry.amount * share),
  }));

  return (
    <figure ref={box} className="plate ledger" tabIndex={-1}>
      <header className="plate-head">
        <Heading>{ledgerTitle()}</Heading>
        <p>{words.caption}</p>
      </header>
      <LedgerAccount
        costs={costs}
        height={compact ? 300 : 352}
        value={value}
        contribution={contribution}
        hourlyCost={hourlyCost}
        showTick={(amount) => format.count(amount / 100)}
        costHead={
          <>
            <span>{words.cost}</span> <b>{format.money(investment)}</b>
          </>
        }
        valueHead={
          <>
            <span>{words.value}</span> <b>{format.money(value)}</b>
          </>
        }
        underCosts={
          isDefined(needed) && investment > 0 ? (
            <>
              <strong>{words.breakEven(format.count(wholeSalesToBreakEven(needed)))}</strong>
              <span>{words.breakEvenDetail(format.money(investment), format.price(contribution))}</span>
            </>
          ) : null
        }
        aboveLine={
          first !== null && first > 1 && gains ? (
            <>
              <span className="account-entry-name">{words.payingBack("1", format.count(first - 1))}</span>
              <span className="account-amount value">{format.money(investment)}</span>
              <small>{words.paysBack}</small>
            </>
          ) : (
            <>
              <span className="account-entry-name">{words.chain.orders(format.count(orders))}</span>
              <span className="account-amount value">{format.money(value)}</span>
            </>
          )
        }
        belowLine={
          <>
            <span className="account-entry-name">
              {gains &&
                first !== null &&
                orders >= first &&
                words.earning(format.count(first), format.count(orders))}
              {!gains &&
                isDefined(needed) &&
                words.missing(format.count(wholeSalesToBreakEven(needed - orders)))}
            </span>
            <span className="account-profit">
              {gains ? words.profit : words.loss} <b>{format.money(Math.abs(profit))}</b>
            </span>
            <span className="account-roi">
              <b>{formatOutcome(roi, "rate", format, locale)}</b> <span>{words.netRoi}</span>
            </span>
          </>
        }
      />
      {!compact && (
        <ValueChain scenario={scenario} projection={projection} locale={locale} words={words.chain} />
      )}
      {changed && <ExampleReset words={words} figure={box} />}
      <DataTable
        locale={locale}
        caption={words.tableCaption}
        head={[words.entry, words.amount]}
        rows={[
          ...costs.map((entry) => [entry.label, entry.shown]),
          [words.cost, format.money(investment)],
          [words.value, format.money(value)],
          [gains ? words.profit : words.loss, format.money(profit)],
          [words.netRoi, formatOutcome(roi, "rate", format, locale)],
        ]}
      />
    </figure>
  );

  function ledgerTitle() {
    if (investment <= 0) return words.titleNoInvestment;
    if (first === null) return words.titleNoMargin;
    if (!gains) return words.titleLoss;
    const { figures, mark } = format.ordinal(first);
    const title = words.title(figures, mark);
    return (
      <>
        {title.before}
        {title.rank}
        <sup>{title.mark}</sup>
        {title.after}
      </>
    );
  }
}
