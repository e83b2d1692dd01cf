const LENGTHS = { major: 1, middle: 0.62, minor: 0.38 };

/**
 * Path of a ruler `height` pixels high, one unit a division: its ticks, every `major`-th long, the ones half-way between
 * middling, and its baseline.
 */
export function rulerPath(
  divisions: number,
  major: number,
  height: number,
  towards: "up" | "down" = "up",
): string {
  const [baseline, way] = towards === "up" ? [height - 0.5, -1] : [0.5, 1];
  const lengths = Array.from({ length: divisions + 1 }, (_, tick) => {
    const rank =
      tick % major === 0 ? "major" : major % 2 === 0 && tick % (major / 2) === 0 ? "middle" : "minor";
    return Number((LENGTHS[rank] * (height - 1) * way).toFixed(2));
  });
  // There and back, then on to the next: what repeats is written alike, and a page full of it packs small.
  return `M0 ${baseline}${lengths.map((length) => `v${length}v${-length}`).join("m1 0")}M0 ${baseline}H${divisions}`;
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
