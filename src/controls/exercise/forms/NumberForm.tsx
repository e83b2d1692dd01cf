import { AnswerInput } from "../AnswerInput.tsx";
import type { FormProps } from "../form-props.ts";
import { VerdictNote } from "../VerdictNote.tsx";
import { isToMend } from "../verdict-words.ts";

/** One number. */
export function NumberForm({ given, marking, text, id, shared, words, format, ...act }: FormProps<"number">) {
  const [field] = text.fields;
  const verdict = marking?.verdict ?? null;
  return (
    <>
      <div className="exercise-field">
        <label htmlFor={`${id}-answer`}>
          {field?.label} <small id={`${id}-rounding`}>{field?.rounding}</small>
        </label>
        <AnswerInput
          id={`${id}-answer`}
          name="answer"
          value={given.typed.text}
          unit={field?.unit ?? ""}
          describedBy={`${id}-rounding ${id}-verdict`}
          isToMend={verdict !== null && isToMend(verdict)}
          onChange={(typed) => act.onChange({ form: "number", typed: { text: typed } })}
        />
      </div>
      <div id={`${id}-verdict`} role="status">
        {verdict && (
          <VerdictNote
            verdict={verdict}
            typed={given.typed.text}
            text={text}
            shared={shared}
            words={words}
            onChoose={(meant) => act.onCheck({ form: "number", typed: { text: given.typed.text, meant } })}
            show={(reading) => format.decimal(reading, 3)}
          />
        )}
      </div>
    </>
  );
}
