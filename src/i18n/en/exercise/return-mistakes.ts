import type { MistakeWords } from "../../exercise/exercise-words.ts";

export const returnMistakes: Readonly<Record<string, MistakeWords>> = {
  "gross-for-net": {
    title: "that is the gross return",
    thought: "You divided the value by the outlay.",
    why: "The division is sound, but it counts the outlay itself as a gain.",
    next: "Subtract the outlay from the value first, then divide that profit by the outlay.",
  },
  "divided-by-value": {
    title: "divide by the outlay",
    thought: "You divided the profit by the value brought in.",
    why: "ROI compares profit with what was spent to get it, not with what came back.",
    next: "Keep the same profit, and divide it by the investment.",
  },
  "divided-by-revenue": {
    title: "that is a margin on sales",
    thought: "You divided the profit by the sales.",
    why: "ROI compares the profit with what was put in, not with revenue.",
    next: "Keep the same profit, and divide it by the investment.",
  },
  "swapped-terms": {
    title: "the sign is the wrong way round",
    thought: "The size is right, but the subtraction started from the investment, or a minus sign was lost.",
    why: "A profit is negative for a loss, positive for a gain.",
    next: "Work out value minus investment, in that order.",
  },
  "revenue-for-margin": {
    title: "those are sales, not margin",
    thought: "You took the whole revenue for the value.",
    why: "Part of it goes out again in goods, shipping and fees.",
    next: "Multiply the sales by the margin rate, then redo the calculation with that value.",
  },
  "costs-for-margin": {
    title: "that is the share of the costs",
    thought: "You took the margin off the sales instead of keeping it.",
    why: "The margin is what stays; the rest of the sales goes out again in variable costs.",
    next: "Multiply the sales by the margin rate itself.",
  },
  "forgotten-staff-time": {
    title: "the hours are missing",
    thought: "You counted the invoices only.",
    why: "The question names a person too: those hours are part of the outlay, invoice or not.",
    next: "Add to the invoices the hours multiplied by the cost of an hour.",
  },
  "hours-as-money": {
    title: "hours are not money",
    thought: "You added the number of hours to the invoices.",
    why: "That treats an hour as if it cost a single unit of money.",
    next: "Multiply the hours by the cost of an hour first.",
  },
  "ads-only": {
    title: "advertising is not everything",
    thought: "You counted advertising only.",
    why: "Photos, tools and hours were used as well: they are part of the outlay.",
    next: "Add up every resource that was used.",
  },
  "one-month-only": {
    title: "some months are missing",
    thought: "You counted the monthly costs only once.",
    why: "The question is about the whole time.",
    next: "Multiply the monthly costs by the number of months, then add what is paid once.",
  },
  "once-every-month": {
    title: "something paid once is counted every month",
    thought: "You multiplied every expense by the number of months.",
    why: "The photos are paid for once, however long they serve.",
    next: "Multiply only what is paid every month.",
  },
  "bare-wage": {
    title: "the benefits are missing",
    thought: "You counted the hour at its wage.",
    why: "The employer pays benefits on top: the hour costs more than the wage.",
    next: "Add the percentage of benefits to the hourly wage first.",
  },
  "forgotten-setup": {
    title: "the set-up is missing",
    thought: "You counted the monthly payments only.",
    why: "The set-up was paid for too, though only once.",
    next: "Add it once to the monthly payments.",
  },
  "forgotten-returns": {
    title: "some sales were refunded",
    thought: "You counted every sale.",
    why: "A refunded sale leaves no margin.",
    next: "Take the refunded share off first, then apply the margin.",
  },
  "all-sales-caused": {
    title: "some sales would have happened anyway",
    thought: "You counted every sale that followed the campaign.",
    why: "The comparison group made some purchases without seeing it: those sales are not due to the campaign.",
    next: "Multiply by the share of sales that the campaign caused as well.",
  },
  "brackets-missing": {
    title: "the brackets are missing",
    thought: "You meant to subtract, then divide.",
    why: "Without brackets the division comes first: the outlay divided by itself is 1.",
    next: "Put the subtraction in brackets.",
  },
  "ranked-by-ratio": {
    title: "that is the order of the percentages",
    thought: "You ranked them by ROI.",
    why: "A large percentage of a small outlay leaves little money.",
    next: "Multiply each outlay by its net ROI, then rank those profits.",
  },
  "ranked-by-investment": {
    title: "that is the order of the outlays",
    thought: "You ranked them by what each one cost.",
    why: "Spending more does not leave more: it depends on what comes back.",
    next: "Multiply each outlay by its net ROI, then rank those profits.",
  },
  "ranked-upward": {
    title: "the order is reversed",
    thought: "You ranked the right profits, but from small to large.",
    why: "The question asks for the largest first.",
    next: "Turn the list around.",
  },
};
