import type { units as french } from "../fr/units.ts";

export const units: typeof french = {
  points: (count) => `${count} ${count === "1" ? "point" : "points"}`,
  hours: (count) => `${count} h`,
  months: (value, count) => (value === 1 ? `${count} month` : `${count} months`),
  notDefined: "not defined",
};
