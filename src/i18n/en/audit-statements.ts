import { say } from "../audit/say.ts";
import type { auditStatements as french } from "../fr/audit-statements.ts";

export const auditStatements: typeof french = {
  attention: {
    sound: [
      (f) =>
        say`Attention earned: ${f.impressions} impressions and ${f.interactions} interactions. The ${f.sales} are counted further down.`,
      (f) =>
        say`On the way to the ${f.sales}, the campaign made ${f.impressions} impressions and ${f.interactions} interactions.`,
    ],
    flawed: [
      (f) =>
        say`The result of the campaign: ${f.impressions} impressions and ${f.interactions} interactions. Mission accomplished!`,
      (f) =>
        say`With ${f.impressions} impressions and ${f.interactions} interactions, we have gone far beyond the goal.`,
    ],
  },
  post: {
    sound: [
      (f) =>
        say`Star post: for ${f.stake} of advertising, ${f.postProfit} of margin once that is paid (${f.postRoi}). Worth trying again on a larger scale.`,
      (f) =>
        say`One post, boosted with ${f.stake}, left ${f.postProfit} of margin after its advertising, or ${f.postRoi}: promising, but small.`,
    ],
    flawed: [
      (f) => say`Our star post shows a net ROI of ${f.postRoi}: this is where the whole budget should go.`,
      (f) => say`The campaign’s best investment is beyond doubt our star post, at a net ROI of ${f.postRoi}.`,
    ],
  },
  poll: {
    sound: [
      (f) =>
        say`Poll: ${f.favourable} of the ${f.answers} people who answered recommend us, or ${f.pollShare} of those; there are ${f.customers} customers in all.`,
      (f) =>
        say`Of ${f.answers} answers to our poll, ${f.favourable} are favourable (${f.pollShare}); ${f.customers} people were invited to take it.`,
    ],
    flawed: [
      (f) => say`${f.pollShare} of your customers recommend you.`,
      (f) => say`Customers won over: ${f.pollShare} of them would recommend you.`,
    ],
  },
  months: {
    sound: [
      (f) =>
        say`In ${f.lastMonth}, from all sources, ${f.lastOrders} ${f.sales}: ${f.fromUsual} on the average of the six months before (${f.usualOrders}).`,
      (f) =>
        say`The six months before averaged ${f.usualOrders} ${f.sales} a month; ${f.lastMonth} brought ${f.lastOrders}, which is ${f.fromUsual}.`,
    ],
    flawed: [
      (f) =>
        say`From ${f.weakMonth} to ${f.lastMonth}, ${f.sales} leapt by ${f.rise}: the campaign has changed everything.`,
      (f) =>
        say`In ${f.lastMonth} we saw ${f.fromWeakest} in ${f.sales}, and remember where we stood in ${f.weakMonth}.`,
    ],
  },
  "channel-orders": {
    sound: [
      (f) =>
        say`${f.channel}: ${f.channelOrders} ${f.sales} came through its tracked links, by the client’s own records.`,
      (f) =>
        say`The client’s records show ${f.channelOrders} ${f.sales} that came through a tracked link on ${f.channel}.`,
    ],
    flawed: [
      (f) => say`${f.channel}: ${f.channelOrders} ${f.sales}, as given by its ads manager.`,
      (f) => say`${f.channelOrders} ${f.sales} came from ${f.channel}, according to its own statistics.`,
    ],
  },
  "order-total": {
    sound: [
      (f) =>
        say`Together: ${f.orders} different ${f.sales}. The ${f.twice} that came through two channels count once.`,
      (f) =>
        say`Total: ${f.rowSum}, less the ${f.twice} listed under two channels, makes ${f.orders} ${f.sales}.`,
    ],
    flawed: [
      (f) => say`Together, the three channels brought ${f.rowSum} = ${f.orders} ${f.sales}.`,
      (f) => say`Total of the three channels: ${f.orders} ${f.sales} (${f.rowSum}).`,
    ],
  },
  value: {
    sound: [
      (f) =>
        say`Value: ${f.orders} × ${f.orderValue} × a margin of ${f.margin} = ${f.value}, on ${f.revenue} of sales.`,
      (f) =>
        say`These ${f.orders} ${f.sales} make ${f.revenue} in sales; at a margin of ${f.margin}, ${f.value} of it is left.`,
    ],
    flawed: [
      (f) => say`Value: ${f.orders} × ${f.orderValue} = ${f.value}.`,
      (f) => say`At ${f.orderValue} each, these ${f.orders} ${f.sales} earned ${f.value}.`,
    ],
  },
  investment: {
    sound: [
      (f) =>
        say`Total investment: ${f.investment}, made of ${f.ads} in advertising, ${f.agency} in fees, ${f.content} in content and ${f.staff} in team time.`,
      (f) =>
        say`The campaign cost ${f.investment}: ${f.ads} in advertising, ${f.agency} in fees and ${f.content} in content, plus ${f.staff} in the team’s hours.`,
    ],
    flawed: [
      (f) =>
        say`Total investment: ${f.investment}, made of ${f.ads} in advertising, ${f.agency} in fees and ${f.content} in content.`,
      (f) =>
        say`With every invoice in (${f.ads} in advertising, ${f.agency} in fees, ${f.content} in content), the campaign cost ${f.investment}.`,
    ],
  },
  period: {
    sound: [
      (f) =>
        say`Count closed at the end of ${f.endMonth}, ${f.cycle} after the campaign, when its last ${f.sales} were in.`,
      (f) =>
        say`Period measured: the campaign’s ${f.months} and ${f.cycle} more, the time it takes for its ${f.sales} to close.`,
    ],
    flawed: [
      (f) => say`Count closed at the end of ${f.endMonth}, on the last day of the campaign.`,
      (f) => say`Period measured: the campaign’s ${f.months}, from the first day to the last.`,
    ],
  },
  "click-rate": {
    sound: [
      (f) =>
        say`${f.clickRate} of impressions led to the site: ${f.visits} visits from ${f.impressions} impressions.`,
      (f) => say`Of ${f.impressions} impressions, ${f.visits} led to a visit, or ${f.clickRate}.`,
    ],
  },
  "cost-per-mille": {
    sound: [
      (f) => say`A thousand paid impressions cost ${f.costPerMille} on average, advertising only.`,
      (f) => say`Average cost of a thousand paid impressions (CPM): ${f.costPerMille}.`,
    ],
  },
  limits: {
    sound: [
      (f) =>
        say`These figures say which way the ${f.sales} came, not how many would have come without the campaign.`,
      (f) => say`Without a control group, nobody knows how many of these ${f.sales} would have come anyway.`,
    ],
  },
};
