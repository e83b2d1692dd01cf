import { memo, startTransition, useId, useState } from "react";
import { QuantityField } from "../../../controls/QuantityField.tsx";
import { inputBounds, readInput } from "../../../domain/simulation/inputs.ts";
import type { Plan } from "../../../domain/simulation/plan.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { fetched } from "../fetched.tsx";

const InputDetails = fetched(async () => (await import("./InputDetails.tsx")).InputDetails);

type Props = {
  /** Input of the scenario, as `domain/simulation/inputs.ts` names it. */
  readonly name: string;
  /** What stands beside the field, and what is said of it where that is not enough. */
  readonly label: string;
  readonly spoken: string;
  readonly plan: Plan;
  readonly locale: Locale;
  /** The same function at every render, or every field is drawn at every key press. */
  onChange(name: string, value: number, gesture: string): void;
};

/** One input of the scenario: three ways to its value, and behind its label what it means and how sure it is. */
export function InputRow({ plan, ...row }: Props) {
  const [open, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const panel = useId();
  const value = readInput(plan.scenario, row.name);
  if (value === null) return null;
  const isRange = plan.assumptions.some((each) => each.input === row.name);
  return (
    <div className="input-row">
      <Field
        {...row}
        value={value}
        panel={panel}
        open={open}
        isRange={isRange}
        onToggle={() => {
          setOpen(!open);
          // Without a boundary, and so without the 300 ms by which React holds back what follows a fallback.
          startTransition(() => setWasOpen(true));
        }}
      />
      <div id={panel} hidden={!open}>
        {wasOpen && <InputDetails plan={plan} name={row.name} spoken={row.spoken} locale={row.locale} />}
      </div>
    </div>
  );
}

type FieldProps = Omit<Props, "plan"> & {
  readonly value: number;
  readonly panel: string;
  readonly open: boolean;
  readonly isRange: boolean;
  onToggle(): void;
};

/** Drawn again only when what it shows changes; what it does never depends on more than that. */
const Field = memo(
  function Field({
    name,
    label,
    spoken,
    value,
    locale,
    panel,
    open,
    isRange,
    onToggle,
    onChange,
  }: FieldProps) {
    return (
      <QuantityField
        label={spoken}
        visibleLabel={
          <button
            type="button"
            className="input-label"
            aria-expanded={open}
            aria-controls={panel}
            aria-label={spoken}
            onClick={onToggle}
          >
            {label}
            {isRange && <span className="input-range-mark"> ±</span>}
          </button>
        }
        value={value}
        bounds={inputBounds(name)}
        locale={locale}
        onChange={(next, gesture) => onChange(name, next, gesture)}
      />
    );
  },
  (before, after) =>
    before.name === after.name &&
    before.label === after.label &&
    before.spoken === after.spoken &&
    before.value === after.value &&
    before.locale === after.locale &&
    before.open === after.open &&
    before.isRange === after.isRange &&
    before.onChange === after.onChange,
);
