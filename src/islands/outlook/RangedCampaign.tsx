import { useDeferredValue, useMemo, useState } from "react";
import { LivingInput } from "../../controls/LivingInput.tsx";
import { inputBounds } from "../../domain/simulation/inputs.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import { quickSummary } from "../../domain/uncertainty/known-better.ts";
import type { Assumption } from "../../domain/uncertainty/simulate-trials.ts";
import type { Locale } from "../../i18n/locale.ts";
import { SpreadFigure } from "./SpreadFigure.tsx";
import { useWords } from "./words.ts";

type Props = {
  readonly scenario: Scenario;
  readonly assumptions: readonly Assumption[];
  /** Which of the assumptions the sentence is about. */
  readonly input: string;
  readonly locale: Locale;
};

/** One assumption of the campaign as a low and a high in a sentence, and the spread of its net ROI, which answers. */
export function RangedCampaign({ scenario, assumptions, input, locale }: Props) {
  const words = useWords().ranged;
  const [ranges, setRanges] = useState(assumptions);
  // The field in hand answers first; the trials are drawn just after.
  const drawn = useDeferredValue(ranges);
  const summary = useMemo(() => quickSummary(scenario, drawn), [scenario, drawn]);
  const at = ranges.findIndex((each) => each.input === input);
  const range = ranges[at]?.range;
  if (!range || !summary) return null;
  const set = (low: number, high: number) =>
    setRanges(
      ranges.with(at, {
        input,
        range: { ...range, low, high, likely: Math.min(high, Math.max(low, range.likely)) },
      }),
    );
  const bounds = { ...inputBounds(input), step: 0.05 };
  return (
    <figure className="ranged-campaign">
      <p className="ranged-sentence">
        {words.before}
        <LivingInput
          label={words.low}
          bounds={bounds}
          value={range.low}
          locale={locale}
          onChange={(low) => set(low, Math.max(low, range.high))}
        />
        {words.middle}
        <LivingInput
          label={words.high}
          bounds={bounds}
          value={range.high}
          locale={locale}
          onChange={(high) => set(Math.min(high, range.low), high)}
        />
        {words.after}
      </p>
      <SpreadFigure summary={summary} target={null} heading="h3" locale={locale} />
    </figure>
  );
}
