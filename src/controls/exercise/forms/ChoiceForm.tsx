import type { FormProps } from "../form-props.ts";
import { VerdictNote } from "../VerdictNote.tsx";

/** One of a few options. */
export function ChoiceForm({
  answer,
  given,
  marking,
  text,
  id,
  words,
  shared,
  onChange,
}: FormProps<"choice">) {
  return (
    <>
      <fieldset className="options" aria-describedby={`${id}-verdict`}>
        <legend className="visually-hidden">{text.title}</legend>
        {answer.options.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={id}
              checked={given.option === option}
              onChange={() => onChange({ form: "choice", option })}
            />
            <span>{text.options[option]}</span>
          </label>
        ))}
      </fieldset>
      <div id={`${id}-verdict`} role="status">
        {marking && (
          <VerdictNote
            verdict={marking.verdict}
            text={text}
            shared={shared}
            words={words}
            instead={{ correct: words.rightPlain, empty: words.chooseFirst }}
          />
        )}
      </div>
    </>
  );
}
