import { useBusiness } from "../../controls/use-business.ts";
import { useHydrated } from "../../controls/use-hydrated.ts";
import { LIMITS } from "../../domain/business/limits.ts";
import { CHOICES, type Decision } from "../../domain/report/decision.ts";
import { changeBusiness } from "../../state/workbook/workbook.ts";
import { useWords } from "./words.ts";

/** What the learner decides, why, and the sign that would change it; kept in their workbook. */
export function DecisionForm() {
  const hydrated = useHydrated();
  const { decision } = useBusiness();
  const words = useWords().decision;
  const set = (part: Partial<Decision>) => changeBusiness("decision", (before) => ({ ...before, ...part }));
  const text = (name: "because" | "signpost") => (
    <label className="own-field">
      <span>{words[name]}</span>
      <textarea
        rows={2}
        value={decision[name]}
        maxLength={LIMITS.text}
        disabled={!hydrated}
        placeholder={words.examples[name]}
        onChange={({ target }) => set({ [name]: target.value })}
      />
    </label>
  );
  return (
    <div className="decision">
      <fieldset disabled={!hydrated}>
        <legend>{words.title}</legend>
        {CHOICES.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="decision"
              checked={decision.choice === choice}
              onChange={() => set({ choice })}
            />
            <span>{words.choices[choice]}</span>
          </label>
        ))}
      </fieldset>
      {text("because")}
      {text("signpost")}
    </div>
  );
}
