import type { FamilyWords, KindWords } from "../../exercise/exercise-words.ts";
import { funnelMistakes } from "./funnel-mistakes.ts";

const bottleneck: KindWords = {
  title: "Where does the path narrow?",
  ask: (g) =>
    `Here are ${g.whose} rates, stage by stage: this month, and its best month. Point to the bottleneck: the stage that has fallen furthest below its own best month, in proportion.`,
  options: {
    click: "Impressions to clicks",
    lead: "Visits to inquiries",
    quote: "Inquiries to quotes",
    sale: (_g, level) => (level === 1 ? "Inquiries to sales" : "Quotes to sales"),
  },
  measures: { value: "This month", beside: "Best month" },
  hints: [
    "Stages differ in what is usual: a click rate is always low. Compare each stage with itself.",
    "For each stage, divide this month’s rate by the best month’s. The smallest result is the bottleneck.",
  ],
  steps: {
    click: (g) => `Clicks: ${g.clickRate} ÷ ${g.clickBest}`,
    lead: (g) => `Inquiries: ${g.leadRate} ÷ ${g.leadBest}`,
    quote: (g) => `Quotes: ${g.quoteRate} ÷ ${g.quoteBest}`,
    sale: (g) => `Sales: ${g.saleRate} ÷ ${g.saleBest}`,
  },
};

const stageRate: KindWords = {
  title: "The rate of a stage",
  ask: (g, level) =>
    `${g.Whose} posts reach ${g.reach} people and bring ${g.visits} visits. From these come ${g.leads} inquiries${level === 3 ? `, ${g.twice} of them sent a second time by the same person,` : ""} and then ${g.sales} sales. ${
      g.story === "sale"
        ? "What is the close rate, from inquiries to sales?"
        : "What is the inquiry rate, from visits to inquiries?"
    }`,
  label: (g) => (g.story === "sale" ? "Close rate" : "Inquiry rate"),
  hints: [
    "A stage’s rate compares what comes out of it with what went in.",
    (g, level) =>
      g.story === "sale"
        ? `Out come ${g.sales} sales; in went ${g.leads} inquiries.`
        : `Out come ${level === 3 ? `${g.leads} − ${g.twice}` : g.leads} inquiries; in went ${g.visits} visits.`,
  ],
  steps: {
    single: (g) => `Inquiries without repeats: ${g.leads} − ${g.twice}`,
    rate: (g, level) =>
      g.story === "sale"
        ? `Rate: ${g.sales} ÷ ${g.leads} × 100`
        : `Rate: ${level === 3 ? "inquiries" : g.leads} ÷ ${g.visits} × 100`,
  },
};

const funnelChain: KindWords = {
  title: "Down the funnel",
  ask: (g, level) =>
    `${g.Whose} posts are shown ${g.impressions} times. ${g.click} of the impressions are clicked${level === 3 ? `, but only ${g.arrive} of the clicks become visits, because the page is slow` : ""}. Then ${g.lead} of the visits leave an inquiry, and ${g.close} of the inquiries become sales. Follow the path.`,
  fields: {
    clicks: { label: "Clicks", ask: "How many impressions are clicked?" },
    visits: { label: "Visits", ask: "How many clicks become visits?" },
    leads: { label: "Inquiries", ask: "How many visits leave an inquiry?" },
    sales: { label: "Sales", ask: "How many inquiries become sales?" },
  },
  hints: [
    "Each rate applies to what is left by the stage before.",
    "A rate of 2% multiplies by 0.02. So the number shrinks at each stage.",
  ],
  steps: {
    clicks: (g) => `Clicks: ${g.impressions} × ${g.click}`,
    visits: (g) => `Visits: clicks × ${g.arrive}`,
    leads: (g, level) => `Inquiries: ${level === 3 ? "visits" : "clicks"} × ${g.lead}`,
    sales: (g) => `Sales: inquiries × ${g.close}`,
  },
};

