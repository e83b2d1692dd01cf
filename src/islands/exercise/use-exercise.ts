import { useStore } from "@nanostores/react";
import { useMemo, useState } from "react";
import { drawFrom } from "../../domain/exercise/draw-exercise.ts";
import { returns } from "../../domain/exercise/kinds/return/return.ts";
import type { KindId } from "../../domain/exercise/kinds.ts";
import { markAnswer } from "../../domain/exercise/mark/mark-answer.ts";
import { isAttempt, type Verdict } from "../../domain/exercise/mark/verdict.ts";
import type { Typed } from "../../domain/exercise/read-answer.ts";
import type { Level } from "../../domain/exercise/spec.ts";
import { $workbook, saveExercise } from "../../state/workbook/workbook.ts";
import { EMPTY_WORKBOOK, type ExerciseRecord } from "../../state/workbook/workbook-document.ts";

const fresh = (seed: number): ExerciseRecord => ({ seed, typed: "", attempts: 0, hints: 0, solved: false });

/** An exercise of the lesson with the learner's work on it, which is kept at every key press. */
export function useExercise(lesson: string, kind: KindId, level: Level, firstSeed: number) {
  const name = `${lesson}/${kind}`;
  const record = useStore($workbook, { ssr: () => EMPTY_WORKBOOK }).exercises[name] ?? fresh(firstSeed);
  const exercise = useMemo(
    () => drawFrom(returns, { kind, level, seed: record.seed }),
    [kind, level, record.seed],
  );
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [showsSolution, setShowsSolution] = useState(false);
  const save = (change: Partial<ExerciseRecord>) => saveExercise(name, { ...record, ...change });

  /** Marks what is typed, as `meant` when the learner has said which of two readings they meant. */
  const check = (meant?: Typed["meant"]) => {
    const typed: Typed = meant ? { text: record.typed, meant } : { text: record.typed };
    const { verdict: marked } = markAnswer(exercise, { form: "number", typed });
    setVerdict(marked);
    save({
      attempts: record.attempts + (isAttempt(marked) ? 1 : 0),
      solved: record.solved || marked.kind === "correct",
    });
  };

  return {
    exercise,
    record,
    verdict,
    showsSolution,
    check,
    type: (typed: string) => {
      setVerdict(null);
      save({ typed: typed.slice(0, 200) });
    },
    hint: () => save({ hints: record.hints + 1 }),
    solve: () => setShowsSolution(true),
    again: () => {
      setVerdict(null);
      setShowsSolution(false);
      saveExercise(name, fresh(record.seed + 1));
    },
  };
}
