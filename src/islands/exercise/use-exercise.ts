import { useStore } from "@nanostores/react";
import { useMemo, useState } from "react";
import { drawExercise } from "../../domain/exercise/draw-exercise.ts";
import type { ExerciseKindId } from "../../domain/exercise/exercise.ts";
import { markAnswer, type Verdict } from "../../domain/exercise/mark-answer.ts";
import { readNumber } from "../../domain/quantity/read-number.ts";
import { $workbook, saveExercise } from "../../state/workbook/workbook.ts";
import { EMPTY_WORKBOOK, type ExerciseRecord } from "../../state/workbook/workbook-document.ts";

const fresh = (seed: number): ExerciseRecord => ({ seed, typed: "", attempts: 0, hints: 0, solved: false });

/** An exercise of the lesson with the learner's work on it, which is kept at every key press. */
export function useExercise(lesson: string, kind: ExerciseKindId, firstSeed: number) {
  const name = `${lesson}/${kind}`;
  const record = useStore($workbook, { ssr: () => EMPTY_WORKBOOK }).exercises[name] ?? fresh(firstSeed);
  const exercise = useMemo(() => drawExercise(kind, record.seed), [kind, record.seed]);
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [showsSolution, setShowsSolution] = useState(false);
  const save = (change: Partial<ExerciseRecord>) => saveExercise(name, { ...record, ...change });

  /** Marks what is typed, or `chosen` when the learner has said which of two readings they meant. */
  const check = (chosen?: number) => {
    const reading =
      chosen === undefined
        ? readNumber(record.typed)
        : { kind: "number" as const, value: chosen, percent: false };
    const marked = markAnswer(exercise, reading);
    setVerdict(marked);
    const counts = marked.kind === "correct" || marked.kind === "almost" || marked.kind === "wrong";
    save({
      attempts: record.attempts + (counts ? 1 : 0),
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
