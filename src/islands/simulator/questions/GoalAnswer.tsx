import { Sentence } from "../../../controls/Sentence.tsx";
import type { LoneAnswer } from "../../../domain/question/lone-answer.ts";
import type { InputName } from "../../../domain/simulation/inputs.ts";
import type { QuestionWords } from "../../../i18n/simulator-questions-words.ts";

type Props = {
  readonly answer: LoneAnswer;
  readonly words: QuestionWords["goal"];
  show(input: InputName, value: number): string;
  rate(value: number): string;
};

/** The second half of the sentence: the value it would take, or why there is none. */
export function GoalAnswer({ answer, words, show, rate }: Props) {
  const { input, present, kind } = answer;
  const strong = (text: string) => <b className="num">{text}</b>;
  switch (kind) {
    case "needed":
    case "room":
      return <Sentence pieces={words[kind](strong(show(input, answer.value)), show(input, present))} />;
    case "too-little":
      return (
        <Sentence pieces={words.tooLittle(strong(show(input, answer.value)), strong(rate(answer.roi)))} />
      );
    case "always":
      return <Sentence pieces={words.always(strong(show(input, answer.value)), strong(rate(answer.roi)))} />;
    case "met":
      return words.met(show(input, present));
    case "no-effect":
      return words.noEffect;
    case "no-roi":
      return words.noRoi;
  }
}
