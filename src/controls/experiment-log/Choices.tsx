import { useId } from "react";

type Props = {
  readonly legend: string;
  readonly type: "checkbox" | "radio";
  /** Value and words of each. */
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly chosen: readonly string[];
  onChoose(value: string): void;
};

/** A few answers to tick, one or several. */
export function Choices({ legend, type, options, chosen, onChoose }: Props) {
  const name = useId();
  return (
    <fieldset className="log-choices log-wide">
      <legend>{legend}</legend>
      {options.map(([value, words]) => (
        <label key={value}>
          <input type={type} name={name} checked={chosen.includes(value)} onChange={() => onChoose(value)} />{" "}
          {words}
        </label>
      ))}
    </fieldset>
  );
}
