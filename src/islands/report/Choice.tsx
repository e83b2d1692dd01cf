type Props<Value extends string> = {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly value: Value;
  readonly disabled: boolean;
  onChoose(value: Value): void;
};

/** A few options in a row, one of which holds. */
export function Choice<Value extends string>({ legend, options, value, disabled, onChoose }: Props<Value>) {
  return (
    <fieldset className="report-choice" disabled={disabled}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={legend}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />{" "}
          {option.text}
        </label>
      ))}
    </fieldset>
  );
}
