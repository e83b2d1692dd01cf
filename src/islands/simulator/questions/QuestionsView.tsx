import { useStore } from "@nanostores/react";
import { useId } from "react";
import { useFormat } from "../../../controls/use-format.ts";
import { questionWords } from "../../../i18n/simulator-questions-words.ts";
import { $asked, QUESTIONS } from "../../../state/workbook/asked-question.ts";
import type { ViewProps } from "../view.ts";
import { ChangeQuestion } from "./ChangeQuestion.tsx";
import { CreditQuestion } from "./CreditQuestion.tsx";
import { GoalQuestion } from "./GoalQuestion.tsx";
import { MoneyQuestion } from "./MoneyQuestion.tsx";

const ANSWERS = {
  goal: GoalQuestion,
  change: ChangeQuestion,
  money: MoneyQuestion,
  credit: CreditQuestion,
};

/** Four questions to ask of the plan, one open at a time; only the open one is worked out. */
export function QuestionsView(props: ViewProps) {
  const { question, amount } = useStore($asked);
  const format = useFormat(props.locale);
  const words = questionWords(props.locale);
  const names = { ...words.names, money: words.names.money(format.money(amount)) };
  const Answer = ANSWERS[question];
  const id = useId();
  return (
    <div className="questions">
      <nav className="question-nav" aria-label={words.nav}>
        {QUESTIONS.map((each) => (
          <button
            key={each}
            type="button"
            aria-current={each === question || undefined}
            aria-controls={id}
            onClick={() => $asked.setKey("question", each)}
          >
            {names[each]}
          </button>
        ))}
      </nav>
      <section className="question" id={id} aria-label={names[question]}>
        <h2 className="visually-hidden">{names[question]}</h2>
        <Answer {...props} />
      </section>
    </div>
  );
}
