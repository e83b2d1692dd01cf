import type { Scenario } from "../domain/simulation/scenario.ts";
import { inputNouns as english } from "./en/input-nouns.ts";
import { inputNouns as french } from "./fr/input-nouns.ts";
import { ledgerWords } from "./ledger-words.ts";
import type { Locale } from "./locale.ts";
import { simulatorWords } from "./simulator-words.ts";

const WORDS = { fr: french, en: english };

/** What the parts of a scenario that hold inputs are called, by their id; no two of a kind alike. */
export type OwnerNames = {
  channel(id: string): string;
  /** An entry on the cost side: an investment line, or `ads`. */
  line(id: string): string;
  /** A unit value: what is counted. */
  value(id: string): string;
};

/** The names of a scenario's parts: their own where they have one, else their platform's, kind's or metric's, numbered where several would be alike. */
export function ownerNames(
  { channels, investment, unitValues = [] }: Scenario,
  own: Readonly<Record<string, string>>,
  locale: Locale,
): OwnerNames {
  const { numbered, owner, metrics } = WORDS[locale];
  const { platforms } = simulatorWords(locale);
  const { entries } = ledgerWords(locale);
  const naming = (parts: readonly (readonly [id: string, general: string])[]) => {
    const first = parts.map(([id, general]) => (Object.hasOwn(own, id) ? (own[id] ?? general) : general));
    const names = new Map(
      parts.map(([id], index) => {
        const name = first[index] ?? "";
        const rank = first.slice(0, index + 1).filter((each) => each === name).length;
        const isAlone = first.filter((each) => each === name).length === 1;
        return [id, isAlone ? name : numbered(name, rank)];
      }),
    );
    return (id: string) => names.get(id) ?? owner(id);
  };
  return {
    channel: naming(channels.map(({ id, platform }) => [id, platforms[platform]])),
    line: naming([["ads", entries.ads], ...investment.map(({ id, kind }) => [id, entries[kind]] as const)]),
    value: naming(
      unitValues.map(({ id, metric }) => [
        id,
        metric in metrics ? metrics[metric as keyof typeof metrics] : metric,
      ]),
    ),
  };
}
