import { type ComponentType, useEffect, useRef, useState } from "react";
import { ExercisePlayer } from "../../controls/exercise/ExercisePlayer.tsx";
import { type LoadedExercise, loadExercise } from "../../controls/exercise/load-exercise.ts";
import { useWorkbook } from "../../controls/use-workbook.ts";
import { type ExerciseSpec, printSpec } from "../../domain/exercise/spec.ts";
import type { Locale } from "../../i18n/locale.ts";
import { playerWords } from "../../i18n/player-words.ts";
import { freshWork, workOf, workOn } from "../../state/practice/practice.ts";
import { saveExercise } from "../../state/workbook/workbook.ts";
import type { LessonExerciseAsked } from "./lesson-exercise-asked.ts";

/** A lesson's exercise, once what plays these numbers has come. */
export async function prepareLesson(
  asked: LessonExerciseAsked,
  spec: ExerciseSpec,
  locale: Locale,
): Promise<ComponentType> {
  const first = await loadExercise(spec, locale);
  return () => <LiveExercise {...asked} first={first} />;
}

type Props = LessonExerciseAsked & { readonly first: LoadedExercise };

function LiveExercise({ lesson, kind, level, firstSeed, locale, caption, first }: Props) {
  const place = `${lesson}/${kind}`;
  const practice = useWorkbook((workbook) => workbook.practice);
  const seed = useWorkbook(({ exercises }) => exercises[place]?.seed) ?? firstSeed;
  const [loaded, setLoaded] = useState(first);
  const root = useRef<HTMLDivElement>(null);
  const moves = useRef(false);
  useEffect(() => {
    let current = true;
    // What is shown stays until the other numbers are there.
    loadExercise({ kind, level, seed }, locale).then(
      (next) => current && setLoaded(next),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [kind, level, seed, locale]);
  const spec = printSpec(loaded.exercise);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the button that asked for other numbers is gone with them.
  useEffect(() => {
    if (moves.current) root.current?.querySelector<HTMLElement>("[data-exercise-title]")?.focus();
    moves.current = false;
  }, [spec]);
  const words = playerWords(locale);
  return (
    <div ref={root}>
      <ExercisePlayer
        key={spec}
        loaded={loaded}
        work={workOf(practice, spec) ?? freshWork(spec, 0)}
        words={words}
        locale={locale}
        caption={caption}
        level={3}
        layout="sheet"
        nextLabel={words.otherNumbers}
        skipLabel={words.otherNumbers}
        onWork={(change) => workOn(spec, Date.now(), change)}
        onNext={() => {
          moves.current = true;
          saveExercise(place, { seed: loaded.exercise.seed + 1 });
        }}
      />
    </div>
  );
}
