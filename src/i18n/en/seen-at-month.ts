import type { seenAtMonth as french } from "../fr/seen-at-month.ts";

export const seenAtMonth: typeof french = {
  title: (month, seen, gains, final, finalGains) =>
    `Seen at month ${month}, the campaign ${gains ? "gains" : "loses"} ${seen}. Once its sales have closed, it ${finalGains ? "gains" : "loses"} ${final}.`,
  titleSame: (seen, gains) => `Every sale has closed: the campaign ${gains ? "gains" : "loses"} ${seen}.`,
  caption: "Cumulated net ROI, as it looks at the end of each month.",
  slider: "Month of the measurement",
  month: "month",
  endOfSpending: (month) => `After month ${month} nothing more is spent; sales still come in.`,
  pending: (points) => `${points} points of sales not yet closed`,
  stakeBack: "Stake paid back",
  closed: "All closed",
  tableCaption: "Net ROI seen at the end of each month",
  head: ["Month", "Invested so far", "Value so far", "Net ROI seen"],
  undefinedTitle: "Nothing is invested: there is no ROI to see.",
};
