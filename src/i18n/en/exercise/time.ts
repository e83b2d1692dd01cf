import type { FamilyWords, KindWords } from "../../exercise/exercise-words.ts";
import { timeMistakes } from "./time-mistakes.ts";

const breakEvenSales: KindWords = {
  title: "How many sales to break even?",
  ask: (g, level) =>
    `A campaign costs ${g.the} ${g.invoices} in invoices and ${g.staff} in working time. A sale is ${g.salePrice}, ${
      level === 1 ? `and costs ${g.unitCost} in goods and fees` : `at a margin of ${g.margin}`
    }. How many sales does it take${level === 3 ? ` for ${g.profit} of profit to be left as well` : " to repay it"}?`,
  label: "Sales",
  hints: [
    "Each sale repays only its margin. And there is no half sale: round up.",
    (g, level) =>
      `To cover: ${g.invoices} + ${g.staff}${level === 3 ? ` + ${g.profit}` : ""}. A sale leaves ${g.salePrice} ${level === 1 ? `− ${g.unitCost}` : `× ${g.margin}`}.`,
  ],
  steps: {
    needed: (g, level) => `To cover: ${g.invoices} + ${g.staff}${level === 3 ? ` + ${g.profit}` : ""}`,
    contribution: (g, level) =>
      `Margin of a sale: ${g.salePrice} ${level === 1 ? `− ${g.unitCost}` : `× ${g.margin}`}`,
    exact: "Exact number: to cover ÷ margin of a sale",
    sales: "Whole sales, rounded up",
  },
};

const breakEvenMonth: KindWords = {
  title: "When has the campaign paid for itself?",
  ask: (g) =>
    `${g.The} put ${g.setup} into launching its campaign. The curve shows, at the end of each month, everything that has come in since the start, minus everything that has been spent. Point to the month in which the campaign has paid for itself.`,
  options: Object.fromEntries(
    Array.from({ length: 9 }, (_, month) => [`m${month + 1}`, `Month ${month + 1}`]),
  ),
  measures: { value: "Cumulative profit" },
  hints: [
    "The curve is cumulative: it shows where things stand since the start, not what the month earned.",
    "Paid for itself means that all that came in covers all that went out: the curve reaches zero.",
  ],
  steps: {
    before: "The end of the month before, still under zero",
    month: "The first month to end at zero or above",
  },
};

const payback: KindWords = {
  title: "How many months to pay back?",
  ask: (g, level) =>
    `${g.The} puts in ${g.setup} at the start. ${
      level === 3
        ? `Each month the campaign brings ${g.revenue} of sales at a margin of ${g.margin}, and costs ${g.running} in advertising and hours.`
        : `Each month the campaign brings ${g.revenue} of sales, ${g.value} of it margin${level === 2 ? `, and costs ${g.running} in advertising and hours` : ""}.`
    } After how many months is the start paid back?`,
  label: "Months",
  hints: [
    "What is left each month to pay the start back?",
    (g, level) =>
      level === 1
        ? `The month’s margin, ${g.value}. How many times does it go into ${g.setup}?`
        : `The month’s margin, less ${g.running}. How many times does that go into ${g.setup}?`,
  ],
  steps: {
    value: (g) => `Margin of a month: ${g.revenue} × ${g.margin}`,
    net: (g) => `What is left: ${g.value ?? "margin"} − ${g.running}`,
    months: (g, level) => `Months: ${g.setup} ÷ ${level === 1 ? g.value : "what is left"}`,
  },
};

