import { useId } from "react";
import { useHydrated } from "../../controls/use-hydrated.ts";

type Props<Choice extends string> = {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: NoInfer<Choice>;
  /** What the choices are called, where their own names would not do. */
  readonly names?: Readonly<Record<NoInfer<Choice>, string>>;
  onChoose(choice: NoInfer<Choice>): void;
};

/** One of several, as a word of the sentence it stands in. */
export function Select<Choice extends string>({ label, choices, chosen, names, onChoose }: Props<Choice>) {
  const id = useId();
  const hydrated = useHydrated();
  return (
    <>
      <label htmlFor={id}>{label}</label>{" "}
      <select
        id={id}
        className="score-select"
        value={chosen}
        disabled={!hydrated}
        onChange={(event) => onChoose(event.target.value as Choice)}
      >
        {(hydrated ? choices : [chosen]).map((choice) => (
          <option key={choice} value={choice}>
            {names ? names[choice] : choice}
          </option>
        ))}
      </select>{" "}
    </>
  );
}
