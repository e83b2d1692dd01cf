import { QuantityField } from "../../../controls/QuantityField.tsx";
import { useHydrated } from "../../../controls/use-hydrated.ts";
import { LIMITS } from "../../../domain/business/limits.ts";
import type { ScoreSheet } from "../../../domain/score/score-sheet.ts";
import { type SentimentRule, SIGNALS } from "../../../domain/score/score-system.ts";
import { Select } from "../Select.tsx";
import { changeScore } from "./change-score.ts";
import type { OwnPartProps } from "./OwnSheet.tsx";

const BOUNDS = { unit: "count", min: -1000, max: 1000, reach: 20, step: 1 } as const;
const RULES = ["ignored", "multiplier", "points"] as const;
/** Where each use of sentiment starts; the learner goes on from there. */
const FIRST_RULES: Record<SentimentRule["kind"], SentimentRule> = {
  ignored: { kind: "ignored" },
  multiplier: { kind: "multiplier", positive: 1, neutral: 1, negative: 0 },
  points: { kind: "points", positive: 1, neutral: 0, negative: -5 },
};

/** The learner's weights, why they are what they are, and what sentiment does. */
export function OwnWeights({ sheet, locale, words, own: said }: OwnPartProps) {
  const hydrated = useHydrated();
  const { points, sentiment } = sheet.system;
  const setSystem = (change: Partial<ScoreSheet["system"]>) =>
    changeScore(({ system }) => ({ system: { ...system, ...change } }));
  return (
    <>
      <fieldset className="own-weights">
        <legend>{said.weights}</legend>
        <p className="score-hint">{said.zero}</p>
        {SIGNALS.map((signal) => (
          <QuantityField
            key={signal}
            label={words.weightOf(words.signals[signal])}
            visibleLabel={<span aria-hidden="true">{words.signals[signal]}</span>}
            value={points[signal] ?? 0}
            bounds={BOUNDS}
            locale={locale}
            slider={false}
            onChange={(next) => setSystem({ points: { ...points, [signal]: next } })}
          />
        ))}
      </fieldset>
      <label className="own-why">
        <span>{said.why}</span>
        <textarea
          rows={2}
          maxLength={LIMITS.text}
          readOnly={!hydrated}
          value={sheet.why ?? ""}
          onChange={(event) => changeScore(() => ({ why: event.target.value }))}
        />
      </label>
      <p className="score-ask">
        <Select
          label={said.sentiment}
          choices={RULES}
          chosen={sentiment.kind}
          names={said.rules}
          onChoose={(kind) => setSystem({ sentiment: FIRST_RULES[kind] })}
        />
      </p>
      {sentiment.kind !== "ignored" && (
        <div className="own-weights">
          {(["positive", "neutral", "negative"] as const).map((opinion) => (
            <QuantityField
              key={opinion}
              label={said.opinions[opinion]}
              value={sentiment[opinion]}
              bounds={BOUNDS}
              locale={locale}
              slider={false}
              onChange={(next) => setSystem({ sentiment: { ...sentiment, [opinion]: next } })}
            />
          ))}
        </div>
      )}
    </>
  );
}
