/** A coordinate to a tenth of its unit: finer than a screen shows, and a page carries hundreds of them. */
export function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
