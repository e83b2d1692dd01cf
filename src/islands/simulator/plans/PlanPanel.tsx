import { useStore } from "@nanostores/react";
import { useEffect, useState } from "react";
import { $benchContent, askBenchContent } from "../../../adapters/bench/bench-content.ts";
import { useFormat } from "../../../controls/use-format.ts";
import { newGesture } from "../../../controls/use-quantity-input.ts";
import { useWorkbook } from "../../../controls/use-workbook.ts";
import { netRoi } from "../../../domain/roi/return.ts";
import type { Plan } from "../../../domain/simulation/plan.ts";
import { projectTotals } from "../../../domain/simulation/project-totals.ts";
import { formatOutcome } from "../../../i18n/format/quantity-format.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { simulatorWords } from "../../../i18n/simulator-words.ts";
import { forgetPlan, openPlan, savePlanAs } from "../../../state/workbook/simulator-plan.ts";

const LONGEST_NAME = 80;

type Props = { readonly plan: Plan; readonly locale: Locale; onDone(): void };

/** Saves the plan on the bench under a name, and opens another: a saved one or a sample campaign. */
export function PlanPanel({ plan, locale, onDone }: Props) {
  const plans = useWorkbook((workbook) => workbook.plans);
  const content = useStore($benchContent);
  const [name, setName] = useState(plan.name);
  const [isFull, setFull] = useState(false);
  const words = simulatorWords(locale).plans;
  useEffect(() => askBenchContent(locale), [locale]);
  const wanted = name.trim();
  const save = (event: { preventDefault(): void }) => {
    event.preventDefault();
    if (wanted !== "") setFull(!savePlanAs(wanted));
  };
  const open = (next: Plan | null) => {
    openPlan(next, newGesture());
    onDone();
  };
  return (
    <>
      <form className="plan-save" onSubmit={save}>
        <label>
          {words.name}
          <input value={name} maxLength={LONGEST_NAME} onChange={(event) => setName(event.target.value)} />
        </label>
        <button type="submit" className="button" aria-disabled={wanted === ""}>
          {plans.some((each) => each.name === wanted) ? words.replace : words.save}
        </button>
      </form>
      {isFull && (
        <p role="alert" className="bench-note">
          {words.full(plans.length)}
        </p>
      )}
      {plans.length > 0 && (
        <>
          <h2>{words.saved}</h2>
          <ul className="plan-list">
            {plans.map((each) => (
              <li key={each.name}>
                <button type="button" className="text-button" onClick={() => open(each)}>
                  {each.name}
                </button>
                <Roi plan={each} locale={locale} />
                <button
                  type="button"
                  className="text-button"
                  aria-label={words.forget(each.name)}
                  onClick={() => forgetPlan(each.name)}
                >
                  {words.forgetShort}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{words.samples}</h2>
      <p className="bench-note">{words.fictional}</p>
      {content === "out-of-reach" && <p className="bench-note">{words.outOfReach}</p>}
      <ul className="plan-list">
        {content !== null &&
          content !== "out-of-reach" &&
          content.samples.map((sample) => (
            <li key={sample.id}>
              <button type="button" className="text-button" onClick={() => open(sample.plan)}>
                {sample.name}
              </button>
              <Roi plan={sample.plan} locale={locale} />
              <p>{sample.description}</p>
            </li>
          ))}
      </ul>
    </>
  );
}

function Roi({ plan, locale }: { readonly plan: Plan; readonly locale: Locale }) {
  const format = useFormat(locale);
  const { value, investment } = projectTotals(plan.scenario);
  return <span className="num">{formatOutcome(netRoi(value, investment), "rate", format, locale)}</span>;
}
