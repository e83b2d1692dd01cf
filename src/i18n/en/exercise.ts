import type { exercise as french } from "../fr/exercise.ts";

const kinds: (typeof french)["kinds"] = {
  "net-roi": {
    title: "From profit to net ROI",
    question: (g) => `In December a bookshop invests ${g["investment"]} in its social media, hours included. It earns ${g["value"]} of margin from it, once every sale has closed. What is its net ROI?`,
    label: "Net ROI",
    rounding: "To the nearest percentage point.",
    hints: [
      () => "Net ROI starts from the profit. What is left of the margin once the stake is paid back?",
      (g) => `Profit: ${g["value"]} − ${g["investment"]}. Then compare it with the stake, ${g["investment"]}.`,
    ],
    steps: {
      profit: (g) => `Profit: ${g["value"]} − ${g["investment"]}`,
      ratio: (g) => `Net ROI: profit ÷ ${g["investment"]} × 100`,
    },
  },
  "full-investment": {
    title: "List a full investment",
    question: (g) => `A bicycle workshop pays ${g["ads"]} for advertising, ${g["content"]} for photos and ${g["tools"]} for tools each month. Its manager spends ${g["hours"]} on it, at ${g["hourlyCost"]} an hour all in. What is the month’s investment?`,
    label: "The month’s investment",
    rounding: "To the nearest dollar.",
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
    question: (g) => `A soap maker owes ${g["orders"]} orders to its social media. The average order is ${g["orderValue"]}, the contribution margin ${g["margin"]}. It paid ${g["invoices"]} in invoices and ${g["hours"]} of work at ${g["hourlyCost"]}. What is its net ROI?`,
    label: "Net ROI",
    rounding: "To the nearest percentage point.",
    hints: [
      () => "Four steps: sales, margin, full investment, then profit against the stake.",
      (g) => `The value is ${g["orders"]} × ${g["orderValue"]} × ${g["margin"]}. The investment adds ${g["hours"]} × ${g["hourlyCost"]} to the invoices.`,
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
    reason: "You divided the value by the stake. The division is right, but it counts the stake as a gain.",
    next: "Take the stake off the value first, then divide that profit by the stake.",
  },
  "revenue-for-margin": {
    title: "those are sales, not margin",
    reason: "You counted all the revenue as a gain. Part of it goes out again in goods, shipping and fees.",
    next: "Multiply the sales by the margin first, then do the sum again.",
  },
  "forgotten-staff-time": {
    title: "the hours are missing",
    reason: "You counted the invoices only. The hours were paid for too.",
    next: "Add the hours times their loaded cost.",
  },
  "divided-by-revenue": {
    title: "that is a margin on sales",
    reason: "You divided the profit by the sales. ROI is measured against what was put in.",
    next: "Keep the same profit, and divide it by the investment.",
  },
  "divided-by-value": {
    title: "the denominator is the stake",
    reason: "You divided the profit by the value brought in. ROI compares profit with what was spent to get it.",
    next: "Keep the same profit, and divide it by the investment.",
  },
  "missing-times-100": {
    title: "the × 100 is missing",
    reason: "Your ratio is right, but the answer asked for is a percentage.",
    next: "Multiply it by 100.",
  },
  "swapped-terms": {
    title: "the sign is the wrong way round",
    reason: "You took the value off the investment.",
    next: "Profit is value minus investment: negative for a loss, positive for a gain.",
  },
  "hours-as-money": {
    title: "hours are not dollars",
    reason: "You added the number of hours to the amounts.",
    next: "Multiply the hours by the cost of an hour first.",
  },
  "ads-only": {
    title: "advertising is not everything",
    reason: "You counted the ads only. Photos, tools and hours are part of the stake as well.",
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
  correctText: (answer) => `The exact answer is ${answer}.`,
  almost: "Almost",
  almostText: "The method looks right, the rounding too coarse or a digit miscopied. Do the last step again without rounding on the way.",
  mend: "To mend",
  mendTitle: (title) => `To mend: ${title}`,
  unknown: "This number fits no mistake we know. Three things to check: is the whole cost there, hours included? Is the value a margin? Was the stake taken off before dividing?",
  unreadable: (typed) => `“${typed}” does not read as a number. Nothing is counted: type digits only, for example 12.5.`,
  ambiguous: (typed) => `“${typed}” reads two ways. Nothing is counted: which did you mean?`,
  empty: "Write a number first; a half-sure try is worth more than none.",
  solutionTitle: "The solution, with your numbers",
  hintTitle: (index) => `Hint ${index}`,
};
