import { DEADLINE } from "./deadline.ts";
import type { Said } from "./said.ts";

const YEAR = DEADLINE.slice(0, 4);

/** Two potters of Lunenburg who sell online and take groups on Saturdays. */
export const SAID_EN: Said = {
  name: "Saltglaze Studio",
  guess: "0.6",
  ambition: "Make a living from the kiln all year round",
  chainGoal: "Fill the waiting list for the Saturday classes",
  goal: {
    statement: `Increase sales from 44 to 60 a month by June 30, ${YEAR}`,
    baseline: "44",
    target: "60",
    owner: "Tom",
    resources: "18 hours a month and $300 of ads",
  },
  metrics: [
    {
      id: "cost-per-lead",
      goal: "leads",
      decision: "Switch off the dearest ad",
      where: "Ads Manager, Results column",
    },
    {
      id: "engaged-users-rate",
      goal: "engagement",
      decision: "Show the workshop rather than finished pots",
      where: "Account insights, accounts engaged",
    },
    {
      id: "conversion-rate-by-visits",
      goal: "sales",
      decision: "Rewrite the page of mugs",
      where: "Sales report of the shop",
    },
  ],
  funnel: {
    months: "2",
    audience: ["88,000", "29,500", "1,770"],
    path: ["4,400", "352", "88"],
  },
  records: {
    channel: "Instagram",
    source: "Shop till",
    leads: ["160", "171", "166", "174", "180", "176"],
    sales: ["38", "41", "40", "43", "45", "44"],
  },
  experiment: {
    hypothesis: "If hands turn the pot in the picture, more people will sign up",
    names: ["Pot alone", "Hands at the wheel"],
    planned: "2,000",
    exposed: ["2,000", "2,000"],
    converted: ["70", "112"],
    learned: "Hands sell better than vases",
  },
  score: {
    why: "A save foretells an order; a click leads to the shop",
    points: { comment: "2", save: "4", click: "3" },
    posts: [
      ["Wood firing", "31", "70", "44"],
      ["Winter mugs", "15", "21", "30"],
      ["Failed glaze", "52", "8", "12"],
      ["Hands at the wheel", "22", "83", "61"],
    ],
  },
  value: {
    order: "58.75",
    margin: "52",
    incremental: "75",
    calls: { perMonth: "10", each: "6.25", reason: "Fifteen minutes on the phone, at $25 an hour" },
  },
  costs: { hours: "18", hourly: "24.50", ads: "300", content: "45", tools: "25", other: "20" },
  outlook: {
    months: "4",
    cycle: "2",
    lowestMargin: "40",
    target: "10",
    because: "Sales hold, but the share owed to social media is only a guess",
    signpost: "Fewer than 35 sales a month, two months running",
  },
  report: {
    reader: "Our landlord, who decides on the second room",
    told: {
      source: "Studio ledger",
      period: "January to June",
      reason: "Mean of the six months",
    },
    limits: "Sales at the summer market are left out",
    nextStep: "Tom reads this again after the autumn trial",
  },
};
