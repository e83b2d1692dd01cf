import { useDeferredValue, useMemo } from "react";
import { LivingInput } from "../../controls/LivingInput.tsx";
import { useBusiness } from "../../controls/use-business.ts";
import { useHydrated } from "../../controls/use-hydrated.ts";
import { hasInput, inputBounds, readInput } from "../../domain/simulation/inputs.ts";
import { widenInput, writePlanInput } from "../../domain/simulation/plan.ts";
import { quickSummary } from "../../domain/uncertainty/known-better.ts";
import { estimatesToWiden, widenEstimates } from "../../domain/uncertainty/widen-estimates.ts";
import type { Locale } from "../../i18n/locale.ts";
import { variableName } from "../../i18n/variable-name.ts";
import type { VariableNames } from "../../i18n/variable-names.ts";
import { BLANK_PLAN, changeOwnPlan } from "../../state/workbook/own-plan.ts";
import { DecisionForm } from "./DecisionForm.tsx";
import { RangeSentence } from "./RangeSentence.tsx";
import { SpreadFigure } from "./SpreadFigure.tsx";
import { useWords } from "./words.ts";

const FIRST_SHARE = 0.2;
const TARGET = { unit: "rate", min: -1, max: 1000, reach: 2, step: 0.05 } as const;

type Props = { readonly names: VariableNames; readonly locale: Locale };

/** The learner's plan with what they are not sure of, what then comes out, and what they decide. */
export function OwnOutlook({ names, locale }: Props) {
  const hydrated = useHydrated();
  const { plan } = useBusiness();
  const { scenario, assumptions, target } = plan ?? BLANK_PLAN;
  const words = useWords().own;
  const name = (input: string) => variableName(scenario, input, names);
  const drawn = useDeferredValue(plan);
  const summary = useMemo(
    () =>
      drawn && drawn.assumptions.length > 0
        ? quickSummary(drawn.scenario, drawn.assumptions, drawn.target)
        : null,
    [drawn],
  );
  const toWiden = plan ? estimatesToWiden(plan) : [];
  const field = (input: string) => (
    <LivingInput
      label={name(input)}
      bounds={inputBounds(input)}
      value={readInput(scenario, input) ?? 0}
      locale={locale}
      onChange={(value) => changeOwnPlan((each) => writePlanInput(each, input, value))}
    />
  );
  return (
    <section className="plate own-outlook" aria-label={words.title}>
      <header className="plate-head">
        <h3>{words.title}</h3>
        <p>{plan === null ? words.empty : words.intro}</p>
      </header>
      <p className="outlook-sentence">
        {words.length.before}
        {field("months")}
        {words.length.middle}
        {field("salesCycle")}
        {words.length.after}
      </p>
      {plan !== null && (
        <>
          <ul className="outlook-ranges">
            {assumptions
              .filter(({ input }) => hasInput(scenario, input))
              .map(({ input, range }) => (
                <li key={input}>
                  <RangeSentence
                    name={name(input)}
                    bounds={inputBounds(input)}
                    range={range}
                    locale={locale}
                    onChange={(next) => changeOwnPlan((each) => widenInput(each, input, next))}
                  />
                </li>
              ))}
          </ul>
          {toWiden.length > 0 && (
            <p className="outlook-acts">
              <button
                type="button"
                className="button quiet"
                disabled={!hydrated}
                onClick={() => changeOwnPlan((each) => widenEstimates(each, FIRST_SHARE))}
              >
                {words.widenAll}
              </button>
              <span>{words.waiting(toWiden.map(name).join(", "))}</span>
            </p>
          )}
          {summary && (
            <>
              <p className="outlook-sentence">
                {words.target}
                <LivingInput
                  label={words.targetLabel}
                  bounds={TARGET}
                  value={target ?? 0}
                  locale={locale}
                  onChange={(next) => changeOwnPlan((each) => ({ ...each, target: next }))}
                />
                .
              </p>
              <SpreadFigure summary={summary} target={target} heading="h4" locale={locale} />
              <p className="outlook-note">{words.independent}</p>
            </>
          )}
        </>
      )}
      <DecisionForm />
    </section>
  );
}
