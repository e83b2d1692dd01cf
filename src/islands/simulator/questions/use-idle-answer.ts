import { startTransition, useEffect, useState } from "react";

const SOON = 120; // ms within which an answer is begun, however busy the page is

/** An answer with the question it is about, which may be an older one than is being asked. */
export type Answered<Asked, Answer> = { readonly asked: Asked; readonly answer: Answer };

/**
 * The answer to `asked`, worked out once the page is at rest; the one before stands until then, `null` at first. `asked`
 * is a new object only when the question is new.
 */
export function useIdleAnswer<Asked, Answer>(
  asked: Asked,
  work: (asked: Asked) => Answer,
): Answered<Asked, Answer> | null {
  const [answered, setAnswered] = useState<Answered<Asked, Answer> | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `work` is the same function at every render, or as good as.
  useEffect(
    () =>
      whenIdle(() => {
        const answer = work(asked);
        startTransition(() => setAnswered({ asked, answer }));
      }),
    [asked],
  );
  return answered;
}

const SLICE = 10; // ms of work at a time, so that a key press is never kept waiting

/** An answer for each of `items`, worked out in slices while the page is at rest; `null` until there is a first list. */
export function useIdleAnswers<Item, Asked, Answer>(
  items: readonly Item[],
  asked: Asked,
  work: (item: Item, asked: Asked) => Answer,
): Answered<Asked, readonly Answer[]> | null {
  const [answered, setAnswered] = useState<Answered<Asked, readonly Answer[]> | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the items are part of the question, and `work` stays the same.
  useEffect(() => {
    const answers: Answer[] = [];
    let stop = () => {};
    const slice = () => {
      const end = performance.now() + SLICE;
      while (answers.length < items.length) {
        answers.push(work(items[answers.length] as Item, asked));
        if (performance.now() > end) break;
      }
      if (answers.length < items.length) stop = whenIdle(slice);
      else startTransition(() => setAnswered({ asked, answer: answers }));
    };
    stop = whenIdle(slice);
    return () => stop();
  }, [asked]);
  return answered;
}

/** Calls back when the page is at rest; returns what calls it off. Where the browser cannot tell, just later. */
function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === "function") {
    const handle = requestIdleCallback(work, { timeout: SOON });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(work, SOON / 4);
  return () => clearTimeout(timer);
}
