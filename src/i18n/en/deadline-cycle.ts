import type { deadlineCycle as french } from "../fr/deadline-cycle.ts";

export const deadlineCycle: typeof french = {
  title: (seen, month) =>
    month === 0
      ? `Judged at the end of the same month, only ${seen} of its orders are there to see`
      : `Judged ${month} ${month === 1 ? "month" : "months"} later, ${seen} of its orders are there to see`,
  intro:
    "The orders that a month’s visits brought the café, by the month in which they closed. Move the deadline.",
  slider: "Months between the visit and the deadline",
  mark: (month) => (month === 0 ? "same month" : `+${month}`),
  month: (month) =>
    month === 0 ? "The month of the visit" : `${month} ${month === 1 ? "month" : "months"} later`,
  caption: "Share of the orders that have closed",
  head: ["By the end of", "Orders closed"],
};
