import { useBusiness } from "../../controls/use-business.ts";
import { useHydrated } from "../../controls/use-hydrated.ts";
import { LIMITS } from "../../domain/business/limits.ts";
import { CHOICES, type Decision } from "../../domain/report/decision.ts";
import { outlook as english } from "../../i18n/en/outlook.ts";
import { outlook as french } from "../../i18n/fr/outlook.ts";
import type { Locale } from "../../i18n/locale.ts";
import { changeBusiness } from "../../state/workbook/workbook.ts";

const WORDS = { fr: french, en: english };

type Props = { readonly locale: Locale };

/** What the learner decides, why, and the sign that would change it; kept in their workbook. */
export function DecisionForm({ locale }: Props) {
  const hydrated = useHydrated();
  const { decision } = useBusiness();
  const words = WORDS[locale].decision;
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
