import type { Verdict } from "../../../domain/exercise/mark/verdict.ts";
import type { FieldText } from "../../../i18n/exercise/render-exercise.ts";
import { AnswerInput } from "../AnswerInput.tsx";
import type { FormProps } from "../form-props.ts";
import { VerdictNote } from "../VerdictNote.tsx";
import { isToMend, verdictTitle } from "../verdict-words.ts";

/** Steps that name a quantity of the ledger wear its colour. */
const MONEY: Readonly<Record<string, string>> = { investment: "cost", value: "value" };

/** Several numbers, each building on those before, with what became of each beside it. */
export function ChainForm({ answer, given, marked, marking, text, id, ...rest }: FormProps<"chain">) {
  const { shared, words, format, onChange, onCheck } = rest;
  const typedAt = (step: string) => given.typed[step] ?? { text: "" };
  /** The verdict on a step, as long as the step stands as it was marked. */
  const verdictAt = (step: string): Verdict | null => {
    const verdict = marking?.parts[step];
    const isAsMarked = (marked?.typed[step]?.text ?? "") === typedAt(step).text;
    return verdict && isAsMarked && verdict.kind !== "empty" ? verdict : null;
  };
  return (
    <>
      <ol className="answer-chain">
        {answer.chain.map(({ id: step }, index) => {
          const field = text.fields[index] as FieldText;
          const verdict = verdictAt(step);
          return (
            <li key={step}>
              <span className="answer-chain-number" aria-hidden="true">
                {index + 1}
              </span>
              <div className="answer-chain-ask">
                <label htmlFor={`${id}-${step}`} className={MONEY[step]}>
                  <span className="visually-hidden">{words.steps(index + 1)}, </span>
                  {field.label}
                </label>
                <p id={`${id}-${step}-ask`}>
                  {field.ask} <small>{field.rounding}</small>
                </p>
              </div>
              <AnswerInput
                id={`${id}-${step}`}
                name={step}
                value={typedAt(step).text}
                unit={field.unit}
                describedBy={`${id}-${step}-ask ${id}-${step}-verdict`}
                isToMend={verdict !== null && isToMend(verdict)}
                onChange={(typed) =>
                  onChange({ form: "chain", typed: { ...given.typed, [step]: { text: typed } } })
                }
              />
              <div className="answer-chain-verdict" id={`${id}-${step}-verdict`}>
                {verdict && (
                  <VerdictNote
                    verdict={verdict}
                    typed={typedAt(step).text}
                    text={text}
                    shared={shared}
                    words={words}
                    instead={{ correct: "" }}
                    onChoose={(meant) =>
                      onCheck({
                        form: "chain",
                        typed: { ...given.typed, [step]: { text: typedAt(step).text, meant } },
                      })
                    }
                    show={(reading) => format.decimal(reading, 3)}
                  />
                )}
              </div>
            </li>
          );
        })}
      </ol>
      <div role="status" className="answer-chain-sum">
        {marking && (
          <>
            <p>{words.partsRight(marking.credit.earned, marking.credit.of)}</p>
            {/* What stands beside each field, in one sentence for those who do not see it there. */}
            <p className="visually-hidden">
              {text.fields
                .map((field) => {
                  const verdict = verdictAt(field.id);
                  return verdict && `${field.label}, ${verdictTitle(verdict, text, words)}.`;
                })
                .filter(Boolean)
                .join(" ")}
            </p>
            {marking.verdict.kind === "empty" && <p>{words.unfinished}</p>}
          </>
        )}
      </div>
    </>
  );
}
