import type { FamilyWords, KindWords } from "../../exercise/exercise-words.ts";

const bottleneck: KindWords = {
  title: "Where does the path narrow?",
  ask: (g) =>
    `Here are the rates ${g.of}, stage by stage: this month, and its best month. Point to the bottleneck: the stage that has fallen furthest below its own best month, in proportion.`,
  options: {
    click: "Seen → clicks",
    lead: "Visits → enquiries",
    quote: "Enquiries → quotes",
    sale: (_g, level) => (level === 1 ? "Enquiries → sales" : "Quotes → sales"),
  },
  measures: { value: "This month", beside: "Best month" },
  hints: [
    "Stages differ in what is usual: a click rate is always low. Compare each stage with itself.",
    "For each stage, divide this month’s rate by the best month’s. The smallest result is the bottleneck.",
  ],
  steps: {
    click: (g) => `Clicks: ${g.clickRate} ÷ ${g.clickBest}`,
    lead: (g) => `Enquiries: ${g.leadRate} ÷ ${g.leadBest}`,
    quote: (g) => `Quotes: ${g.quoteRate} ÷ ${g.quoteBest}`,
    sale: (g) => `Sales: ${g.saleRate} ÷ ${g.saleBest}`,
  },
};

export const funnel: FamilyWords<"funnel"> = {
  kinds: { bottleneck },
  mistakes: {
    "lowest-rate": {
      title: "that rate is the lowest, as ever",
      thought: "You pointed to the stage with the smallest percentage.",
      why: "A click rate is low even in a good month: that does not say it is doing badly.",
      next: "Compare each rate with that of its own best month.",
    },
    "most-points-lost": {
      title: "that is the largest loss in points",
      thought: "You subtracted the rates and took the widest gap.",
      why: "Losing 5 points of 60 weighs less than losing 4 of 8: what follows falls in proportion.",
      next: "Divide this month’s rate by the best one, and look for the smallest result.",
    },
    "not-furthest-below": {
      title: "another stage has fallen further",
      thought: "You pointed to a stage that holds up better than another.",
      why: "The bottleneck is the stage whose ratio to its best month is the smallest.",
      next: "Work that ratio out for each stage, then compare.",
    },
  },
};
