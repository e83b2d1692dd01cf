type Props = {
  readonly id: string;
  /** The step that it answers, or "answer" for the whole. */
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  readonly describedBy: string;
  readonly isToMend: boolean;
  onChange(text: string): void;
};

/** The longest answer that is kept. */
const LONGEST = 200;

/** A field for a number as people write it, with its unit behind it. */
export function AnswerInput({ id, name, value, unit, describedBy, isToMend, onChange }: Props) {
  return (
    <span className={isToMend ? "answer to-mend" : "answer"}>
      <input
        id={id}
        name={name}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        value={value}
        aria-describedby={describedBy}
        aria-invalid={isToMend || undefined}
        onChange={(event) => onChange(event.target.value.slice(0, LONGEST))}
      />
      <span aria-hidden="true">{unit}</span>
    </span>
  );
}
