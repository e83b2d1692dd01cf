import type { Matrix } from "./drawing.ts";

/** A path of straight lines as it lies once `matrix`, which does not turn it, has been applied. */
export function placedPath(path: string, [scaleX, , , scaleY, x, y]: Matrix): string {
  return path.replace(/([a-z])([^a-z]*)/gi, (_, command: string, numbers: string) => {
    const isRelative = command === command.toLowerCase();
    const along = (value: number) => round(value * scaleX + (isRelative ? 0 : x));
    const down = (value: number) => round(value * scaleY + (isRelative ? 0 : y));
    const placed = (numbers.match(/-?[\d.]+/g) ?? []).map((text, index) => {
      if (/h/i.test(command)) return along(Number(text));
      if (/v/i.test(command)) return down(Number(text));
      return index % 2 === 0 ? along(Number(text)) : down(Number(text));
    });
    return command + placed.join(" ");
  });
}

// Finer than a drawing is looked at: what is relative adds up over a hundred ticks.
const round = (value: number) => Number(value.toFixed(4));
