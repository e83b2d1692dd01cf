import { startTransition } from "react";
import { followChange, unfollowChange } from "../adapters/page/follow-change.ts";

/** What is followed: a store. */
type Followed<Value> = { get(): Value; listen(listener: () => void): () => void };

/**
 * Calls `take` with what `store` holds, now, and after each change once the frame of that change has been painted: what a
 * key press itself answers comes first. Returns how to stop.
 */
export function followAfterPaint<Value>(store: Followed<Value>, take: (value: Value) => void): () => void {
  const follow = () => startTransition(() => take(store.get()));
  const stop = store.listen(() => followChange(follow));
  follow();
  return () => {
    unfollowChange(follow);
    stop();
  };
}
