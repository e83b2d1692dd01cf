import type { exercise as french } from "../fr/exercise.ts";

const kinds: (typeof french)["kinds"] = {
  "net-roi": {
    title: "From profit to net ROI",
    question: (g) =>
      `In December a bookshop invests ${g["investment"]} in its social media, hours included. That earns it ${g["value"]} of margin, once every sale has closed. What is its net ROI?`,
    label: "Net ROI",
    rounding: "To the nearest percentage point.",
    hints: [
      () => "Net ROI starts from the profit. What is left of the margin once the outlay is paid back?",
      (g) =>
        `Profit: ${g["value"]} − ${g["investment"]}. Then compare it with the outlay, ${g["investment"]}.`,
    ],
    steps: {
      profit: (g) => `Profit: ${g["value"]} − ${g["investment"]}`,
      ratio: (g) => `Net ROI: profit ÷ ${g["investment"]} × 100`,
    },
  },
  "full-investment": {
    title: "List a full investment",
    question: (g) =>
      `A bicycle workshop pays ${g["ads"]} for advertising, ${g["content"]} for photos and ${g["tools"]} for tools each month. Its manager spends ${g["hours"]} on it, at ${g["hourlyCost"]} an hour, benefits included. What is the month’s investment?`,
    label: "The month’s investment",
    rounding: "To the nearest whole unit.",
    hints: [
      () => "Everything that was used counts: the invoices, and the time.",
      (g) => `The time costs ${g["hours"]} × ${g["hourlyCost"]}. Add the three invoices.`,
    ],
    steps: {
      staff: (g) => `Time: ${g["hours"]} × ${g["hourlyCost"]}`,
      invoices: (g) => `Invoices: ${g["ads"]} + ${g["content"]} + ${g["tools"]}`,
      total: () => "Investment: time + invoices",
    },
  },
  "roi-from-sales": {
    title: "The whole chain, from sales to ROI",
    question: (g) =>
      `Social media brought a soap maker ${g["orders"]} orders. The average order is ${g["orderValue"]} and the contribution margin ${g["margin"]}. It paid ${g["invoices"]} in invoices and ${g["hours"]} of work at ${g["hourlyCost"]} an hour, benefits included. What is its net ROI?`,
    label: "Net ROI",
    rounding: "To the nearest percentage point.",
    hints: [
      () => "Four steps: sales, margin, full investment, then profit compared with the outlay.",
      (g) =>
        `The value is ${g["orders"]} × ${g["orderValue"]} × ${g["margin"]}. For the investment, add ${g["hours"]} × ${g["hourlyCost"]} to the invoices.`,
    ],
    steps: {
      revenue: (g) => `Sales: ${g["orders"]} × ${g["orderValue"]}`,
      value: (g) => `Value: sales × ${g["margin"]}`,
      investment: (g) => `Investment: ${g["invoices"]} + ${g["hours"]} × ${g["hourlyCost"]}`,
      profit: () => "Profit: value − investment",
      ratio: () => "Net ROI: profit ÷ investment × 100",
    },
  },
};

const mistakes: (typeof french)["mistakes"] = {
  "gross-for-net": {
    title: "that is the gross return",
    reason: "You divided the value by the outlay. The division is sound, but it counts the outlay as a gain.",
    next: "Subtract the outlay from the value first, then divide that profit by the outlay.",
  },
  "revenue-for-margin": {
    title: "those are sales, not margin",
    reason:
      "You took the whole revenue for the value. Part of it goes out again in goods, shipping and fees.",
    next: "Multiply the sales by the margin rate, then redo the calculation with that value.",
  },
  "forgotten-staff-time": {
    title: "the hours are missing",
    reason: "You counted the invoices only. Hours of work are part of the outlay too.",
    next: "Add to the invoices the hours multiplied by the cost of an hour.",
  },
  "divided-by-revenue": {
    title: "that is a margin on sales",
    reason: "You divided the profit by the sales. ROI compares it with what was put in.",
    next: "Keep the same profit, and divide it by the investment.",
  },
  "divided-by-value": {
    title: "divide by the outlay",
    reason:
      "You divided the profit by the value brought in. ROI compares profit with what was spent to get it.",
    next: "Keep the same profit, and divide it by the investment.",
  },
  "missing-times-100": {
    title: "the × 100 is missing",
    reason: "Your ratio is right, but the answer is to be given as a percentage.",
    next: "Multiply it by 100.",
  },
  "swapped-terms": {
    title: "the sign is the wrong way round",
    reason:
      "The size is right, but the sign is reversed. Either the subtraction started from the investment, or a minus sign was lost.",
    next: "Profit is value minus investment; it is negative for a loss, positive for a gain.",
  },
  "hours-as-money": {
    title: "hours are not money",
    reason: "You added the number of hours to the invoices, as if an hour cost a single unit of money.",
    next: "Multiply the hours by the cost of an hour first.",
  },
  "ads-only": {
    title: "advertising is not everything",
    reason: "You counted advertising only. Photos, tools and hours are part of the outlay as well.",
    next: "Add up every resource that was used.",
  },
};

export const exercise: typeof french = {
  kinds,
  mistakes,
  number: (index, count) => `Exercise ${index} of ${count}`,
  check: "Check",
  hint: "A hint",
  anotherHint: "Another hint",
  solution: "Show the solution",
  otherNumbers: "Again, with other numbers",
  correct: "Right",
  correctText: (answer) => `The answer is ${answer}.`,
  almost: "Almost",
  almostText:
    "The method looks right; a rounding is too coarse, or a digit was miscopied. Redo the last step without rounding along the way.",
  mend: "Look again",
  mendTitle: (title) => `Look again: ${title}`,
  unknown:
    "This number matches no mistake we know. Reread the question: did you count every cost, including hours if there are any? If it asks for an ROI, is the value a margin, and was the outlay subtracted before dividing?",
  unreadable: (typed) =>
    `“${typed}” cannot be read as a number. This try does not count. Type digits only, for example 12.5.`,
  ambiguous: (typed) =>
    `“${typed}” can be read two ways. This try does not count. Which number did you mean?`,
  empty: "Enter a number first. An unsure try will teach you more than an empty box.",
  solutionTitle: "The solution, with your numbers",
  hintTitle: (index) => `Hint ${index}`,
};
