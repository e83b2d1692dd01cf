import { useId } from "react";
import { useHydrated } from "../../controls/use-hydrated.ts";

type Props<Choice extends string> = {
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly chosen: Choice;
  readonly names: Readonly<Record<Choice, string>>;
  onChoose(choice: Choice): void;
};

/** One of a few, in a row. */
export function Picks<Choice extends string>({ legend, choices, chosen, names, onChoose }: Props<Choice>) {
  const group = useId();
  const hydrated = useHydrated();
  return (
    <fieldset className="score-picks">
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name={group}
            checked={choice === chosen}
            disabled={!hydrated}
            onChange={() => onChoose(choice)}
          />
          <span>{names[choice]}</span>
        </label>
      ))}
    </fieldset>
  );
}
