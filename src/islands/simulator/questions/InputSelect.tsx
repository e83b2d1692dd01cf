import { useMemo } from "react";
import type { InputName } from "../../../domain/simulation/inputs.ts";
import type { Scenario } from "../../../domain/simulation/scenario.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { PlanNames } from "../../../i18n/plan-names.ts";
import { inputGroups } from "./input-groups.ts";

type Props = {
  readonly scenario: Scenario;
  readonly names: PlanNames;
  readonly value: InputName;
  readonly label: string;
  readonly locale: Locale;
  onChoose(name: InputName): void;
};

/** A native list of the plan's inputs, in the sections of the bench, in the middle of a sentence. */
export function InputSelect({ scenario, names, value, label, locale, onChoose }: Props) {
  const options = useMemo(
    () =>
      inputGroups(scenario, names, locale).map((group) => (
        <optgroup key={group.label} label={group.label}>
          {group.names.map((name) => (
            <option key={name} value={name}>
              {names.spokenInput(name)}
            </option>
          ))}
        </optgroup>
      )),
    [scenario, names, locale],
  );
  return (
    <select
      className="living-select"
      aria-label={label}
      value={value}
      onChange={(event) => onChoose(event.target.value)}
    >
      {options}
    </select>
  );
}
