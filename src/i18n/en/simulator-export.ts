import type { simulatorExport as french } from "../fr/simulator-export.ts";

export const simulatorExport: typeof french = {
  title: "Save these figures",
  text: "The files are made on your device; nothing is sent. Amounts are in units of your currency, without its sign.",
  style: "How numbers are written",
  styles: {
    comma: "1234,5 and semicolons (Excel in much of Europe and Quebec)",
    point: "1234.5 and commas",
  },
  files: {
    inputs: "Assumptions (CSV)",
    indicators: "Indicators (CSV)",
    months: "Month by month (CSV)",
  },
  fileNames: { inputs: "assumptions", indicators: "indicators", months: "months" },
  print: "Print a page",
  units: {
    rate: "proportion (1 = 100%)",
    points: "proportion (1 = 100 points)",
    count: "number",
    decimal: "number",
    ordinal: "rank",
    hours: "hours",
    months: "months",
  },
  head: {
    inputs: ["Assumption", "Value", "Lowest", "Highest", "Unit"],
    indicators: ["Group", "Indicator", "Value", "Unit", "Formula", "With your figures", "Note"],
    months: (sales) => [
      "Month",
      "Invested this month",
      "Value received this month",
      "Cumulative cost",
      "Cumulative value",
      "Cumulative profit",
      "Net ROI so far (1 = 100%)",
      `${sales} this month`,
      "Repeat orders",
      "After spending ends",
    ],
  },
  yes: "yes",
  no: "no",
  sheet: {
    printed: (date) => `Printed on ${date}. Retour, a simulator of returns.`,
    assumptions: "Assumptions",
    head: ["Assumption", "Value"],
    between: (low, high) => `from ${low} to ${high}`,
    indicators: "Indicators",
    indicatorsHead: ["Indicator", "Value", "That is"],
  },
};
