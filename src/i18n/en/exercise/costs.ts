import type { FamilyWords, KindWords } from "../../exercise/exercise-words.ts";
import { costMistakes } from "./cost-mistakes.ts";

const costPerMille: KindWords = {
  title: "Cost of a thousand impressions",
  ask: (g, level) =>
    `${g.Who} pays ${g.ads} for advertising${level === 3 ? `, plus a fee of ${g.fee} to the agency that places it` : ""}. Its ads are shown ${g.impressions} times, to ${g.reach} people. What is the CPM${level === 3 ? ", fee included" : ""}?`,
  label: "CPM",
  hints: [
    "CPM: cost of a thousand impressions. How many thousands are there?",
    (g) => `Divide the cost by ${g.impressions}, then multiply by 1,000.`,
  ],
  steps: {
    cost: (g) => `Cost: ${g.ads} + ${g.fee}`,
    thousands: (g) => `Thousands shown: ${g.impressions} ÷ 1,000`,
    cpm: (g, level) => `CPM: ${level === 3 ? "cost" : g.ads} ÷ thousands shown`,
  },
};

const costPerClick: KindWords = {
  title: "Cost of a click",
  ask: (g, level) =>
    level === 3
      ? `${g.Whose} ads cost ${g.cpm} for a thousand impressions, and their click-through rate is ${g.rate}. What does a click cost?`
      : `${g.Who} pays ${g.ads} for an ad shown ${g.impressions} times. It gets ${g.all} clicks in all, of which ${g.clicks} on the link to the site. What does a click to the site cost?`,
  label: "Cost per click",
  hints: [
    (_g, level) =>
      level === 3
        ? "How many clicks do a thousand impressions bring?"
        : "“A click to the site”: those are the clicks to divide by.",
    (g, level) =>
      level === 3
        ? `A thousand impressions bring 1,000 × ${g.rate} clicks, and cost ${g.cpm}.`
        : `Divide ${g.ads} by ${g.clicks}.`,
  ],
  steps: {
    clicks: (g) => `Clicks from a thousand impressions: 1,000 × ${g.rate}`,
    cpc: (g, level) => (level === 3 ? `CPC: ${g.cpm} ÷ those clicks` : `CPC: ${g.ads} ÷ ${g.clicks}`),
  },
};

const costPerLead: KindWords = {
  title: "What an inquiry costs",
  ask: (g, level) =>
    `In one month ${g.who} pays ${g.ads} for advertising and ${g.photos} for photos${level > 1 ? `, and puts in ${g.hours} of work at ${g.hourlyCost} an hour, benefits included` : ""}. It gets ${g.visits} visits, ${g.leads} inquiries${level === 3 ? `, ${g.invalid} of them spam,` : ""} and ${g.sales} sales. What does ${level === 3 ? "a real" : "an"} inquiry cost, everything included?`,
  label: "Cost per inquiry",
  hints: [
    "“Everything included” says what to divide; “an inquiry”, what to divide by.",
    (g, level) =>
      level === 1
        ? `Cost: ${g.ads} + ${g.photos}. Divide by ${g.leads}.`
        : `Cost: ${g.ads} + ${g.photos} + ${g.hours} × ${g.hourlyCost}.${level === 3 ? ` Inquiries: ${g.leads} − ${g.invalid}.` : ""}`,
  ],
  steps: {
    cost: (g, level) => `Cost: ${g.ads} + ${g.photos}${level > 1 ? ` + ${g.hours} × ${g.hourlyCost}` : ""}`,
    good: (g) => `Real inquiries: ${g.leads} − ${g.invalid}`,
    cpl: (g, level) => `Per inquiry: cost ÷ ${level === 3 ? "real inquiries" : g.leads}`,
  },
};

const acquisitionCost: KindWords = {
  title: "What a new customer costs",
  ask: (g, level) =>
    `In one quarter ${g.who} spends ${g.ads} on advertising and ${g.tools} on tools, and puts in ${g.hours} at ${g.hourlyCost} an hour, benefits included. That brings ${g.buyers} buyers, ${level === 3 ? `${g.share} of them` : `${g.fresh} of them`} for the first time. What is the customer acquisition cost (CAC)?`,
  label: "CAC",
  hints: [
    "To acquire a customer is to win somebody who was not one yet. And every cost counts.",
    (g, level) =>
      `Cost: ${g.ads} + ${g.tools} + ${g.hours} × ${g.hourlyCost}. Divide by ${level === 3 ? `${g.buyers} × ${g.share}` : g.fresh}.`,
  ],
  steps: {
    cost: (g) => `Cost: ${g.ads} + ${g.tools} + ${g.hours} × ${g.hourlyCost}`,
    fresh: (g) => `First-time buyers: ${g.buyers} × ${g.share}`,
    cac: (g) => `CAC: cost ÷ ${g.fresh ?? "those buyers"}`,
  },
};

