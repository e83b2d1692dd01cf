import { type InputName, inputField, inputOwner } from "../domain/simulation/inputs.ts";
import type { Scenario } from "../domain/simulation/scenario.ts";
import type { VariableNames } from "./variable-names.ts";

/** What an input is called where it stands by itself; its channel is named where the plan has several. */
export function variableName(
  { channels, investment, unitValues = [] }: Scenario,
  input: InputName,
  names: VariableNames,
): string {
  const field = inputField(input);
  const id = inputOwner(input);
  const channel = channels.find((each) => each.id === id);
  const of =
    field === "amount"
      ? investment.find((each) => each.id === id)?.kind
      : field === "unitValue" || field === "perMonth"
        ? unitValues.find((each) => each.id === id)?.metric
        : // Where no lead stands between, the same rate is a share of visits.
          field === "closeRate" && channel?.leadRate === null && "direct";
  const name = names[of ? `${field} ${of}` : field] ?? names[field] ?? input;
  return channel && channels.length > 1
    ? `${name}, ${names[`platform ${channel.platform}`] ?? channel.platform}`
    : name;
}
