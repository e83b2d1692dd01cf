import type { FigureUnit } from "../../domain/figure/figure-definition.ts";
import { writeText } from "./write-text.ts";

/** Turns a value and its unit into the page's text. */
export type FigureWriter = (value: number | null, unit: FigureUnit) => string;

// The text is the build's: its figures are the same from the first to the last.
let found: readonly HTMLDataElement[] | undefined;

/** Every figure in the page's prose. */
export function figuresInProse(): readonly HTMLDataElement[] {
  found ??= Array.from(document.querySelectorAll<HTMLDataElement>("data[data-unit]"));
  return found;
}

/** Rewrites every figure in the page's prose as it stands, in another format. */
export function reformatFigures(write: FigureWriter): void {
  for (const element of figuresInProse()) {
    const value = element.value === "" ? null : Number(element.value);
    writeText(element, write(value, element.dataset["unit"] as FigureUnit));
  }
}