const costThroughPath: KindWords = {
  title: "From a click to a sale",
  ask: (g, level) =>
    `${level === 3 ? `${g.Whose} ads cost ${g.cpm} for a thousand impressions, and ${g.clickRate} of the impressions are clicked.` : `A click to ${g.whose} site costs ${g.cpc}.`} Of these visits, ${g.leadRate} leave an inquiry, and ${g.closeRate} of the inquiries become sales. What does a sale cost, in advertising?`,
  label: "Cost of a sale",
  hints: [
    "At each stage some people drop out: an inquiry takes more than one click, and a sale more than one inquiry.",
    (g, level) =>
      `${level === 3 ? "Find the cost of a click first. " : ""}An inquiry costs a click ÷ ${g.leadRate}; a sale, an inquiry ÷ ${g.closeRate}.`,
  ],
  steps: {
    cpc: (g) => `A click: ${g.cpm} ÷ 1,000 ÷ ${g.clickRate}`,
    lead: (g) => `An inquiry: ${g.cpc ?? "a click"} ÷ ${g.leadRate}`,
    sale: (g) => `A sale: that cost ÷ ${g.closeRate}`,
  },
};

const staffCost: KindWords = {
  title: "The price of time",
  ask: (g, level) => {
    const posts = `${g.posts} posts a week, ${g.minutes} minutes each`;
    const work =
      level === 1
        ? `spends ${g.weekly} a week on its social media`
        : level === 2
          ? `makes ${posts}`
          : `spends ${g.weekly} a week on replies, and also makes ${posts}`;
    return `An employee ${g.of} ${work}, for ${g.weeks}. The wage is ${g.wage} an hour, and benefits add ${g.benefits}. What does this time cost?`;
  },
  label: "Cost of the time",
  hints: [
    "Two questions: how many hours in all, and what does an hour cost, benefits included?",
    (g, level) =>
      level === 1
        ? `Hours: ${g.weekly} × ${g.weeks}. One hour: ${g.wage} plus ${g.benefits}.`
        : `Minutes become hours by dividing by 60. One hour: ${g.wage} plus ${g.benefits}.`,
  ],
  steps: {
    hours: (g, level) =>
      level === 1
        ? `Hours: ${g.weekly} × ${g.weeks}`
        : level === 2
          ? `Hours: ${g.posts} × ${g.minutes} ÷ 60 × ${g.weeks}`
          : `Hours: (${g.weekly} + ${g.posts} × ${g.minutes} ÷ 60) × ${g.weeks}`,
    hourly: (g) => `One hour: ${g.wage} + ${g.benefits}`,
    total: "Cost: hours × cost of an hour",
  },
};

const sortCosts: KindWords = {
  title: "Where does this expense belong?",
  ask: "You are working out the contribution margin, then a campaign’s ROI. Put each expense where it counts.",
  options: {
    "staff-hours": "An employee’s hours answering comments",
    photos: "Photo shoot for the posts",
    ads: "Advertising paid to Meta",
    "planning-tool": "Tool that schedules posts",
    "owner-hours": "Hours of the owner, who draws no salary",
    agency: "Agency fee",
    contest: "Products given away in a contest",
    training: "Training to film better",
    goods: "Purchase of the goods sold",
    shipping: "Shipping of the orders",
    "card-fees": "Card fees on each sale",
    rent: "Rent of the shop, unchanged",
    likes: "Value of the likes, at a rate found online",
    "competitor-budget": "A competitor’s advertising budget",
  },
  bins: {
    investment: "The campaign’s investment",
    margin: "Already taken off in the margin",
    neither: "Neither",
  },
  hints: [
    "The investment: what would not have been put in without the campaign, money or time.",
    "What is paid for each sale is a variable cost: the margin has taken it off already.",
  ],
  steps: {
    investment: "Investment: money and time put in for the campaign",
    margin: "In the margin: what each sale costs by itself",
    neither: "Elsewhere: what would be paid anyway, or is no cost",
  },
};

export const costs: FamilyWords<"costs"> = {
  kinds: {
    "cost-per-mille": costPerMille,
    "cost-per-click": costPerClick,
    "cost-per-lead": costPerLead,
    "acquisition-cost": acquisitionCost,
    "cost-through-path": costThroughPath,
    "staff-cost": staffCost,
    "sort-costs": sortCosts,
  },
  mistakes: costMistakes,
};
