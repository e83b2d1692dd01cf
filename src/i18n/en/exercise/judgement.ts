import type { FamilyWords, KindWords } from "../../exercise/exercise-words.ts";
import { goalMistakes } from "./judgement-goal-mistakes.ts";
import { goalKinds } from "./judgement-goals.ts";
import { judgementMistakes } from "./judgement-mistakes.ts";
import { readingKinds } from "./judgement-reading.ts";

const wishes: Readonly<Record<string, string>> = {
  newsletter: "A bookshop wants more people to subscribe to its newsletter.",
  quotes: "A kitchen renovator wants to receive more quote requests.",
  known: "A new clinic first wants the people of the neighbourhood to know that it exists.",
  reputation: "A theatre company had poor reviews, and wants to know whether people now speak better of it.",
  "online-sales": "A soap maker wants its social media to bring more online sales.",
  conversation: "An association wants more of the people who see its posts to take part.",
  loyalty: "A coffee roaster wants its customers to come back more often.",
  recruiting: "A software firm uses LinkedIn to hire two developers.",
  "ad-choice": "A music school wants to choose between two ads; each enrolment earns it the same.",
  budget: "A travel agency has to decide whether to keep its social media budget.",
  "page-change":
    "A pottery studio has remade its shop page and wants to know whether it sells better; visits doubled in the same month.",
  "small-accounts":
    "A farm compares posts that very different numbers of people saw: which ones make people react?",
};

const chooseMetric: KindWords = {
  title: "Which metric fits the goal?",
  ask: (g) => `${wishes[g.story ?? ""]} Which metric shows it best?`,
  options: {
    signups: "Newsletter sign-ups from social media",
    followers: "Number of followers",
    likes: "Likes",
    reach: "Reach: different people who saw it",
    sales: "Number of sales",
    "quote-requests": "Quote requests",
    impressions: "Impressions",
    comments: "Comments",
    "click-rate": "Click-through rate",
    sentiment: "Net share of favourable opinions",
    "sales-from-social": "Sales that came from social media visits",
    clicks: "Clicks to the site",
    "engagement-rate": "Engagement rate",
    "engaged-share": "People who interacted ÷ people reached",
    interactions: "Number of interactions",
    "repeat-rate": "Share of customers who order again",
    "new-customers": "New customers",
    applications: "Applications received through LinkedIn",
    "cost-per-sale": "Cost per enrolment",
    "cost-per-click": "Cost per click",
    profit: "Margin caused, minus the whole investment",
    roas: "ROAS",
    revenue: "Attributed revenue",
    "visit-conversion": "Share of visits that buy",
    visits: "Number of visits",
    "rate-by-reach": "Interactions ÷ reach of each post",
  },
  hints: [
    "Start from the goal: what would a real person do that shows it is met?",
    "Leave out what can rise while the goal stands still; then, of two that are close, keep the one with the right base.",
  ],
  steps: {
    newsletter: "The goal is a sign-up: count the sign-ups that come from social media.",
    quotes: "The goal is a request: count that, not the attention before it.",
    known: "To be known is to have been seen by different people: reach.",
    reputation: "The question is not how many talk, but what they say: sentiment.",
    "online-sales": "The goal is the sale; a click is only its beginning.",
    conversation: "“More of the people who see” is a share: people out of people.",
    loyalty: "To come back is to order again: the share of customers who do.",
    recruiting: "The ambition is not a sale: an application is the action that counts.",
    "ad-choice": "When each earns the same, the better ad is the one whose enrolment costs least.",
    budget: "A budget is decided by the money it leaves, every cost paid.",
    "page-change": "The number of visits changed as well: only a share of visits can be compared.",
    "small-accounts": "More views bring more interactions: divide by the reach of each.",
  },
};

const metricFamilies: KindWords = {
  title: "Sort the metrics by family",
  ask: "Put each metric into the family of what it measures.",
  options: {
    followers: "Followers",
    "net-new-followers": "New followers minus those who left",
    "follower-growth-rate": "Audience growth",
    reach: "Reach",
    impressions: "Impressions",
    frequency: "Frequency (impressions ÷ reach)",
    engagements: "Interactions",
    "engagement-rate-by-reach": "Interactions ÷ reach",
    "conversation-rate": "Comments per post",
    "net-sentiment-of-all": "(Favourable − unfavourable) ÷ mentions",
    "net-sentiment-of-opinions": "(Favourable − unfavourable) ÷ opinions",
    leads: "Inquiries received",
    "conversion-rate-by-visits": "Conversions ÷ visits",
    "click-through-rate": "Clicks ÷ impressions",
    "cost-per-acquisition": "Cost per acquisition",
    roas: "ROAS",
    "net-roi": "Net ROI",
  },
  bins: {
    audience: "Audience: who follows us",
    reach: "Reach: who sees us",
    engagement: "Engagement: who reacts",
    sentiment: "Sentiment: what they say of us",
    conversion: "Conversion: who moves towards buying",
    money: "Money: what is paid and what is earned",
  },
  hints: [
    "Ask what a person did to make the metric rise: follow, see, react, judge, move on, buy?",
    "As soon as an amount of money enters the calculation, it is money; a click leads to the site, so a click rate is conversion.",
  ],
  steps: {
    audience: "Audience: followers and their growth",
    reach: "Reach: what counts people or times shown",
    engagement: "Engagement: reactions on the spot, as a count or a rate",
    sentiment: "Sentiment: which way opinions lean",
    conversion: "Conversion: steps towards the sale",
    money: "Money: everything that an amount enters into",
  },
};

export const judgement: FamilyWords<"judgement"> = {
  kinds: { "choose-metric": chooseMetric, "metric-families": metricFamilies, ...goalKinds, ...readingKinds },
  mistakes: { ...judgementMistakes, ...goalMistakes },
};
