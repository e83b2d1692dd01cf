import { say } from "../audit/say.ts";
import type { auditFeedback as french } from "../fr/audit-feedback.ts";

export const auditFeedback: typeof french = {
  why: {
    "platform-claim": (f) =>
      say`${f.channel} claims ${f.claimed} ${f.sales}; for the same period the client’s records show ${f.mended} through its links. A platform also counts people who merely saw the ad, and each platform claims the same sale.`,
    "double-count": (f) =>
      say`Some ${f.sales} came through two channels and stand in two rows of the table: ${f.twice} are counted once too often. Each counted once, there are ${f.mended}, not ${f.claimed}.`,
    "revenue-as-profit": (f) =>
      say`${f.claimed} is what was sold. Once goods, shipping and fees are paid, ${f.margin} of it is left: the value is ${f.mended}.`,
    "no-staff-time": (f) =>
      say`The client’s team spent ${f.hours} a month on it at ${f.hourlyCost} an hour, ${f.staffTotal} in all. The investment is ${f.mended}, not ${f.claimed}.`,
    "too-early": (f) =>
      say`A sale can close up to ${f.cycle} after the click. Closed on the last day, the count has all of the spending but ${f.claimed} ${f.sales} instead of ${f.mended}: this slip makes the ROI look too low.`,
    "vanity-result": (f) =>
      say`Impressions and interactions show that people saw it. The goal was ${f.goal} ${f.sales}, and there were ${f.soundOrders}: that is the number that says whether it was met.`,
    "ratio-hides-size": (f) =>
      say`${f.postRoi} is ${f.postProfit} made with ${f.stake} of advertising. Nothing says that all the advertising (${f.ads}) would earn at that rate, which would mean ${f.promise}.`,
    "percent-without-base": (f) =>
      say`${f.pollShare} is ${f.favourable} favourable answers out of ${f.answers}. There are ${f.customers} customers: ${f.answeredShare} of them answered, and those who answer are often the happiest.`,
    "weak-month": (f) =>
      say`With ${f.weakOrders} ${f.sales}, ${f.weakMonth} was the weakest of the six months before. Against their average (${f.usualOrders}) the change is ${f.fromUsual}, not ${f.fromWeakest}.`,
  },
  soundBecause: {
    attention: "It reports attention as attention, not as a result.",
    post: "The percentage comes with its dollars: anyone can judge its size.",
    poll: "The base is stated: how many answered, and out of how many people.",
    months: "It compares with the six months before, not with a month picked for the purpose.",
    "channel-orders": "The number comes from the client’s records, not from the platform.",
    "order-total": "Each sale counts only once.",
    value: "It counts the margin, not the revenue.",
    investment: "Everything is counted, the team’s hours included.",
    period: "The count waits until the sales cycle has run.",
    "click-rate": "The share comes with its base, and it is the right base.",
    "cost-per-mille": "It says what attention cost, and claims no more than that.",
    limits: "Nothing in this report can show more, and it says so.",
  },
};
