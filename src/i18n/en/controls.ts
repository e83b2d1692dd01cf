import type { controls as french } from "../fr/controls.ts";

export const controls: typeof french = {
  less: (label) => `Decrease: ${label}`,
  more: (label) => `Increase: ${label}`,
  unreadable: (typed) => `“${typed}” does not read as a number. Type digits only, for example 1234.5.`,
  outOfRange: (low, high) => `Out of range: it takes a number from ${low} to ${high}. The last good figure stays in place.`,
  ambiguous: (typed) => `“${typed}” reads two ways. Which did you mean?`,
  showTable: "Show the table",
  hideTable: "Close the table",
};
