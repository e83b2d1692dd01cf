import { useStore } from "@nanostores/react";
import { Suspense, useState } from "react";
import { startWorkbookNotice } from "../../adapters/page/workbook-notice.ts";
import { useLoadedExercises } from "../../controls/exercise/use-loaded-exercises.ts";
import { fetchedPart } from "../../controls/fetched-part.ts";
import { useHydrated } from "../../controls/use-hydrated.ts";
import { parseSpec } from "../../domain/exercise/parse-spec.ts";
import { type ExerciseSpec, printSpec } from "../../domain/exercise/spec.ts";
import { examExercises } from "../../domain/practice/exam.ts";
import { examWords } from "../../i18n/exam-words.ts";
import type { Locale } from "../../i18n/locale.ts";
import { $practice, saveExam } from "../../state/practice/practice.ts";
import { EMPTY_PRACTICE } from "../../state/practice/practice-document.ts";
import { Unreached } from "./Unreached.tsx";

startWorkbookNotice();

// What the page opens with needs neither; each is fetched once there is an exam.
const ExamPaper = fetchedPart(async () => (await import("./ExamPaper.tsx")).ExamPaper, Unreached);
const ExamResult = fetchedPart(async () => (await import("./ExamResult.tsx")).ExamResult, Unreached);

type Props = { readonly locale: Locale; readonly practicePath: string };

const NONE: readonly ExerciseSpec[] = [];

/** The closing exam: to begin, under way, or handed in. */
export function Exam({ locale, practicePath }: Props) {
  const words = examWords(locale);
  const hydrated = useHydrated();
  const { exam } = useStore($practice, { ssr: () => EMPTY_PRACTICE });
  const specs = exam?.specs.map(parseSpec).filter((spec) => spec !== null) ?? NONE;
  const loading = useLoadedExercises(specs, locale);
  // What is begun or handed in takes the focus with it, as long as a press asked for it.
  const [moved, setMoved] = useState(false);
  const begin = () => {
    const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
    setMoved(true);
    saveExam({
      startedAt: Date.now(),
      specs: examExercises(drawn / 2 ** 32).map(printSpec),
      answers: {},
      finishedAt: null,
    });
  };

  if (!exam) {
    return (
      <p className="exam-start">
        <button type="button" className="button" disabled={!hydrated} onClick={begin}>
          {words.start}
        </button>
      </p>
    );
  }
  if (loading.kind === "loading") return <p className="practice-notice">{words.loading}</p>;
  if (loading.kind === "failed") return <Unreached words={words} retry={loading.retry} />;
  const shared = { exercises: loading.exercises, exam, words, locale, takesFocus: moved };
  const paper =
    exam.finishedAt === null ? (
      <ExamPaper
        key={exam.startedAt}
        {...shared}
        onAnswer={(spec, answer) => saveExam({ ...exam, answers: { ...exam.answers, [spec]: answer } })}
        onHandIn={() => {
          setMoved(true);
          saveExam({ ...exam, finishedAt: Date.now() });
        }}
      />
    ) : (
      <ExamResult {...shared} finishedAt={exam.finishedAt} practicePath={practicePath} onRetake={begin} />
    );
  return <Suspense fallback={<p className="practice-notice">{words.loading}</p>}>{paper}</Suspense>;
}
