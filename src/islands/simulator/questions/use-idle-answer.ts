import { startTransition, useEffect, useState } from "react";
import { whenIdle } from "../../../adapters/page/when-idle.ts";

const SOON = 120; // ms within which an answer is begun, however busy the page is
const SLICE = 8; // ms of work at a time, so that a key press is not kept waiting

/** An answer with the question it is about, which may be an older one than is being asked. */
export type Answered<Asked, Answer> = { readonly asked: Asked; readonly answer: Answer };

/** Work that may rest wherever it yields. */
export type Steps<Answer> = Generator<undefined, Answer>;

/**
 * The answer to `asked`, worked out in slices while the page is at rest; the one before stands until then, `null` at
 * first. `asked` is a new object only when the question is new, and `work` the same function at every render.
 */
export function useIdleAnswer<Asked, Answer>(
  asked: Asked,
  work: (asked: Asked) => Steps<Answer>,
): Answered<Asked, Answer> | null {
  const [answered, setAnswered] = useState<Answered<Asked, Answer> | null>(null);
  useEffect(() => {
    const steps = work(asked);
    let stop = () => {};
    const slice = () => {
      const end = performance.now() + SLICE;
      for (;;) {
        const step = steps.next();
        if (step.done) {
          startTransition(() => setAnswered({ asked, answer: step.value }));
          return;
        }
        if (performance.now() > end) break;
      }
      stop = whenIdle(slice, SOON);
    };
    stop = whenIdle(slice, SOON);
    return () => stop();
  }, [asked, work]);
  return answered;
}
