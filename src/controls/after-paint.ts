import { startTransition } from "react";

/** What is followed: a store. */
type Followed<Value> = { get(): Value; listen(listener: () => void): () => void };

/**
 * Calls `take` with what `store` holds, now, and after each change once the frame of that change has been painted: what a
 * key press itself answers comes first, and a run of changes within a frame is one. Returns how to stop.
 */
export function followAfterPaint<Value>(store: Followed<Value>, take: (value: Value) => void): () => void {
  const follow = () => startTransition(() => take(store.get()));
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const callOff = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  const stop = store.listen(() => {
    callOff();
    frame = requestAnimationFrame(() => {
      // Frame callbacks run before the paint; a task of its own comes after it.
      timer = setTimeout(follow);
    });
  });
  follow();
  return () => {
    callOff();
    stop();
  };
}
