import type { controls as french } from "../fr/controls.ts";

export const controls: typeof french = {
  less: (label) => `Decrease: ${label}`,
  more: (label) => `Increase: ${label}`,
  unreadable: (typed) => `“${typed}” cannot be read as a number. Type digits only, for example 1234.5.`,
  outOfRange: (low, high) =>
    `Out of range: enter a number from ${low} to ${high}. The last valid value is kept.`,
  ambiguous: (typed) => `“${typed}” can be read two ways. Which number did you mean?`,
  showTable: "Show the table",
  hideTable: "Close the table",
  keepFigure: "Save the figure",
  keepAs: { svg: "SVG file", png: "PNG image" },
  keepFailed: "This browser could not make the image. Try the other format.",
};
