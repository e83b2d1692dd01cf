import { type ReactNode, useState } from "react";
import { MendIcon } from "../../../controls/MendIcon.tsx";
import { useBusiness } from "../../../controls/use-business.ts";
import { isSame } from "../../../domain/quantity/is-same.ts";
import type { Range } from "../../../domain/quantity/range.ts";
import { OBSERVED_STAGES, type ObservedFunnel } from "../../../domain/record-tally/observed-funnel.ts";
import {
  type FilledChange,
  filledChanges,
  fillFromRecord,
  isOwnPlan,
} from "../../../domain/record-tally/plan-from-record.ts";
import { inputBounds } from "../../../domain/simulation/inputs.ts";
import { numberFormat } from "../../../i18n/format/number-format.ts";
import { formatQuantity } from "../../../i18n/format/quantity-format.ts";
import { routePath } from "../../../i18n/routes.ts";
import { takeToBench } from "../../../state/sharing/take-to-bench.ts";
import { BLANK_PLAN } from "../../../state/workbook/own-plan.ts";
import { takeRecord } from "../../../state/workbook/take-record.ts";
import { useHub } from "../hub.ts";
import type { ViewProps } from "../views.tsx";
import type { MoneyWords } from "./Money.tsx";

type Props = Pick<ViewProps, "onDone"> & {
  readonly observed: ObservedFunnel;
  readonly currency: string;
  readonly words: MoneyWords;
};

/** What would change in the workbook, before it does; then the way to it, and to the simulator. */
export function TakeFigure({ observed, currency, words, onDone }: Props) {
  const { locale, format } = useHub();
  const { funnel, plan } = useBusiness();
  const [isFull, setFull] = useState(false);
  const say = words.take;
  const before = { funnel, plan: plan ?? BLANK_PLAN };
  const isBlank = plan === null || isSame(plan, BLANK_PLAN);
  const after = fillFromRecord(before, observed, currency, isBlank);
  const inCoin = numberFormat({ ...format.options, currency: after.plan.scenario.currency });
  const rows: readonly (readonly [string, ReactNode, ReactNode])[] = [
    ...(funnel.months === after.funnel.months
      ? []
      : [[say.months, format.count(funnel.months), format.count(after.funnel.months)] as const]),
    ...OBSERVED_STAGES.filter((stage) => funnel[stage] !== after.funnel[stage]).map(
      (stage) =>
        [say.funnel(words.stages[stage]), counted(funnel[stage]), counted(after.funnel[stage])] as const,
    ),
    ...filledChanges(before.plan, after.plan).map(
      ({ input, before: one, after: other }) =>
        [say.inputs[input], valued(input, one), valued(input, other)] as const,
    ),
  ];
  const take = () => onDone({ text: say.done, undo: takeRecord(after) });
  const base = import.meta.env.BASE_URL.replace(/\/$/, "");
  const toBench = () => {
    if (!plan) return;
    if (takeToBench(plan, say.benchName)) location.assign(routePath(base, "simulator", locale));
    else setFull(true);
  };
  return (
    <figure className="plate bench-figure">
      <header className="plate-head">
        <h3 aria-live="polite">{say.title(format.count(rows.length), rows.length)}</h3>
        {rows.length > 0 && <p>{say.caption}</p>}
      </header>
      {rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it may scroll, and a keyboard must be able to scroll it
        <section className="table-scroll" tabIndex={0} aria-label={say.table}>
          <table className="money-changes">
            <caption className="visually-hidden">{say.table}</caption>
            <thead>
              <tr>
                {say.head.map((cell) => (
                  <th key={cell} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([name, now, then]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{now}</td>
                  <td>{then}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {!isOwnPlan(after.plan) && <Mend text={say.otherPlan} />}
      {currency !== "" && after.plan.scenario.currency !== currency && (
        <Mend text={say.otherCurrency(currency, after.plan.scenario.currency)} />
      )}
      <p className="board-note">{say.margin}</p>
      <p className="money-acts">
        <button type="button" className="button" disabled={rows.length === 0} onClick={take}>
          {say.act}
        </button>
        <a href={routePath(base, "workbook", locale)}>{say.workbook}</a>
        <a href={routePath(base, "report", locale)}>{say.report}</a>
        {plan && !isBlank && (
          <button type="button" className="text-button" onClick={toBench}>
            {say.bench}
          </button>
        )}
      </p>
      {plan && !isBlank && (
        <p className="board-note" role="status">
          {isFull ? say.benchFull : say.benchNote}
        </p>
      )}
    </figure>
  );

  function counted(count: number | null): string {
    return count === null ? say.none : format.count(count);
  }

  function valued(input: FilledChange["input"], { value, range }: FilledChange["after"]): string {
    if (value === null) return say.noLeads;
    const { unit } = inputBounds(input);
    const show = (each: number) => formatQuantity(each, unit, inCoin, locale);
    return range ? ranged(show, value, range) : show(value);
  }

  function ranged(show: (value: number) => string, value: number, { low, high }: Range): string {
    return say.ranged(show(value), show(low), show(high));
  }
}

function Mend({ text }: { readonly text: string }) {
  return (
    <p className="to-mend-note">
      <MendIcon /> {text}
    </p>
  );
}
