import { useFormat } from "../../../controls/use-format.ts";
import { isDefined } from "../../../domain/quantity/outcome.ts";
import { naturalFrequency } from "../../../domain/uncertainty/natural-frequency.ts";
import type { TrialSummary } from "../../../domain/uncertainty/summarise-trials.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { uncertaintyWords } from "../../../i18n/simulator-uncertainty-words.ts";

/** Says in how many trials the campaign brings in more than it costs. */
export function useFinding(locale: Locale): (summary: TrialSummary) => string {
  const format = useFormat(locale);
  const words = uncertaintyWords(locale).histogram;
  return ({ chanceOfProfit, trials, withoutRoi }) => {
    if (!isDefined(chanceOfProfit)) return words.titleUndefined;
    const defined = trials - withoutRoi;
    if (chanceOfProfit === 1) return words.titleAll(format.count(defined));
    if (chanceOfProfit === 0) return words.titleNone(format.count(defined));
    const { count, of } = naturalFrequency(chanceOfProfit, defined);
    return count === 1
      ? words.titleOne(format.count(of))
      : words.title(format.count(count), format.count(of));
  };
}
