import { useState } from "react";
import { MendIcon } from "../../controls/MendIcon.tsx";
import { useHydrated } from "../../controls/use-hydrated.ts";
import { SMART_CHECKS, type SmartCheck } from "../../domain/goal/goal.ts";
import { TEN_GOALS } from "../../domain/goal/ten-goals.ts";
import { useWords } from "./words.ts";

type Answer = SmartCheck | "none";
/** Ten goals to sort by the first check that each fails, one at a time; each answer says why, and shows the goal mended. */
export function GoalSorting() {
  const hydrated = useHydrated();
  const words = useWords();
  const [answers, setAnswers] = useState<readonly Answer[]>([]);
  const [shown, setShown] = useState<Answer | null>(null);
  const at = answers.length;
  const goal = TEN_GOALS[at];
  const right = answers.filter((answer, index) => answer === TEN_GOALS[index]?.fails).length;
  const goOn = () => {
    if (shown === null) return;
    setAnswers([...answers, shown]);
    setShown(null);
  };
  return (
    <section className="plate goal-sorting" aria-label={words.title}>
      <header className="plate-head">
        <h3>{words.title}</h3>
        <p>{words.intro}</p>
      </header>
      {goal ? (
        <>
          <p className="caption">{words.number(at + 1, TEN_GOALS.length)}</p>
          <blockquote>{words.goals[goal.id].says}</blockquote>
          <fieldset className="sorting-ways" disabled={!hydrated || shown !== null}>
            <legend>{words.ask}</legend>
            {[...SMART_CHECKS, "none" as const].map((way) => (
              <button
                key={way}
                type="button"
                className="button quiet"
                aria-pressed={shown === way}
                onClick={() => setShown(way)}
              >
                {words.ways[way]}
              </button>
            ))}
          </fieldset>
          {shown !== null && (
            <div role="status" className="sorting-answer">
              <p className={shown === goal.fails ? undefined : "to-mend-note"}>
                {shown !== goal.fails && <MendIcon />}
                <span>
                  <b>{shown === goal.fails ? words.right : words.wrong(words.ways[goal.fails])}</b>{" "}
                  {words.goals[goal.id].why}
                </span>
              </p>
              {words.goals[goal.id].mended && (
                <p>
                  <b>{words.mended}</b> {words.goals[goal.id].mended}
                </p>
              )}
              <button type="button" className="button" onClick={goOn}>
                {at + 1 === TEN_GOALS.length ? words.finish : words.next}
              </button>
            </div>
          )}
        </>
      ) : (
        <>
          <p role="status">{words.result(right, TEN_GOALS.length)}</p>
          <button type="button" className="text-button" onClick={() => setAnswers([])}>
            {words.again}
          </button>
        </>
      )}
    </section>
  );
}
