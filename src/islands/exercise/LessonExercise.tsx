import { type ComponentType, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { type HeldForm, handOver, holdPress, readHeld } from "../../controls/hand-over.ts";
import { useWorkbook } from "../../controls/use-workbook.ts";
import { printSpec } from "../../domain/exercise/spec.ts";
import { workOf, workOn } from "../../state/practice/practice.ts";
import type { LessonExerciseAsked } from "./lesson-exercise-asked.ts";
import { release, typedAnswer } from "./typed-answer.ts";

type Props = LessonExerciseAsked & {
  /** Said when what plays the exercise could not be fetched. */
  readonly unreached: string;
  /** The exercise with its first numbers, as the page is built. */
  readonly children?: ReactNode;
};

/**
 * An exercise of a lesson. The page is built with its first numbers and the form they are answered in; what draws, marks
 * and words it is fetched when the reader takes it up, or had done so before, and goes on from what was typed meanwhile.
 */
export function LessonExercise({ children, unreached, ...asked }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const presses = useRef<number[]>([]);
  const held = useRef<HeldForm | null>(null);
  const fetching = useRef(false);
  const [Live, setLive] = useState<ComponentType | null>(null);
  const [failed, setFailed] = useState(false);
  const practice = useWorkbook((workbook) => workbook.practice);
  const { lesson, kind, level, firstSeed, locale } = asked;
  const seed = useWorkbook(({ exercises }) => exercises[`${lesson}/${kind}`]?.seed) ?? firstSeed;
  const spec = { kind, level, seed };
  const name = printSpec(spec);
  const wasTakenUp = seed !== firstSeed || workOf(practice, name) !== null;

  const wake = async () => {
    if (fetching.current || Live) return;
    fetching.current = true;
    try {
      const { prepareLesson } = await import("./LiveExercise.tsx");
      const Prepared = await prepareLesson(asked, spec, locale);
      setFailed(false);
      held.current = root.current && readHeld(root.current, presses.current);
      setLive(() => Prepared);
    } catch {
      // The next touch asks again.
      presses.current = [];
      setFailed(true);
    } finally {
      fetching.current = false;
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once there is work to show.
  useEffect(() => {
    if (wasTakenUp) void wake();
  }, [wasTakenUp]);
  useEffect(() => {
    if (root.current) release(root.current);
  }, []);
  useLayoutEffect(() => {
    if (Live && root.current && held.current) handOver(root.current, held.current);
  }, [Live]);

  if (Live) {
    return (
      <div ref={root}>
        <Live />
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears what is done to the form within it, until that hears for itself.
    <div
      ref={root}
      onFocus={wake}
      onClickCapture={({ currentTarget, target }) => {
        presses.current = holdPress(currentTarget, target as Element, presses.current);
        void wake();
      }}
      onInput={({ currentTarget, target }) => {
        // A number is kept as it is typed; what is pressed is done again once it can be answered.
        const answer = typedAnswer(currentTarget, target as Element);
        if (answer) workOn(name, Date.now(), () => ({ answer }));
      }}
      onSubmit={(event) => event.preventDefault()}
    >
      {children}
      {failed && <p role="alert">{unreached}</p>}
    </div>
  );
}
