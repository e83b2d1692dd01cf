import type { KindWords } from "../../exercise/exercise-words.ts";

const grossReturn: KindWords = {
  title: "Gross return",
  ask: (g, level) =>
    `${
      level === 1
        ? `For a full investment of ${g.investment}, ${g.the} gets ${g.value} of margin.`
        : level === 2
          ? `For a full investment of ${g.investment}, ${g.the} makes a net profit of ${g.profit}.`
          : `For a full investment of ${g.investment}, ${g.the} gets ${g.revenue} of sales, at a margin of ${g.margin}.`
    } What is its gross return?`,
  label: "Gross return",
  hints: [
    "Gross return compares everything that came back, outlay included, with the outlay.",
    (_g, level) =>
      level === 2
        ? "The value is the profit plus the outlay. Divide it by the outlay."
        : "Divide the value, which is a margin, by the outlay.",
  ],
  steps: {
    value: (g, level) =>
      level === 2 ? `Value: ${g.profit} + ${g.investment}` : `Value: ${g.revenue} × ${g.margin}`,
    gross: (g) => `Gross return: ${g.value ?? "value"} ÷ ${g.investment} × 100`,
  },
};

const roas: KindWords = {
  title: "ROAS",
  ask: (g, level) =>
    `${g.Who} spends ${g.ads} on advertising and ${g.other} on hours and photos. ${
      level === 1
        ? `Its ads bring ${g.revenue} of sales`
        : `Its ads bring ${g.orders} ${g.salesName} at ${g.orderValue} on average`
    }, at a margin of ${g.margin}.${level === 3 ? ` Its other sales of the month come to ${g.elsewhere}.` : ""} What is the ROAS?`,
  label: "ROAS",
  hints: [
    "ROAS: sales from the ads for each dollar of advertising. Neither margin nor other costs come into it.",
    (g, level) =>
      level === 1
        ? `Divide ${g.revenue} by ${g.ads}.`
        : `Sales: ${g.orders} × ${g.orderValue}. Divide by ${g.ads}.`,
  ],
  steps: {
    revenue: (g) => `Sales: ${g.orders} × ${g.orderValue}`,
    roas: (g) => `ROAS: ${g.revenue ?? "sales"} ÷ ${g.ads}`,
  },
};

const breakEvenRoas: KindWords = {
  title: "The ROAS it takes",
  ask: (g, level) =>
    level === 3
      ? `${g.The} keeps a margin of ${g.margin} on each sale, and wants ${g.target} of the price left once the advertising is paid. What ROAS does it need?`
      : `${g.The} keeps a margin of ${g.margin} on each sale. This month its ads cost ${g.ads}, and the work that goes with them ${g.other}. ${
          level === 1
            ? "From what ROAS do sales repay the advertising alone?"
            : "From what ROAS do sales repay everything, work included?"
        }`,
  label: "Break-even ROAS",
  hints: [
    "A dollar of sales leaves only its margin. How many dollars of sales does it take for that to repay?",
    (g, level) =>
      level === 1
        ? `ROAS × ${g.margin} has to be 1.`
        : level === 2
          ? `Sales needed: (${g.ads} + ${g.other}) ÷ ${g.margin}. Compare them with the advertising.`
          : `Of the margin, ${g.margin}, what the target of ${g.target} does not take is left for advertising.`,
  ],
  steps: {
    kept: (g, level) =>
      level === 3
        ? `For advertising: ${g.margin} − ${g.target}`
        : "What a dollar of sales leaves: the margin",
    needed: (g) => `Sales needed: (${g.ads} + ${g.other}) ÷ ${g.margin}`,
    roas: (g, level) => (level === 2 ? `ROAS: sales needed ÷ ${g.ads}` : "ROAS: 1 ÷ that share"),
  },
};

const profitBehind: KindWords = {
  title: "The money behind the percentage",
  ask: (g, level) =>
    level === 3
      ? `${g.The} compares two campaigns. The large one: outlay ${g.investment}, net ROI ${g.roi}. The small one: outlay ${g.small}, net ROI ${g.smallRoi}. By how much does the large one’s profit exceed the small one’s?`
      : `${g.The} reports a ${level === 2 ? `gross return of ${g.gross}` : `net ROI of ${g.roi}`} on an outlay of ${g.investment}. What is its profit?`,
  label: (_g, level) => (level === 3 ? "Extra profit" : "Profit"),
  hints: [
    "A percentage is always a percentage of something: here, of the outlay.",
    (_g, level) =>
      level === 2
        ? "A gross return includes the outlay: the net one is 100 points lower."
        : level === 3
          ? "Work out each profit by itself, then compare them in money."
          : "Profit = outlay × net ROI.",
  ],
  steps: {
    net: (g) => `Net ROI: ${g.gross} − 100 points`,
    large: (g) => `The large one: ${g.investment} × ${g.roi}`,
    small: (g) => `The small one: ${g.small} × ${g.smallRoi}`,
    profit: (g, level) =>
      level === 3 ? "Extra: the difference" : `Profit: ${g.investment} × ${g.roi ?? "net ROI"}`,
  },
};

export const ratioKinds = {
  "gross-return": grossReturn,
  roas,
  "break-even-roas": breakEvenRoas,
  "profit-behind": profitBehind,
} satisfies Record<string, KindWords>;
