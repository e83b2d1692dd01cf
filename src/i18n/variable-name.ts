import { type InputName, inputField, inputOwner } from "../domain/simulation/inputs.ts";
import type { Scenario } from "../domain/simulation/scenario.ts";
import type { inputNouns } from "./fr/input-nouns.ts";

/** What an input is called where it stands by itself, in words of one language; `metric` names what a unit value is given to. */
export function variableName(
  { channels, investment, unitValues = [] }: Scenario,
  name: InputName,
  nouns: typeof inputNouns,
  metric: (id: string) => string,
): string {
  const field = inputField(name);
  const id = inputOwner(name);
  const channel = channels.find((each) => each.id === id);
  const line = investment.find((each) => each.id === id);
  const value = unitValues.find((each) => each.id === id);
  if (field === "unitValue" || field === "perMonth") {
    return capitalised(nouns[field](metric(value?.metric ?? ""))[1]);
  }
  if (field === "amount") {
    return capitalised(line && line.kind !== "staff" ? nouns.amounts[line.kind][1] : nouns.otherOption[1]);
  }
  const [, noun] = nouns.fields[field];
  return capitalised(channel && channels.length > 1 ? nouns.listed(noun, channel.platform) : noun);
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
