import type { report as french } from "../fr/report.ts";

export const report: typeof french = {
  tellings: {
    title: (lowest, highest) =>
      `The same campaign can be said to return anything from ${lowest} to ${highest}`,
    none: "Nothing is invested: no return is defined",
    caption: "Five ways of saying what it brought in. Choose one to see what is wrong with it.",
    names: {
      "on-revenue": "On revenue",
      "without-staff": "Without the hours",
      gross: "Gross return, called “ROI”",
      net: "Net ROI, sales closed",
      "at-end": "Net ROI, on the last day",
    },
    why: {
      "on-revenue":
        "Takes sales for value. The coffee, the shipping and the fees would still have to be paid.",
      "without-staff": "Forgets the working time. Those hours would have earned something elsewhere.",
      gross: "Correct but misnamed: the outlay has not been taken off. The gap is always a hundred points.",
      net: "This is the one that holds: value less investment, over investment, once the sales have closed.",
      "at-end": "Measured too early. All the costs are in, but some of the sales have not closed yet.",
    },
    choose: "Only one of these five lines can go into a report without an explanation. Which?",
    tableCaption: "The same campaign, presented in five ways",
    head: ["Version", "Return"],
  },
  line: {
    title: (open) =>
      open === 0
        ? "No way left to misread it"
        : open === 1
          ? "One misreading is still possible"
          : `${open} misreadings are still possible`,
    caption: "Add to the sentence what it needs. Each piece prevents one misreading.",
    say: ({ roi, profit, months, low, high }, put) =>
      [
        `Our social media has ${put.includes("net") ? "a net" : "an"} ROI of ${roi}`,
        put.includes("money") ? `, which is ${profit}` : "",
        put.includes("period") ? ` over ${months}` : "",
        put.includes("staff") ? ", hours included" : "",
        put.includes("closed") ? ", once the sales have closed" : "",
        put.includes("range") ? `; nine times in ten it lies between ${low} and ${high}` : "",
        ".",
      ].join(""),
    pieces: {
      net: "say “net”",
      money: "give the amount",
      period: "give the period",
      staff: "say what is counted",
      closed: "say when it was measured",
      range: "give the range",
    },
    misreadings: {
      net: "It may be a gross return, and so a loss.",
      money: "It may be the return on a very small amount.",
      period: "It may be the best month only.",
      staff: "The hours may have been forgotten.",
      closed: "Sales may be missing, or come from elsewhere.",
      range: "The number will be taken for certain.",
    },
  },
  own: {
    title: "Your report",
    intro:
      "Describe each variable: where you read it, for which period, and why this value. The report is put together below.",
    empty:
      "Your workbook has no figures yet. Lesson 9 asks for them in ten fields; the report will describe them. You can already write its limits.",
    fields: {
      reader: "Whom this report is for",
      limits: "What these figures do not show",
      nextStep: "What comes next",
    },
    examples: {
      reader: "One person, and what they will decide on reading it",
      limits: "What you could not count, and what you assumed",
      nextStep: "Who does what, and when this report will be read again",
    },
    unreached:
      "The report could not be put together: there is no connection. Reload the page once there is one; what you wrote is kept.",
    print: "Print the report",
  },
};
