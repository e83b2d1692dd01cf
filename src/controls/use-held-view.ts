import { startTransition, useCallback, useState } from "react";

type Held<Id> = {
  /** The view that was asked for last: its tab is chosen at once. */
  readonly asked: Id;
  /** The view that is there: the one before stays until the next is fetched and drawn. */
  readonly shown: Id;
  show(view: Id): void;
};

/**
 * One of a few views, of which the one before stays until the next is there. Nothing may stand in between: a `Suspense` around
 * a new view would show its fallback, and React holds back for 300 ms what comes after one.
 */
export function useHeldView<Id extends string>(first: Id): Held<Id> {
  const [asked, setAsked] = useState(first);
  const [shown, setShown] = useState(first);
  const show = useCallback((view: Id) => {
    setAsked(view);
    startTransition(() => setShown(view));
  }, []);
  return { asked, shown, show };
}
