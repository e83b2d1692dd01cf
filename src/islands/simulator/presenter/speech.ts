import type { GuessUnit } from "../../../domain/guess/class-guesses.ts";
import { isDefined, type Outcome } from "../../../domain/quantity/outcome.ts";
import type { InputName } from "../../../domain/simulation/inputs.ts";
import { inputBounds } from "../../../domain/simulation/inputs.ts";
import { formatInput } from "../../../i18n/format/input-format.ts";
import type { NumberFormat } from "../../../i18n/format/number-format.ts";
import { formatQuantity } from "../../../i18n/format/quantity-format.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { messages } from "../../../i18n/messages.ts";
import type { PlanNames } from "../../../i18n/plan-names.ts";
import { type PresenterWords, presenterWords } from "../../../i18n/simulator-presenter-words.ts";
import { simulatorWords } from "../../../i18n/simulator-words.ts";

/** The presenter's words and figures in one language, as one reader wants to see them. */
export type Speech = {
  readonly locale: Locale;
  readonly words: PresenterWords;
  readonly format: NumberFormat;
  /** What the parts of the plan are called. */
  readonly names: PlanNames;
  /** What stands for a figure that has no value. */
  readonly none: string;
  /** A net ROI with its sign, or that there is none. */
  netRoi(rate: Outcome): string;
  /** Why an outcome has no value; empty when it has one. */
  why(outcome: Outcome): string;
  months(count: number): string;
  input(name: InputName, value: number): string;
  /** A guess or an answer, as it stands on its ruler. */
  guess(value: number, unit: GuessUnit, signed: boolean): string;
};

/** What the presenter says, and how. */
export function speechIn(locale: Locale, format: NumberFormat, names: PlanNames): Speech {
  const words = presenterWords(locale);
  const none = messages(locale).units.notDefined;
  return {
    locale,
    words,
    format,
    names,
    none,
    netRoi: (rate) => (isDefined(rate) ? format.percent(rate, "always") : none),
    why: (outcome) => (isDefined(outcome) ? "" : simulatorWords(locale).reasons[outcome.undefined]),
    months: (count) => formatQuantity(count, "months", format, locale),
    input: (name, value) => formatInput(value, inputBounds(name).unit, format, locale),
    guess: (value, unit, signed) => {
      if (unit === "rate") return signed ? format.percent(value, "always") : format.percent(value);
      if (unit === "months") return words.payback.figure(format.count(value));
      return formatQuantity(value, unit, format, locale);
    },
  };
}
