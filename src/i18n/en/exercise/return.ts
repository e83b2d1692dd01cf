import type { FamilyWords, KindWords } from "../../exercise/exercise-words.ts";
import { returnMistakes } from "./return-mistakes.ts";
import { ratioMistakes } from "./return-ratio-mistakes.ts";
import { ratioKinds } from "./return-ratios.ts";

const netRoi: KindWords = {
  title: "From profit to net ROI",
  ask: (g, level) =>
    level === 3
      ? `${g.Who} pays ${g.setup} to set its social media up, once, then ${g.monthly} a month for ${g.months}, hours included. That earns it ${g.value} of margin, once every sale has closed. What is its net ROI?`
      : `${g.Who} invests ${g.investment} in its social media, hours included. That earns it ${g.value} of margin, once every sale has closed. What is its net ROI?`,
  label: "Net ROI",
  hints: [
    "Net ROI starts from the profit. What is left of the margin once the outlay is paid back?",
    (g, level) =>
      level === 3
        ? `Outlay: ${g.setup} + ${g.monthly} × the months. Profit: ${g.value} less that outlay. Then compare it with the outlay.`
        : `Profit: ${g.value} − ${g.investment}. Then compare it with the outlay, ${g.investment}.`,
  ],
  steps: {
    investment: (g) => `Outlay: ${g.setup} + ${g.monthly} × ${g.months}`,
    profit: (g) => `Profit: ${g.value} − ${g.investment ?? "the outlay"}`,
    ratio: (g) => `Net ROI: profit ÷ ${g.investment ?? "outlay"} × 100`,
  },
};

const fullInvestment: KindWords = {
  title: "List a full investment",
  ask: (g, level) => {
    const hour =
      level === 3
        ? `${g.wage} an hour, plus ${g.benefits} in benefits`
        : `${g.hourlyCost} an hour, benefits included`;
    return level === 1
      ? `In one month, ${g.who} pays ${g.ads} for advertising, ${g.content} for photos and ${g.tools} for tools. Its manager spends ${g.hours} on it, at ${hour}. What is the month’s investment?`
      : `For ${g.months}, ${g.who} pays ${g.ads} for advertising and ${g.tools} for tools each month. The photos cost ${g.content}, are paid for once, and serve throughout. An employee spends ${g.hours} a month on it, at ${hour}. What is the investment in all?`;
  },
  label: "Investment",
  hints: [
    "Everything that was used counts: the invoices, and the time.",
    (g, level) =>
      level === 1
        ? `The time costs ${g.hours} × ${g.hourlyCost}. Add the three invoices.`
        : "Separate what is paid every month (advertising, tools, hours) from what is paid once (photos).",
  ],
  steps: {
    hourly: (g) => `Cost of an hour: ${g.wage} + ${g.benefits} in benefits`,
    staff: (g, level) =>
      `Time: ${g.hours} × ${g.hourlyCost ?? "that cost"}${level > 1 ? ` × ${g.months}` : ""}`,
    invoices: (g, level) =>
      level === 1
        ? `Invoices: ${g.ads} + ${g.content} + ${g.tools}`
        : `Invoices: ${g.content} + (${g.ads} + ${g.tools}) × ${g.months}`,
    total: "Investment: time + invoices",
  },
};

const roiFromSales: KindWords = {
  title: "The whole chain, from sales to ROI",
  ask: (g, level) =>
    [
      `Social media brings ${g.who} ${g.orders} ${g.salesName}, at ${g.orderValue} each on average, with a contribution margin of ${g.margin}.`,
      level === 3 ? `Of these sales, ${g.returned} are refunded later.` : "",
      level === 1
        ? `The full investment is ${g.invoices}.`
        : `For that, ${g.the} paid ${g.invoices} in invoices and ${g.hours} of work at ${g.hourlyCost} an hour, benefits included.`,
      "What is the net ROI?",
    ]
      .filter(Boolean)
      .join(" "),
  label: "Net ROI",
  hints: [
    "Four steps: sales, margin, full investment, then profit compared with the outlay.",
    (g, level) =>
      `The value is ${g.orders} × ${g.orderValue} × ${g.margin}${level === 3 ? ", on the sales that remain" : ""}.${level === 1 ? "" : ` For the investment, add ${g.hours} × ${g.hourlyCost} to the invoices.`}`,
  ],
  steps: {
    revenue: (g, level) =>
      `Sales: ${g.orders} × ${g.orderValue}${level === 3 ? `, less ${g.returned} refunded` : ""}`,
    value: (g) => `Value: sales × ${g.margin}`,
    investment: (g) => `Investment: ${g.invoices} + ${g.hours} × ${g.hourlyCost}`,
    profit: "Profit: value − investment",
    ratio: "Net ROI: profit ÷ investment × 100",
  },
};

