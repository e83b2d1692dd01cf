import { type InputName, inputField, inputOwner } from "../domain/simulation/inputs.ts";
import type { Channel, Scenario } from "../domain/simulation/scenario.ts";
import { inputNames as english } from "./en/input-names.ts";
import { inputNames as french } from "./fr/input-names.ts";
import { ledgerWords } from "./ledger-words.ts";
import type { Locale } from "./locale.ts";
import { simulatorWords } from "./simulator-words.ts";

const WORDS = { fr: french, en: english };

/** What an input of a scenario is called: its field, and whose it is where several have one. */
export function inputLabel(scenario: Scenario, input: InputName, locale: Locale): string {
  const words = WORDS[locale];
  const field = inputField(input);
  const owner = inputOwner(input);
  const channel = scenario.channels.find(({ id }) => id === owner);
  if (channel) return words.of(words.fields[field], channelLabel(scenario, channel, locale));
  const line = scenario.investment.find(({ id }) => id === owner);
  if (line) {
    return line.kind === "staff" ? words.fields[field] : ledgerWords(locale).entries[line.kind];
  }
  const valued = scenario.unitValues?.find(({ id }) => id === owner);
  return valued ? words.of(words.fields[field], valued.metric) : words.fields[field];
}

/** A channel's platform; numbered where the scenario has several on it. */
function channelLabel({ channels }: Scenario, { id, platform }: Channel, locale: Locale): string {
  const name = simulatorWords(locale).platforms[platform];
  const alike = channels.filter((each) => each.platform === platform);
  const position = alike.findIndex((each) => each.id === id) + 1;
  return alike.length > 1 ? WORDS[locale].nth(name, String(position)) : name;
}
