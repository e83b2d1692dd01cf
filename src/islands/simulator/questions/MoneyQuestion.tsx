import { useStore } from "@nanostores/react";
import { useMemo } from "react";
import { LivingInput } from "../../../controls/LivingInput.tsx";
import { Sentence } from "../../../controls/Sentence.tsx";
import { useFormat } from "../../../controls/use-format.ts";
import { applySplit, wholeSplit } from "../../../domain/question/apply-split.ts";
import { assumeSaturation, forgetSaturation, saturates } from "../../../domain/question/assume-saturation.ts";
import { bestSplit } from "../../../domain/question/best-split.ts";
import { marginalReturns } from "../../../domain/question/marginal-return.ts";
import { withScenario } from "../../../domain/simulation/plan.ts";
import { projectTotals } from "../../../domain/simulation/project-totals.ts";
import type { Scenario } from "../../../domain/simulation/scenario.ts";
import { formatQuantity } from "../../../i18n/format/quantity-format.ts";
import type { PlanNames } from "../../../i18n/plan-names.ts";
import { questionWords } from "../../../i18n/simulator-questions-words.ts";
import { $asked } from "../../../state/workbook/asked-question.ts";
import { useNames } from "../use-names.ts";
import type { ViewProps } from "../view.ts";
import { AppliedNote, useApplied } from "./AppliedNote.tsx";
import { MarginalFigure } from "./MarginalFigure.tsx";
import { SplitFigure } from "./SplitFigure.tsx";
import { useIdleAnswer } from "./use-idle-answer.ts";

const AMOUNT = { unit: "money", min: 100, max: 100_000_00, reach: 1000_00, step: 10_00 } as const;

type Asked = { readonly scenario: Scenario; readonly names: PlanNames; readonly amount: number };

function* work({ scenario, amount }: Asked) {
  const returns = marginalReturns(scenario, amount);
  yield;
  const split = bestSplit(scenario);
  yield;
  const spends = split.kind === "split" ? wholeSplit(split.spends) : null;
  // Of the whole dollars that would be applied, not of the exact split.
  const gain = spends ? projectTotals(applySplit(scenario, spends)).value - projectTotals(scenario).value : 0;
  return { returns, split, spends, gain };
}

/** Where should the next money go: what the same amount would bring back on each channel, and the best split of the budget. */
export function MoneyQuestion({ plan, locale }: ViewProps) {
  const format = useFormat(locale);
  const words = questionWords(locale).money;
  const { amount } = useStore($asked);
  const { scenario } = plan;
  const names = useNames(plan, locale);
  const asked = useMemo(() => ({ scenario, names, amount }), [scenario, names, amount]);
  const answered = useIdleAnswer(asked, work);
  const saturation = useApplied();
  const isBent = scenario.channels.some(saturates);
  const canBend = scenario.channels.some(({ traffic }) => traffic.from === "exposure");
  const bend = () => {
    const change = isBent ? forgetSaturation : assumeSaturation;
    saturation.apply(
      (present) => withScenario(present, change(present.scenario)),
      isBent ? words.forgotten : words.assumed,
    );
  };
  return (
    <>
      <p className="question-answer" aria-busy={answered?.asked !== asked}>
        <Sentence
          pieces={words.ask(
            <LivingInput
              bounds={AMOUNT}
              label={words.amount}
              value={amount}
              locale={locale}
              onChange={(next) => $asked.setKey("amount", next)}
            />,
            formatQuantity(scenario.months, "months", format, locale),
          )}
        />
        {answered === null ? (
          questionWords(locale).working
        ) : (
          <Answer
            names={answered.asked.names}
            amount={answered.asked.amount}
            returns={answered.answer.returns}
            locale={locale}
          />
        )}
      </p>
      {answered && (
        <MarginalFigure
          names={answered.asked.names}
          amount={answered.asked.amount}
          returns={answered.answer.returns}
          locale={locale}
        />
      )}
      {canBend && (
        <div className="question-limit">
          <p className="question-note">{isBent ? words.bent : words.straight}</p>
          <p className="question-acts">
            <button type="button" className="text-button" onClick={bend}>
              {isBent ? words.forget : words.assume}
            </button>
            <AppliedNote said={saturation.said} undo={questionWords(locale).undo} />
          </p>
          {!isBent && <p className="question-note">{words.assumeNote}</p>}
        </div>
      )}
      {answered && (
        <SplitFigure
          scenario={answered.asked.scenario}
          names={answered.asked.names}
          split={answered.answer.split}
          spends={answered.answer.spends}
          gain={answered.answer.gain}
          locale={locale}
        />
      )}
    </>
  );
}

type AnswerProps = Omit<Asked, "scenario"> & {
  readonly returns: ReturnType<typeof marginalReturns>;
  readonly locale: ViewProps["locale"];
};

/** The best channel and the one or two after it, or nowhere. */
function Answer({ names, amount, returns, locale }: AnswerProps) {
  const format = useFormat(locale);
  const words = questionWords(locale).money;
  const [best, ...rest] = returns.filter(({ unanswered }) => unanswered === null);
  if (!best) return words.unanswered;
  const name = names.channel;
  const back = (value: number) => <b className="num value">{format.money(value)}</b>;
  const said = best.extraValue >= amount ? words.best : words.nowhere;
  return (
    <>
      <Sentence pieces={said(name(best.channel), back(best.extraValue))} />
      {rest.slice(0, 2).map((each) => (
        <span key={each.channel}>
          <Sentence pieces={words.next(name(each.channel), back(each.extraValue))} />{" "}
        </span>
      ))}
    </>
  );
}
