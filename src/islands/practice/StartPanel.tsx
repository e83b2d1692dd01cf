import { useMemo } from "react";
import { KINDS, type SkillId } from "../../domain/exercise/kinds.ts";
import { parseSpec } from "../../domain/exercise/parse-spec.ts";
import { type ExerciseSpec, printSpec } from "../../domain/exercise/spec.ts";
import { minutesOf } from "../../domain/practice/answer-minutes.ts";
import { placementExercises, todaysExercises } from "../../domain/practice/todays-exercises.ts";
import type { PracticeWords } from "../../i18n/practice-words.ts";
import { saveSession } from "../../state/practice/practice.ts";
import type { Practice, PracticeSession } from "../../state/practice/practice-document.ts";
import { isDone, nextOf, solvedOf } from "./session.ts";
import { chance } from "./use-practice.ts";
import { endOfToday } from "./use-review.ts";

/** The way to the page on which one audits reports. */
export type AuditDoor = {
  readonly path: string;
  readonly title: string;
  readonly text: string;
  readonly link: string;
};

type Props = {
  readonly words: PracticeWords;
  readonly practice: Practice;
  readonly due: ReadonlyMap<SkillId, number>;
  readonly disabled: boolean;
  /** Addresses of the page that prints worksheets, and of the exam. */
  readonly worksheet: string;
  readonly exam: { readonly path: string; readonly text: string; readonly link: string };
  readonly audit: AuditDoor;
  onGo(spec: ExerciseSpec): void;
};

/** Where to begin: today's ten minutes, the placement, what was left open, and for teachers the worksheets. */
export function StartPanel({ words, practice, due, disabled, worksheet, exam, audit, onGo }: Props) {
  const { works, session, open } = practice;
  // Only its length is shown, which no chance decides; the numbers are drawn when it begins.
  const plan = useMemo(
    () => (disabled ? [] : todaysExercises(works, due, endOfToday(), 0)),
    [disabled, works, due],
  );
  const minutes = plan.reduce((sum, { kind }) => sum + minutesOf(kind), 0);
  const begin = (purpose: PracticeSession["purpose"], specs: readonly ExerciseSpec[]) => {
    const [first] = specs;
    if (!first) return;
    saveSession({ purpose, startedAt: Date.now(), specs: specs.map(printSpec) });
    onGo(first);
  };
  const finished = session && nextOf(session, works) === null ? session : null;
  const left =
    open !== null && !isDone(open, works) && works.some(({ spec, answer }) => spec === open && answer);
  const leftSpec = left && open !== null ? parseSpec(open) : null;

  return (
    <div className="start-panel">
      {finished && (
        <section className="plate start-done" role="status">
          <h2>{finished.purpose === "today" ? words.todayDone : words.placementDone}</h2>
          <p>
            {finished.purpose === "today"
              ? words.todayDoneText(solvedOf(finished, works), finished.specs.length)
              : words.placementDoneText(solvedOf(finished, works))}
          </p>
        </section>
      )}
      <section>
        <h2>{words.today}</h2>
        <p>{plan.length > 0 ? words.todayText(plan.length, minutes) : words.todayAlways}</p>
        <p>
          <button
            type="button"
            className="button"
            disabled={disabled}
            onClick={() => begin("today", todaysExercises(works, due, endOfToday(), chance()))}
          >
            {words.todayStart}
          </button>
          {leftSpec && (
            <button type="button" className="text-button" onClick={() => onGo(leftSpec)}>
              {words.resumeOpen(words.skills[KINDS[leftSpec.kind].skill])}
            </button>
          )}
        </p>
      </section>
      <section>
        <h2>{words.placement}</h2>
        <p>{words.placementText}</p>
        <p>
          <button
            type="button"
            className="button quiet"
            disabled={disabled}
            onClick={() =>
              begin(
                "placement",
                placementExercises(
                  works.map(({ spec }) => spec),
                  chance(),
                ),
              )
            }
          >
            {words.placementStart}
          </button>
        </p>
      </section>
      <section>
        <h2>{audit.title}</h2>
        <p>{audit.text}</p>
        <p>
          <a className="link" href={audit.path}>
            {audit.link}
          </a>
        </p>
      </section>
      <section>
        <h2>{words.examTitle}</h2>
        <p>{exam.text}</p>
        <p>
          <a className="link" href={exam.path}>
            {exam.link}
          </a>
        </p>
      </section>
      <section>
        <h2>{words.worksheetTitle}</h2>
        <p>{words.worksheetText}</p>
        <p>
          <a className="link" href={worksheet}>
            {words.worksheetLink}
          </a>
        </p>
      </section>
    </div>
  );
}