const roiTooEarly: KindWords = {
  title: "An ROI measured too early",
  ask: (g) =>
    `In January ${g.the} invests ${g.investment}, once, having done nothing before. Its sales cycle is ${g.cycle}: the value, ${g.eventual} in all, comes in ${g.shares} equal shares, one a month, the first in January itself. The ROI is measured after ${g.seen} share${g.story === "one" ? "" : "s"}, then once all have come.`,
  fields: {
    arrived: { label: "Value so far", ask: "What has come in when it is first measured." },
    early: { label: "ROI seen too early", ask: "The net ROI at that moment." },
    closed: { label: "ROI once the cycle is over", ask: "The net ROI when everything has come." },
  },
  hints: [
    "The costs all went out in January; the value comes in little by little.",
    (g) => `A share is ${g.eventual} ÷ ${g.shares}. The outlay stays ${g.investment}, at both moments.`,
  ],
  steps: {
    arrived: (g) => `So far: ${g.eventual} ÷ ${g.shares} × ${g.seen}`,
    early: (g) => `Too early: (value so far − ${g.investment}) ÷ ${g.investment} × 100`,
    closed: (g) => `In the end: (${g.eventual} − ${g.investment}) ÷ ${g.investment} × 100`,
  },
};

const moments: Readonly<Record<string, string>> = {
  "cold-start":
    "A software firm launches its very first campaign in January. Its sales close three to six months after the inquiry. It works out its ROI on January 31.",
  "same-day":
    "A bakery sells online on the very day of the click, and nobody orders later. It works out January’s ROI on January 31.",
  running:
    "A renovator has run campaigns for two years; its sales close four months after the inquiry. In January it halves its spending, and works out an ROI from the sales closed in January and January’s spending.",
  "quarter-cold":
    "A school begins to run campaigns; an enrolment follows the first click by four to eight months. An article advises waiting three months: it works out its ROI after three months.",
  stopped:
    "A travel agency, whose clients book three months after the click, stops all campaigns in March. It works out April’s ROI from April’s bookings and April’s spending, which is only a few hours.",
  matched:
    "A clinic follows the people who came through its January ads. The longest delay is four months. In June it works out an ROI from all that those people brought and January’s spending.",
};

const earlyDirection: KindWords = {
  title: "Which way is this ROI wrong?",
  ask: (g) => `${moments[g.story ?? ""]} Is that ROI right?`,
  options: {
    "too-low": "It is too low",
    "too-high": "It is too high",
    exact: "It is about right",
    "cannot-tell": "Nobody can tell which way it is wrong",
  },
  hints: [
    "Ask which spending the sales that are counted come from.",
    "Spending without its sales makes an ROI too low; sales without their spending, too high.",
  ],
  steps: {
    "cold-start": "The spending is there, hardly any of its sales: too low.",
    "same-day": "A cycle of zero: January’s sales come from January’s spending.",
    running: "January’s sales come from the larger spending of autumn: too high.",
    "quarter-cold": "After three months most enrolments are still to come: too low.",
    stopped: "April’s bookings come from the winter’s spending: too high.",
    matched: "The same people, the spending that brought them, and the whole delay: about right.",
  },
};

const goalPace: KindWords = {
  title: "The pace a goal asks for",
  ask: (g, level) =>
    `${g.The} gets ${g.baseline} visits a week and sets itself the goal of ${level === 3 ? `${g.raise} more` : g.target} within ${level === 2 ? g.days : g.weeks}. By how many visits does it have to rise each week, at an even pace?`,
  label: "More visits, each week",
  hints: [
    "Find what is still to be gained, and spread it over the weeks.",
    (g, level) =>
      level === 3
        ? `To gain: ${g.baseline} × ${g.raise}.`
        : `To gain: ${g.target} − ${g.baseline}.${level === 2 ? " How many weeks are there in those days?" : ""}`,
  ],
  steps: {
    change: (g, level) =>
      level === 3 ? `To gain: ${g.baseline} × ${g.raise}` : `To gain: ${g.target} − ${g.baseline}`,
    pace: (g, level) => `Each week: that number ÷ ${level === 2 ? `(${g.days} ÷ 7)` : g.weeks}`,
  },
};

export const time: FamilyWords<"time"> = {
  kinds: {
    "break-even-sales": breakEvenSales,
    "break-even-month": breakEvenMonth,
    payback,
    "roi-too-early": roiTooEarly,
    "early-direction": earlyDirection,
    "goal-pace": goalPace,
  },
  mistakes: timeMistakes,
};
