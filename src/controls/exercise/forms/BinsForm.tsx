import { MendIcon } from "../../MendIcon.tsx";
import type { FormProps } from "../form-props.ts";
import { VerdictIcon } from "../VerdictIcon.tsx";
import { VerdictNote } from "../VerdictNote.tsx";
import { isToMend, verdictTitle } from "../verdict-words.ts";

/** Items to sort, each into one of the bins that stand beside it. */
export function BinsForm({ answer, given, marked, marking, text, id, ...rest }: FormProps<"bins">) {
  const { words, shared, onChange } = rest;
  const verdictAt = (item: string) => {
    const verdict = marking?.parts[item];
    return verdict && marked?.placed[item] === given.placed[item] && verdict.kind !== "empty"
      ? verdict
      : null;
  };
  const isAsMarked = answer.items.every((item) => marked?.placed[item] === given.placed[item]);
  return (
    <>
      <div className="bins">
        {answer.items.map((item) => {
          const verdict = verdictAt(item);
          const toMend = verdict !== null && isToMend(verdict);
          return (
            <fieldset key={item} aria-describedby={`${id}-${item}-verdict`}>
              <legend>{text.options[item]}</legend>
              <div className="bins-choices">
                {answer.bins.map((bin) => (
                  <label key={bin}>
                    <input
                      type="radio"
                      name={`${id}-${item}`}
                      checked={given.placed[item] === bin}
                      onChange={() => onChange({ form: "bins", placed: { ...given.placed, [item]: bin } })}
                    />
                    <span>{text.bins[bin]}</span>
                  </label>
                ))}
              </div>
              <p id={`${id}-${item}-verdict`} className={toMend ? "bins-verdict to-mend" : "bins-verdict"}>
                {verdict && (
                  <>
                    {toMend ? <MendIcon /> : <VerdictIcon isCarried={false} />}
                    {verdictTitle(verdict, text, words)}
                  </>
                )}
              </p>
            </fieldset>
          );
        })}
      </div>
      <div role="status">
        {marking && isAsMarked && (
          <>
            <VerdictNote
              verdict={marking.verdict}
              text={text}
              shared={shared}
              words={words}
              instead={{ correct: words.rightPlain, almost: words.almostOrder, empty: words.placeAll }}
            />
            <p className="form-note">{words.itemsRight(marking.credit.earned, marking.credit.of)}</p>
          </>
        )}
      </div>
    </>
  );
}
