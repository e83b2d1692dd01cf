import { useStore } from "@nanostores/react";
import { useMemo, useRef } from "react";
import { announce } from "../../../adapters/page/announce.ts";
import { LivingInput } from "../../../controls/LivingInput.tsx";
import { Sentence } from "../../../controls/Sentence.tsx";
import { useFormat } from "../../../controls/use-format.ts";
import { hasValue, loneAnswer } from "../../../domain/question/lone-answer.ts";
import { definedPoints, sweepInput } from "../../../domain/question/sweep-input.ts";
import { hasInput, type InputName, inputBounds } from "../../../domain/simulation/inputs.ts";
import { writePlanInput } from "../../../domain/simulation/plan.ts";
import type { Scenario } from "../../../domain/simulation/scenario.ts";
import { formatInput } from "../../../i18n/format/input-format.ts";
import { questionWords } from "../../../i18n/simulator-questions-words.ts";
import { $asked } from "../../../state/workbook/asked-question.ts";
import { useNames } from "../use-names.ts";
import type { ViewProps } from "../view.ts";
import { AppliedNote, useApplied } from "./AppliedNote.tsx";
import { GoalAnswer } from "./GoalAnswer.tsx";
import { GoalCurve } from "./GoalCurve.tsx";
import { InputSelect } from "./InputSelect.tsx";
import { LoneAnswers } from "./LoneAnswers.tsx";
import { useIdleAnswer } from "./use-idle-answer.ts";

const TARGET = { unit: "rate", min: -0.95, max: 10, reach: 2, step: 0.05 } as const;

type Asked = { readonly scenario: Scenario; readonly input: InputName; readonly target: number };

function* work({ scenario, input, target }: Asked) {
  const answer = loneAnswer(scenario, input, target);
  yield;
  const through = answer !== null && hasValue(answer) ? answer.value : null;
  return { answer, points: definedPoints(sweepInput(scenario, input, through)) };
}

/** What would it take: one input, a net ROI aimed at, and the value that reaches it. */
export function GoalQuestion({ plan, locale, channel }: ViewProps) {
  const format = useFormat(locale);
  const words = questionWords(locale);
  const chosen = useStore($asked);
  const { scenario } = plan;
  const names = useNames(plan, locale);
  const planTarget = plan.target ?? 0;
  const target = chosen.target ?? planTarget;
  const input =
    [chosen.input, `${channel}.closeRate`].find((name) => name && hasInput(scenario, name)) ?? "orderValue";
  const asked = useMemo(() => ({ scenario, input, target }), [scenario, input, target]);
  const answered = useIdleAnswer(asked, work);
  const answer = answered?.answer.answer ?? null;
  const { said, apply } = useApplied();
  const spoken = useRef<HTMLSpanElement>(null);
  const ask = (change: { readonly input: InputName } | { readonly target: number | null }) => {
    $asked.set({ ...$asked.get(), ...change });
    announce(() => spoken.current?.textContent ?? "");
  };
  const rate = (value: number) => format.percent(value, "always");
  const show = (name: InputName, value: number) => formatInput(value, inputBounds(name).unit, format, locale);
  const label = names.spokenInput;

  return (
    <>
      <p className="question-answer" aria-busy={answered?.asked !== asked}>
        <Sentence
          pieces={words.goal.ask(
            <LivingInput
              bounds={TARGET}
              label={words.goal.target}
              value={target}
              locale={locale}
              onChange={(next) => ask({ target: next })}
            />,
            <InputSelect
              scenario={scenario}
              names={names}
              value={input}
              label={words.goal.input}
              locale={locale}
              onChoose={(next) => ask({ input: next })}
            />,
          )}
        />
        <span ref={spoken}>
          {answer === null ? (
            words.working
          ) : (
            <GoalAnswer answer={answer} words={words.goal} show={show} rate={rate} />
          )}
        </span>
      </p>
      <p className="question-acts">
        {answer !== null && hasValue(answer) && (
          <button
            type="button"
            className="button quiet"
            onClick={() =>
              apply(
                (present) => writePlanInput(present, answer.input, answer.value),
                words.goal.applied(label(answer.input), show(answer.input, answer.value)),
              )
            }
          >
            {words.goal.apply(show(answer.input, answer.value))}
          </button>
        )}
        {target !== 0 && (
          <button type="button" className="text-button" onClick={() => ask({ target: 0 })}>
            {words.goal.toBreakEven}
          </button>
        )}
        {planTarget !== 0 && target !== planTarget && (
          <button type="button" className="text-button" onClick={() => ask({ target: null })}>
            {words.goal.toPlan(rate(planTarget))}
          </button>
        )}
        <AppliedNote said={said} undo={words.undo} />
      </p>
      {answered !== null && answer !== null && answered.answer.points.length > 1 && (
        <GoalCurve
          answer={answer}
          points={answered.answer.points}
          target={answered.asked.target}
          label={label(answer.input)}
          locale={locale}
        />
      )}
      <LoneAnswers scenario={scenario} names={names} target={target} locale={locale} />
    </>
  );
}
