import { useStore } from "@nanostores/react";
import { useMemo } from "react";
import { Sentence } from "../../../controls/Sentence.tsx";
import { useFormat } from "../../../controls/use-format.ts";
import { newGesture } from "../../../controls/use-quantity-input.ts";
import { explainInSteps } from "../../../domain/question/explain-change.ts";
import { netRoi } from "../../../domain/roi/return.ts";
import type { Plan } from "../../../domain/simulation/plan.ts";
import { projectTotals } from "../../../domain/simulation/project-totals.ts";
import type { Scenario } from "../../../domain/simulation/scenario.ts";
import { formatOutcome } from "../../../i18n/format/quantity-format.ts";
import type { PlanNames } from "../../../i18n/plan-names.ts";
import { questionWords } from "../../../i18n/simulator-questions-words.ts";
import { $pinnedPlan, pinPlan, unpinPlan } from "../../../state/workbook/pinned-plan.ts";
import { openPlan } from "../../../state/workbook/simulator-plan.ts";
import { useNames } from "../use-names.ts";
import type { ViewProps } from "../view.ts";
import { useIdleAnswer } from "./use-idle-answer.ts";
import { WaterfallFigure } from "./WaterfallFigure.tsx";

/** A plan's scenario, with what its parts are called. */
type Named = { readonly scenario: Scenario; readonly names: PlanNames };

type Asked = { readonly before: Named; readonly after: Named };

const work = ({ before, after }: Asked) => explainInSteps(before.scenario, after.scenario);

/** Why did it change: from the pinned plan (or the sample) to the present one, each changed assumption's share. */
export function ChangeQuestion({ plan, sample, locale }: ViewProps) {
  const format = useFormat(locale);
  const words = questionWords(locale);
  const pinned = useStore($pinnedPlan);
  const before = useNamed(pinned ?? sample, locale);
  const after = useNamed(plan, locale);
  const asked = useMemo(() => ({ before, after }), [before, after]);
  const answered = useIdleAnswer(asked, work);
  const since = pinned ? words.change.sincePinned : words.change.sinceSample;
  const explained = answered?.answer;
  const isSame = explained?.shares.length === 0;
  return (
    <>
      <p className="question-answer" aria-busy={answered?.asked !== asked}>
        {explained === undefined ? (
          words.working
        ) : isSame ? (
          words.change.same(since)
        ) : (
          <Change {...explained} since={since} words={words.change} money={format.money} />
        )}
      </p>
      <p className="question-note">
        {pinned ? <Pinned scenario={pinned.scenario} locale={locale} /> : words.change.notPinned}
      </p>
      <p className="question-acts">
        <button type="button" className="button quiet" onClick={pinPlan}>
          {pinned ? words.change.pinAgain : words.change.pin}
        </button>
        {pinned && (
          <>
            <button
              type="button"
              className="text-button"
              aria-disabled={isSame}
              onClick={isSame ? undefined : () => openPlan(pinned, newGesture())}
            >
              {words.change.back}
            </button>
            <button type="button" className="text-button" onClick={unpinPlan}>
              {words.change.unpin}
            </button>
          </>
        )}
      </p>
      {answered !== null && !isSame && (
        <WaterfallFigure
          explained={answered.answer}
          before={answered.asked.before}
          after={answered.asked.after}
          isPinned={pinned !== null}
          locale={locale}
        />
      )}
    </>
  );
}

function useNamed(plan: Plan, locale: ViewProps["locale"]): Named {
  const { scenario } = plan;
  const names = useNames(plan, locale);
  return useMemo(() => ({ scenario, names }), [scenario, names]);
}

type ChangeProps = {
  readonly before: number;
  readonly after: number;
  readonly change: number;
  readonly since: string;
  readonly words: ReturnType<typeof questionWords>["change"];
  money(cents: number, sign?: "always"): string;
};

function Change({ before, after, change, since, words, money }: ChangeProps) {
  const signed = (cents: number) => <b className="num">{money(cents, "always")}</b>;
  if (Math.abs(change) < 50) return <Sentence pieces={words.even(since, signed(after))} />;
  const [said, side] = change > 0 ? ([words.gained, "value"] as const) : ([words.lost, "cost"] as const);
  const amount = <b className={`num ${side}`}>{money(Math.abs(change))}</b>;
  return <Sentence pieces={said(since, signed(before), signed(after), amount)} />;
}

function Pinned({ scenario, locale }: { readonly scenario: Scenario; readonly locale: ViewProps["locale"] }) {
  const format = useFormat(locale);
  const { value, investment } = projectTotals(scenario);
  return questionWords(locale).change.pinned(
    formatOutcome(netRoi(value, investment), "rate", format, locale),
    format.money(value - investment, "always"),
  );
}
