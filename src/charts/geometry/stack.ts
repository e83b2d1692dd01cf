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
 * Tops of labels that each want to stand at the start of their slice but need `height` pixels: moved just enough not to
 * overlap, in order, and kept above `end` where there is room for all of them.
 */
export function placeLabels(wanted: readonly number[], height: number, end: number): readonly number[] {
  const placed: number[] = [];
  for (const top of wanted) placed.push(Math.max(top, (placed.at(-1) ?? -height) + height));
  let floor = Math.max(end, wanted.length * height);
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    floor -= height;
    placed[index] = Math.min(placed[index] ?? 0, floor);
  }
  return placed;
}
