import type { GuessUnit } from "../../../domain/guess/class-guesses.ts";
import { isDefined, type Outcome } from "../../../domain/quantity/outcome.ts";
import type { InputName } from "../../../domain/simulation/inputs.ts";
import { inputBounds } from "../../../domain/simulation/inputs.ts";
import type { CostEntry } from "../../../domain/simulation/ledger.ts";
import type { Scenario } from "../../../domain/simulation/scenario.ts";
import { formatInput } from "../../../i18n/format/input-format.ts";
import type { NumberFormat } from "../../../i18n/format/number-format.ts";
import { formatQuantity } from "../../../i18n/format/quantity-format.ts";
import { channelName, inputNoun } from "../../../i18n/input-nouns.ts";
import { ledgerWords } from "../../../i18n/ledger-words.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { messages } from "../../../i18n/messages.ts";
import { type PresenterWords, presenterWords } from "../../../i18n/simulator-presenter-words.ts";
import { simulatorWords } from "../../../i18n/simulator-words.ts";

/** The presenter's words and figures in one language, as one reader wants to see them. */
export type Speech = {
  readonly locale: Locale;
  readonly words: PresenterWords;
  readonly format: NumberFormat;
  /** What stands for a figure that has no value. */
  readonly none: string;
  /** A net ROI with its sign, or that there is none. */
  netRoi(rate: Outcome): string;
  /** Why an outcome has no value; empty when it has one. */
  why(outcome: Outcome): string;
  months(count: number): string;
  input(name: InputName, value: number): string;
  /** What an input, a channel and an entry of the cost side are called. */
  inputLabel(scenario: Scenario, input: InputName): string;
  channelLabel(scenario: Scenario, channel: string): string;
  costLabel(entry: CostEntry): string;
  /** A guess or an answer, as it stands on its ruler. */
  guess(value: number, unit: GuessUnit, signed: boolean): string;
};

/** What the presenter says, and how. */
export function speechIn(locale: Locale, format: NumberFormat): Speech {
  const words = presenterWords(locale);
  const none = messages(locale).units.notDefined;
  return {
    locale,
    words,
    format,
    none,
    netRoi: (rate) => (isDefined(rate) ? format.percent(rate, "always") : none),
    why: (outcome) => (isDefined(outcome) ? "" : simulatorWords(locale).reasons[outcome.undefined]),
    months: (count) => formatQuantity(count, "months", format, locale),
    input: (name, value) => formatInput(value, inputBounds(name).unit, format, locale),
    inputLabel: (scenario, input) => inputNoun(scenario, input, locale).label,
    channelLabel: (scenario, channel) => channelName(scenario, channel, locale),
    costLabel: ({ kind }) => ledgerWords(locale).entries[kind],
    guess: (value, unit, signed) => {
      if (unit === "rate") return signed ? format.percent(value, "always") : format.percent(value);
      if (unit === "months") return words.payback.figure(format.count(value));
      return formatQuantity(value, unit, format, locale);
    },
  };
}