const requiredVisits: KindWords = {
  title: "How many visits does it take?",
  ask: (g, level) =>
    `${
      level === 1
        ? `${g.Who} wants to close ${g.sales} sales this month.`
        : level === 2
          ? `${g.Who} aims for ${g.target} of sales this month; a sale is ${g.orderValue} on average.`
          : `${g.Who} aims for ${g.target} of margin this month; a sale is ${g.orderValue} on average, at a margin of ${g.margin}.`
    } As a rule, ${g.lead} of the visits leave an inquiry, and ${g.close} of the inquiries become sales. How many visits does it need?`,
  label: "Visits needed",
  hints: [
    "Go back up the funnel: each stage needs more than the next. Multiply by the rate, or divide?",
    (g, level) =>
      `${level === 1 ? "" : "Find the number of sales first. "}Inquiries = sales ÷ ${g.close}; visits = inquiries ÷ ${g.lead}.`,
  ],
  steps: {
    sales: (g, level) =>
      `Sales: ${g.target} ÷ ${level === 3 ? `(${g.orderValue} × ${g.margin})` : g.orderValue}`,
    leads: (g) => `Inquiries: ${g.sales ?? "sales"} ÷ ${g.close}`,
    visits: (g) => `Visits: inquiries ÷ ${g.lead}`,
  },
};

const bestFix: KindWords = {
  title: "Which stage should be improved?",
  ask: (g) =>
    `${g.Who} can afford a single improvement. Its click rate is ${g.clickRate}, and could gain ${g.clickGain}. Its inquiry rate is ${g.leadRate}, and could gain ${g.leadGain}. Its close rate is ${g.saleRate}, and could gain ${g.saleGain}. Which improvement brings the most sales, for the same impressions?`,
  options: {
    click: (g) => `The click rate: ${g.clickGain} more`,
    lead: (g) => `The inquiry rate: ${g.leadGain} more`,
    sale: (g) => `The close rate: ${g.saleGain} more`,
  },
  hints: [
    "Sales are the product of the three rates: raising one by 10%, in proportion, raises sales by 10%.",
    "For each, divide the gain in points by the present rate.",
  ],
  steps: {
    click: (g) => `Clicks: ${g.clickGain} on ${g.clickRate}`,
    lead: (g) => `Inquiries: ${g.leadGain} on ${g.leadRate}`,
    sale: (g) => `Closing: ${g.saleGain} on ${g.saleRate}`,
  },
};

const buildPath: KindWords = {
  title: "Build the calculation along the path",
  ask: (g, level) =>
    `${g.Whose} site gets ${g.visits} visits; ${g.lead} leave an inquiry, and ${g.close} of the inquiries become sales. ${
      level === 1
        ? "Build the calculation of the number of sales."
        : level === 2
          ? `A sale is ${g.orderValue}, at a margin of ${g.margin}. Build the calculation of the margin that these visits bring.`
          : `These visits cost ${g.ads} of advertising. Build the calculation of the cost of a sale.`
    }`,
  hints: [
    "To take a share of a share, multiply.",
    (_g, level) =>
      level === 3
        ? "On top, the advertising; below, the number of sales, in brackets."
        : "Start from the visits, and multiply by each rate in turn.",
  ],
  steps: {
    sales: (g) => `Sales: ${g.visits} × ${g.lead} × ${g.close}`,
    whole: (g, level) =>
      level === 2 ? `Margin: sales × ${g.orderValue} × ${g.margin}` : `Cost of a sale: ${g.ads} ÷ (sales)`,
  },
};

export const funnel: FamilyWords<"funnel"> = {
  kinds: {
    "stage-rate": stageRate,
    "funnel-chain": funnelChain,
    bottleneck,
    "required-visits": requiredVisits,
    "best-fix": bestFix,
    "build-path": buildPath,
  },
  mistakes: funnelMistakes,
};
