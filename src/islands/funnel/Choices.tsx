import { useId } from "react";
import { useHydrated } from "../../controls/use-hydrated.ts";

type Props<Choice extends string> = {
  readonly legend: string;
  readonly choices: readonly (readonly [NoInfer<Choice>, string])[];
  readonly chosen: Choice;
  onChoose(choice: Choice): void;
};

/** A choice among a few words that stand side by side. */
export function Choices<Choice extends string>({ legend, choices, chosen, onChoose }: Props<Choice>) {
  const group = useId();
  const hydrated = useHydrated();
  return (
    <fieldset className="choices">
      <legend className="visually-hidden">{legend}</legend>
      {choices.map(([choice, words]) => (
        <label key={choice}>
          <input
            type="radio"
            name={group}
            checked={choice === chosen}
            disabled={!hydrated}
            onChange={() => onChoose(choice)}
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
