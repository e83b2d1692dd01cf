import type { FamilyWords, KindWords } from "../../exercise/exercise-words.ts";
import { valueMistakes } from "./value-mistakes.ts";

const visitValue: KindWords = {
  title: "What a visit is worth",
  ask: (g, level) =>
    `${g.Whose} online shop takes ${g.orderValue} an order on average, at a margin of ${g.margin}. ${
      level === 1
        ? `${g.share} of the visits buy.`
        : `Last month ${g.visits} visits brought ${g.orders} orders.`
    }${level === 3 ? ` Of these orders, ${g.returned} are refunded.` : ""} What is a visit worth, in margin?`,
  label: "Value of a visit",
  hints: [
    "Most visits buy nothing: a visit is worth much less than an order.",
    (g, level) =>
      `Start from what an order leaves, ${g.orderValue} × ${g.margin}${level === 3 ? " (less refunds)" : ""}, then take the share of visits that buy.`,
  ],
  steps: {
    share: (g) => `Share that buys: ${g.orders} ÷ ${g.visits}`,
    contribution: (g, level) =>
      `Margin of an order: ${g.orderValue} × ${g.margin}${level === 3 ? `, less ${g.returned}` : ""}`,
    visit: (g) => `A visit: that margin × ${g.share ?? "share that buys"}`,
  },
};

const leadValue: KindWords = {
  title: "What an inquiry is worth",
  ask: (g, level) =>
    `At ${g.the} a sale is ${g.saleValue}, at a margin of ${g.margin}${level === 3 ? `, and a customer buys ${g.orders} times on average` : ""}. ${
      level === 1
        ? `${g.close} of the inquiries become sales,`
        : `Of ${g.leads} inquiries, ${g.sales} ended in a ${level === 3 ? "first " : ""}sale,`
    } and ${g.leadRate} of the visits leave an inquiry. What is an inquiry worth, in margin?`,
  label: "Value of an inquiry",
  hints: [
    "An inquiry is not a sale yet: it is worth a part of one.",
    (g, level) =>
      `Margin of a ${level === 3 ? "customer" : "sale"} × share of inquiries that ${level === 1 ? `become sales, ${g.close}` : "ended in a sale"}.`,
  ],
  steps: {
    close: (g) => `Close rate: ${g.sales} ÷ ${g.leads}`,
    contribution: (g, level) => `Margin: ${g.saleValue} × ${g.margin}${level === 3 ? ` × ${g.orders}` : ""}`,
    lead: (g) => `An inquiry: that margin × ${g.close ?? "close rate"}`,
  },
};

const customerValue: KindWords = {
  title: "What a customer who comes back is worth",
  ask: (g, level) =>
    level === 3
      ? `A customer ${g.of} makes ${g.orders} purchases a year, ${g.orderValue} each, at a margin of ${g.margin}. Each year ${g.retention} of the customers stay. The discount rate is ${g.discount}. What is the lifetime value, the first year’s margin being received at once?`
      : `A customer ${g.of} brings ${g.yearly} of margin a year. Each year ${g.retention} of the customers stay. ${level === 1 ? "Nothing is discounted" : `The discount rate is ${g.discount}`}, and the first margin comes a year from now, if the customer is still there. What is the lifetime value?`,
  label: "Lifetime value",
  hints: [
    "Each year a smaller share of the customers is left: the margins to come add up to a finite amount.",
    (_g, level) =>
      level === 3
        ? "M is a year’s margin. The sum is M + M × r ÷ (1 + d − r), r being the share that stays and d the discount rate."
        : "The sum is M × r ÷ (1 + d − r): M a year’s margin, r the share that stays, d the discount rate.",
  ],
  steps: {
    yearly: (g) => `A year’s margin: ${g.orderValue} × ${g.orders} × ${g.margin}`,
    fading: (g, level) => `1 + d − r: 100% ${level === 1 ? "" : `+ ${g.discount} `}− ${g.retention}`,
    value: (g, level) =>
      level === 3
        ? `Value: M + M × ${g.retention} ÷ that number`
        : `Value: ${g.yearly} × ${g.retention} ÷ that number`,
  },
};