const roiChain: KindWords = {
  title: "Did the campaign pay?",
  ask: (g, level) =>
    level === 1
      ? `In one month, ${g.who} puts ${g.ads} into advertising, pays ${g.photos} for photos, and an employee spends ${g.hours} on it at ${g.hourlyCost} an hour, benefits included. The campaign brings ${g.orders} ${g.salesName} at ${g.orderValue} on average, with a margin of ${g.margin}.`
      : `For ${g.months}, ${g.who} puts ${g.ads} a month into advertising, and an employee spends ${g.hours} a month on it at ${g.hourlyCost} an hour, benefits included. A photo shoot cost ${g.photos}, once. In all, the campaign brings ${g.orders} ${g.salesName} at ${g.orderValue} on average, with a margin of ${g.margin}.${level === 3 ? ` A comparison group shows that ${g.incremental} of these sales would not have happened without it.` : ""}`,
  fields: {
    investment: { label: "Investment", ask: "Everything the campaign cost." },
    value: {
      label: "Value",
      ask: (_g, level) =>
        level === 3 ? "The margin on the sales that the campaign caused." : "The margin on the sales.",
    },
    roi: { label: "Net ROI", ask: "The profit compared with the outlay." },
  },
  hints: [
    "Who did the work? An investment is everything one puts in: money and time.",
    "Investment = invoices + hours × cost of an hour. Value = sales × margin. Net ROI = (value − investment) ÷ investment.",
  ],
  steps: {
    staff: (g, level) => `Time: ${g.hours} × ${g.hourlyCost}${level > 1 ? ` × ${g.months}` : ""}`,
    investment: (g, level) => `Investment: ${g.photos} + ${g.ads}${level > 1 ? ` × ${g.months}` : ""} + time`,
    value: (g, level) =>
      `Value: ${g.orders} × ${g.orderValue} × ${g.margin}${level === 3 ? ` × ${g.incremental}` : ""}`,
    roi: "Net ROI: (value − investment) ÷ investment × 100",
  },
};

const buildNetRoi: KindWords = {
  title: "Build the calculation of a net ROI",
  ask: (g, level) =>
    `${
      level === 1
        ? `${g.Whose} campaign brought ${g.value} of margin for a full investment of ${g.investment}.`
        : level === 2
          ? `${g.Whose} campaign brought ${g.revenue} of sales, at a margin of ${g.margin}, for a full investment of ${g.investment}.`
          : `${g.Whose} campaign brought ${g.revenue} of sales, at a margin of ${g.margin}. It cost ${g.invoices} in invoices and ${g.staff} of time.`
    } Build the calculation of its net ROI, without the × 100. A tile can be used twice.`,
  hints: [
    "Net ROI compares a profit with an outlay: so there is a subtraction, then a division.",
    "The shape: (value − outlay) ÷ outlay. Brackets make the subtraction come first.",
  ],
  steps: {
    top: (g, level) =>
      `On top, the profit: ${level === 1 ? g.value : `${g.revenue} × ${g.margin}`} − ${level === 3 ? `(${g.invoices} + ${g.staff})` : g.investment}`,
    base: (g, level) => `Below, the outlay: ${level === 3 ? `${g.invoices} + ${g.staff}` : g.investment}`,
    whole: "The profit in brackets, divided by the outlay",
  },
};

const campaign = (name: string, investment: string | undefined, roi: string | undefined) =>
  `${name}: outlay ${investment}, net ROI ${roi}`;

const orderByProfit: KindWords = {
  title: "What each campaign really leaves",
  ask: "Rank these campaigns by the money they leave once the outlay is paid back, most first.",
  options: {
    a: (g) => campaign("Newsletter", g.aInvestment, g.aRoi),
    b: (g) => campaign("Instagram", g.bInvestment, g.bRoi),
    c: (g) => campaign("LinkedIn", g.cInvestment, g.cRoi),
    d: (g) => campaign("YouTube", g.dInvestment, g.dRoi),
  },
  hints: [
    "A percentage hides its size: 500% of 20 is less than 40% of 20,000.",
    "The profit of each is its outlay × its net ROI.",
  ],
  steps: {
    a: (g) => `Newsletter: ${g.aInvestment} × ${g.aRoi}`,
    b: (g) => `Instagram: ${g.bInvestment} × ${g.bRoi}`,
    c: (g) => `LinkedIn: ${g.cInvestment} × ${g.cRoi}`,
    d: (g) => `YouTube: ${g.dInvestment} × ${g.dRoi}`,
  },
};

export const returns: FamilyWords<"return"> = {
  kinds: {
    "net-roi": netRoi,
    "full-investment": fullInvestment,
    "roi-from-sales": roiFromSales,
    "roi-chain": roiChain,
    "build-net-roi": buildNetRoi,
    "order-by-profit": orderByProfit,
    ...ratioKinds,
  },
  mistakes: { ...returnMistakes, ...ratioMistakes },
};
