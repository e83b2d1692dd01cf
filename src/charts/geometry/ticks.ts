/** A tick of a ruler: where it stands, 0 to 1 along it, and how it ranks. */
export type Tick = { readonly at: number; readonly rank: "major" | "middle" | "minor" };

/** Ticks of a ruler cut into `divisions`: every `major`-th is long, the ones half-way between middling. */
export function rulerTicks(divisions: number, major: number): readonly Tick[] {
  return Array.from({ length: divisions + 1 }, (_, index) => ({
    at: index / divisions,
    rank: index % major === 0 ? "major" : major % 2 === 0 && index % (major / 2) === 0 ? "middle" : "minor",
  }));
}

/** A round step (1, 2 or 5 times a power of ten) that cuts `span` into at most `most` steps. */
export function roundStep(span: number, most: number): number {
  if (!(span > 0)) return 1;
  const rough = span / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= rough * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** Round values from `low` to `high`, both covered, at most about `most` of them. */
export function roundScale(low: number, high: number, most: number): readonly number[] {
  const step = roundStep(high - low, most);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}
