import type { gap as french } from "../fr/gap.ts";

export const gap: typeof french = {
  title: "Whatever the value, the gap stays at 100 points",
  caption: (gross, loss) => `A gross return of ${gross} sounds good; it is in fact a loss of ${loss}.`,
  points: "100 points",
  net: "net",
  gross: "gross",
  value: (amount) => `Value ${amount}`,
  tableCaption: "Net ROI and gross return for three values",
  head: ["Value", "Net ROI", "Gross return"],
  noInvestment: "Nothing is invested: neither net ROI nor gross return is defined.",
};
