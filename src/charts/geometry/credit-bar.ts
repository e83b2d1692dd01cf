/** A stretch of a bar, in percent of the drawing's width. */
export type BarStretch = { readonly id: string; readonly x: number; readonly width: number };

/** Amounts laid end to end on a bar that is `total` long, in the order given; those without length are left out. */
export function barStretches(
  parts: readonly { readonly id: string; readonly amount: number }[],
  total: number,
): readonly BarStretch[] {
  const scale = total > 0 ? 100 / total : 0;
  let x = 0;
  return parts.flatMap(({ id, amount }) => {
    const width = Math.max(0, amount) * scale;
    const start = x;
    x += width;
    return width > 0 ? [{ id, x: hundredth(start), width: hundredth(width) }] : [];
  });
}

/** Finer than any screen, and short in the page. */
function hundredth(percent: number): number {
  return Math.round(percent * 100) / 100;
}
