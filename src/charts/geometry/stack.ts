/** One slice of a stack, in pixels from the top of the drawing. */
export type StackSlice = { readonly id: string; readonly start: number; readonly end: number };

/** Amounts hung one under another from zero, at `scale` pixels a cent. Negative amounts take no room. */
export function stackSlices(
  entries: readonly { readonly id: string; readonly amount: number }[],
  scale: number,
): readonly StackSlice[] {
  let top = 0;
  return entries.map(({ id, amount }) => {
    const start = top;
    top += Math.max(0, amount) * scale;
    return { id, start, end: top };
  });
}

/**
 * Tops of labels that each want to stand at the start of their slice but need `height` pixels: pushed down just
 * enough not to overlap, in order.
 */
export function placeLabels(wanted: readonly number[], height: number): readonly number[] {
  let free = 0;
  return wanted.map((top) => {
    const placed = Math.max(top, free);
    free = placed + height;
    return placed;
  });
}
