import { useHydrated } from "../../controls/use-hydrated.ts";
import { CAFE_SCORES } from "../../domain/score/cafe-scores.ts";
import { type NamedActivity, rankActivities } from "../../domain/score/rank-activities.ts";
import type { ScoreWords } from "./island-words.ts";
import { $trial, isSameWeights, useTrial } from "./trial.ts";

type Props = { readonly posts: readonly NamedActivity[]; readonly words: ScoreWords };

/** What other sets of weights would have put first; pressing one takes it up. */
export function OtherWeights({ posts, words }: Props) {
  const hydrated = useHydrated();
  const trial = useTrial();
  return (
    <section className="score-others" aria-label={words.designer.others}>
      <h4>{words.designer.others}</h4>
      <ul>
        {Object.values(CAFE_SCORES).map((system) => (
          <li key={system.id}>
            <button
              type="button"
              className="text-button"
              disabled={!hydrated}
              aria-pressed={isSameWeights(system, trial)}
              onClick={() => $trial.set(system)}
            >
              {words.designer.sets[system.id]}
            </button>
            <span>{rankActivities(system, posts)[0]?.id}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
