/** A gesture in the drawing: which person made it, and how many of theirs lie under it. */
export type StackedGesture = { readonly person: number; readonly level: number; readonly kind: number };

/**
 * Gestures of several kinds laid on `people` people, one after another and round again: nobody gets two of a kind that
 * is no larger than the number of people, so likes and saves stay one a person.
 */
export function gestureStacks(counts: readonly number[], people: number): readonly StackedGesture[] {
  const kinds = counts.flatMap((count, kind) => Array.from({ length: count }, () => kind));
  return kinds.map((kind, index) => ({
    person: index % people,
    level: Math.floor(index / people),
    kind,
  }));
}