const acquisitionPayback: KindWords = {
  title: "When has a customer repaid the acquisition?",
  ask: (g, level) =>
    `${
      level === 3
        ? `To win ${g.fresh} new customers, ${g.the} spent ${g.spend} in all.`
        : `Winning a new customer costs ${g.the} ${g.cac}.`
    } A customer buys for ${level === 2 ? `${g.yearly} a year` : `${g.monthly} a month`}, at a margin of ${g.margin}. After how many months is the acquisition repaid?`,
  label: "Months",
  hints: [
    "What repays the cost is not the price the customer pays, but the margin it leaves.",
    (g, level) =>
      `A month’s margin: ${level === 2 ? `${g.yearly} ÷ 12` : g.monthly} × ${g.margin}. How many times does it go into the acquisition cost?`,
  ],
  steps: {
    cac: (g) => `Acquisition cost: ${g.spend} ÷ ${g.fresh}`,
    contribution: (g, level) =>
      `A month’s margin: ${level === 2 ? `${g.yearly} ÷ 12` : g.monthly} × ${g.margin}`,
    months: (g) => `Months: ${g.cac ?? "acquisition cost"} ÷ a month’s margin`,
  },
};

const overlap: KindWords = {
  title: "The same sale, counted twice",
  ask: (g, level) =>
    `Along one path, ${g.the} adds up${level === 1 ? "" : ` ${g.visits} visits at ${g.visitValue} (${g.ofVisits}),`} ${g.leads} inquiries at ${g.leadValue} (${g.ofLeads}) and ${g.sales} sales at ${g.saleValue} (${g.ofSales}).${level === 3 ? ` It adds ${g.calls} service calls avoided, at ${g.callValue} each, from people who are customers already.` : ""} It keeps the largest of the path’s values. By how much was the total of the path too high?`,
  label: "Counted in excess",
  hints: [
    "A visit, the inquiry it becomes and the sale that follows are the same money, seen earlier or later.",
    "Keep one value for the path; all the others of the same path are in excess.",
  ],
  steps: {
    largest: "The largest value of the path, which is kept",
    twice: (_g, level) =>
      `In excess: ${level === 1 ? "the other value" : "the sum of the other values"} of the path`,
  },
};

const stories: Readonly<Record<string, string>> = {
  shop: "A soap maker sells online, on the very day of the visit.",
  quotes: "A kitchen renovator follows each client, from visit to inquiry to closed sale.",
  "long-cycle":
    "A software firm closes nine months after an inquiry. The quarter is over; it knows its close rate and its margin.",
  "no-online-sale":
    "A clinic sells nothing online, but knows what share of its online inquiries becomes a patient.",
  "two-paths":
    "A roaster has two quite separate paths: online purchases through Instagram, and inquiries from offices through LinkedIn, none of which buy online.",
  "calls-avoided":
    "A climbing gym makes sales through social media. Its public replies also save service calls, from people who are members already.",
};

