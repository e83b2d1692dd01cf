import type { ImportPreview } from "../../adapters/record-import/import-messages.ts";
import type { AdditionChoices } from "../../domain/record/add-figures.ts";
import { useHub } from "./hub.ts";

type Props = {
  readonly preview: ImportPreview;
  readonly choices: AdditionChoices;
  onChoose(choices: AdditionChoices): void;
};

/** How a file's figures stand to what is on record; what is to become of those that are not simply new is asked. */
export function AgainstRecord({ preview, choices, onChoose }: Props) {
  const { words, format } = useHub();
  const say = words.import.against;
  const { fresh, known, changed, overlapping } = preview;
  return (
    <section className="against" aria-label={say.title}>
      <h4>{say.title}</h4>
      <ul>
        <li>{say.fresh(format.count(fresh), fresh)}</li>
        {known > 0 && <li>{say.known(format.count(known), known)}</li>}
      </ul>
      {changed > 0 && (
        <fieldset className="import-choices">
          <legend>{say.changed(format.count(changed), changed)}</legend>
          {(["keep", "replace"] as const).map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="changed"
                checked={choices.changed === each}
                onChange={() => onChoose({ ...choices, changed: each })}
              />
              {say[each]}
            </label>
          ))}
        </fieldset>
      )}
      {overlapping > 0 && (
        <fieldset className="import-choices">
          <legend>{say.overlapping(format.count(overlapping), overlapping)}</legend>
          {(["leave", "add"] as const).map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="overlapping"
                checked={choices.overlapping === each}
                onChange={() => onChoose({ ...choices, overlapping: each })}
              />
              {say[each]}
            </label>
          ))}
        </fieldset>
      )}
    </section>
  );
}
