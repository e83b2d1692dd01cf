import { LivingInput } from "../../controls/LivingInput.tsx";
import { POST_SIGNALS } from "../../domain/score/packed-activities.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { ScoreWords } from "./island-words.ts";
import { $trial, isSameWeights, OPENING, useTrial, WEIGHT_BOUNDS, weigh } from "./trial.ts";

type Props = { readonly locale: Locale; readonly words: ScoreWords };

/** The reader's weights in a line, to change them beside any chart that follows them. */
export function WeightsLine({ locale, words }: Props) {
  const system = useTrial();
  return (
    <p className="score-line">
      {words.line}{" "}
      {POST_SIGNALS.map((signal) => (
        <span className="unbroken" key={signal}>
          {words.signals[signal]}{" "}
          <LivingInput
            bounds={WEIGHT_BOUNDS}
            label={words.weightOf(words.signals[signal])}
            value={system.points[signal] ?? 0}
            locale={locale}
            onChange={(points) => weigh(signal, points)}
          />
        </span>
      ))}
      {!isSameWeights(system, OPENING) && (
        <button type="button" className="text-button" onClick={() => $trial.set(OPENING)}>
          {words.reset}
        </button>
      )}
    </p>
  );
}
