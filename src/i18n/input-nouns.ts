import { hasInput, type InputField, type InputName } from "../domain/simulation/inputs.ts";
import type { Scenario } from "../domain/simulation/scenario.ts";
import { inputNouns as english } from "./en/input-nouns.ts";
import { inputNouns as french, type Noun } from "./fr/input-nouns.ts";
import type { Locale } from "./locale.ts";
import type { OwnerNames } from "./owner-names.ts";

const WORDS = { fr: french, en: english };

/** What an input is called: in a list, under a heading that names its owner, and in the middle of a sentence. */
export type InputNoun = { readonly label: string; readonly noun: string; readonly phrase: string };

/** Nouns of a scenario's inputs, and of what else can differ between two plans. */
export function inputNouns(locale: Locale): typeof french {
  return WORDS[locale];
}

/** What an input of a scenario is called; `owners` names the channels and values in it. */
export function inputNoun(
  scenario: Scenario,
  owners: OwnerNames,
  name: InputName,
  locale: Locale,
): InputNoun {
  const words = WORDS[locale];
  const dot = name.lastIndexOf(".");
  const field = name.slice(dot + 1);
  if (dot < 0) return withOwner(nounOf(field, locale), null, locale);
  const id = name.slice(0, dot);
  if (scenario.channels.some((channel) => channel.id === id)) {
    return withOwner(nounOf(field, locale), owners.channel(id), locale);
  }
  const line = scenario.investment.find((each) => each.id === id);
  if (line) {
    const alike = scenario.investment.filter(({ kind }) => kind === line.kind);
    const noun =
      field === "amount" && line.kind !== "staff" ? words.amounts[line.kind] : nounOf(field, locale);
    return numbered(noun, alike.length > 1 ? alike.indexOf(line) + 1 : null, locale);
  }
  if (field === "unitValue" || field === "perMonth") {
    return withOwner(words[field](owners.value(id)), null, locale);
  }
  return withOwner(nounOf(field, locale), words.owner(id), locale);
}

/** A scenario with the names of its parts. */
export type Named = { readonly scenario: Scenario; readonly names: OwnerNames };

/** What that which differs between two plans is called, by its name in `domain/question/changes.ts`: an input, an option, or an owner that came or went. */
export function changeNoun(before: Named, after: Named, name: string, locale: Locale): InputNoun {
  const words = WORDS[locale];
  const [was, is] = [hasOwner(before.scenario, name), hasOwner(after.scenario, name)];
  if (was === is) {
    const holder = hasInput(after.scenario, name) || !hasInput(before.scenario, name) ? after : before;
    return inputNoun(holder.scenario, holder.names, name, locale);
  }
  const owner = ownerName(was ? before : after, name, locale);
  return withOwner(was ? words.gone(owner) : words.come(owner), null, locale);
}

/** `noun` as one that opens a sentence or a row. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

function hasOwner({ channels, investment, unitValues = [] }: Scenario, id: string): boolean {
  return [...channels, ...investment, ...unitValues].some((each) => each.id === id);
}

function ownerName({ scenario, names }: Named, id: string, locale: Locale): string {
  if (scenario.channels.some((channel) => channel.id === id)) return names.channel(id);
  const isLine = scenario.investment.some((each) => each.id === id);
  return WORDS[locale].owner(capitalised(isLine ? names.line(id) : names.value(id)));
}

function nounOf(field: string, locale: Locale): Noun {
  const words = WORDS[locale];
  if (field in words.fields)
    return words.fields[field as Exclude<InputField, "amount" | "unitValue" | "perMonth">];
  return words.options[field] ?? words.otherOption;
}

function withOwner([article, noun]: Noun, owner: string | null, locale: Locale): InputNoun {
  const words = WORDS[locale];
  return {
    label: capitalised(owner === null ? noun : words.listed(noun, owner)),
    noun,
    phrase: article + (owner === null ? noun : words.inSentence(noun, owner)),
  };
}

function numbered([article, noun]: Noun, number: number | null, locale: Locale): InputNoun {
  const name = number === null ? noun : WORDS[locale].numbered(noun, number);
  return { label: capitalised(name), noun: name, phrase: article + name };
}
