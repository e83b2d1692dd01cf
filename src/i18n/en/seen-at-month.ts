import type { seenAtMonth as french } from "../fr/seen-at-month.ts";

export const seenAtMonth: typeof french = {
  title: (month, seen, gains, final, finalGains) =>
    `Seen at month ${month}, the campaign is ${gains ? "up" : "down"} ${seen}. Once its sales have closed, it is ${finalGains ? "up" : "down"} ${final}.`,
  titleSame: (seen, gains) => `Every sale has closed: the campaign is ${gains ? "up" : "down"} ${seen}.`,
  caption: "Cumulative net ROI, as it looks at the end of each month.",
  slider: "Month of the measurement",
  month: "month",
  endOfSpending: (month) => `After month ${month} nothing more is spent, but sales still come in.`,
  pending: (points) => `${points} ${points === "1" ? "point" : "points"} away from the final ROI`,
  stakeBack: "Outlay recovered",
  closed: "All closed",
  tableCaption: "Net ROI as seen at the end of each month",
  head: ["Month", "Invested so far", "Value so far", "Net ROI so far"],
  undefinedTitle: "Nothing is invested: ROI is not defined.",
};