const countOnce: KindWords = {
  title: "Count each sale once",
  ask: (g) =>
    `${stories[g.story ?? ""]} How should it add up the value, so that nothing is counted twice and nothing is left out?`,
  options: {
    "sales-only": "The margin on sales",
    "visits-and-sales": "The value of visits + the margin on sales",
    "likes-and-sales": "A rate per like + the margin on sales",
    "visits-leads-sales": "The value of visits + that of inquiries + the margin on sales",
    "leads-and-sales": "The value of inquiries + the margin on sales",
    "followers-and-sales": "A rate per follower + the margin on sales",
    "leads-only": "The value of inquiries (close rate × margin)",
    "sales-so-far": "The margin on the sales closed so far",
    "visits-and-leads": "The value of visits + that of inquiries",
    "likes-only": "A rate per like",
    "ad-price": "What the same impressions would have cost as advertising",
    "split-paths": "The margin on online sales + the value of inquiries from offices",
    "sales-only-all": "The margin on online sales only",
    "everything-summed": "Visits, inquiries and sales of both paths, added up",
    "largest-only": "Only the larger of the two values",
    "sales-and-calls": "The margin on sales + the cost of the calls avoided",
    "leads-sales-calls": "The value of inquiries + the margin on sales + the cost of the calls avoided",
    "reach-and-sales": "The advertising price of the reach + the margin on sales",
  },
  hints: [
    "Follow a single person: how many times is their money counted?",
    "A path is counted at one stage only; two paths with nobody in common are added.",
  ],
  steps: {
    shop: "The sale follows the visit the same day: count the sale, and nothing is counted twice.",
    quotes: "Each inquiry is followed to its sale: count at the sale, where the money is certain.",
    "long-cycle":
      "Hardly anything has closed yet: the inquiry, at its likely value, stands for the whole path.",
    "no-online-sale": "The inquiry is the last stage that can be seen: count there, once.",
    "two-paths": "Nobody is on both paths: one stage of each, added up.",
    "calls-avoided": "A call avoided is not on the way to a sale: it adds without counting twice.",
  },
};

const incremental: KindWords = {
  title: "What the campaign caused",
  ask: (g, level) =>
    `${g.The} shows its campaign to ${g.exposed} people, who make ${g.sales} purchases. A comparison group of ${g.held} people, chosen at random, does not see it and makes ${g.heldSales} purchases. The platform claims ${g.claimed} purchases. ${
      level === 1
        ? "How many purchases did the campaign cause?"
        : level === 2
          ? "What share of the exposed group’s purchases did the campaign cause?"
          : `A purchase is ${g.orderValue}, at a margin of ${g.margin}. What margin did the campaign cause?`
    }`,
  label: (_g, level) => (level === 1 ? "Purchases caused" : level === 2 ? "Share caused" : "Margin caused"),
  hints: [
    "The comparison group shows what would have happened anyway.",
    (g) =>
      `Without the campaign, ${g.exposed} people would have made ${g.heldSales} ÷ ${g.held} × ${g.exposed} purchases. The difference is what it caused.`,
  ],
  steps: {
    anyway: (g) => `Anyway: ${g.heldSales} ÷ ${g.held} × ${g.exposed}`,
    caused: (g) => `Caused: ${g.sales} − that number`,
    answer: (g, level) =>
      level === 2 ? `Share: caused ÷ ${g.sales} × 100` : `Margin: caused × ${g.orderValue} × ${g.margin}`,
  },
};

const attribution: KindWords = {
  title: "Who gets the sale?",
  ask: (g, level) =>
    `Here are the paths to ${g.whose} sales: Instagram, newsletter, then search: ${g.three} sales; newsletter, then search: ${g.early} sales; Instagram, then newsletter: ${g.late} sales. How many sales does the newsletter get under ${
      level === 1
        ? "last touch"
        : level === 2
          ? "the linear model"
          : "the 40-20-40 model (40% to the first touch, 40% to the last; half each when there are only two)"
    }?`,
  label: "The newsletter’s sales",
  hints: [
    "Take the paths one by one: of each sale of a path, what share goes to the newsletter?",
    (_g, level) =>
      level === 1
        ? "In which paths is the newsletter the last?"
        : level === 2
          ? "A third of the first path’s sales, half of those of the other two."
          : "In the middle of the first path it gets 20%; in the other two, half.",
  ],
  steps: {
    three: (g, level) => `First path: ${g.three} × ${level === 2 ? "1/3" : "20%"}`,
    two: (g) => `The other two: (${g.early} + ${g.late}) × 1/2`,
    total: (_g, level) =>
      level === 1 ? "Only the last path ends with it" : "The newsletter’s credit: the sum",
  },
};

export const value: FamilyWords<"value"> = {
  kinds: {
    "visit-value": visitValue,
    "lead-value": leadValue,
    "customer-value": customerValue,
    "acquisition-payback": acquisitionPayback,
    overlap,
    "count-once": countOnce,
    incremental,
    attribution,
  },
  mistakes: valueMistakes,
};
