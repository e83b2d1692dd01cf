import type { funnelTexts as french } from "../fr/funnel-texts.ts";

export const funnelTexts: typeof french = {
  stages: {
    impressions: {
      name: "Impressions",
      many: "impressions",
      hint: "events: each time a post is shown (Meta says “views”)",
    },
    reach: {
      name: "Reach",
      many: "people reached",
      hint: "people: the tool’s total for the whole period, not the months added up",
    },
    engaged: {
      name: "Interacted",
      many: "people engaged",
      hint: "people, not what they did (“accounts engaged”)",
    },
    visits: { name: "Visits", many: "visits", hint: "events: sessions that came from social media" },
    leads: { name: "Leads", many: "leads", hint: "sign-ups, inquiries, appointments" },
    sales: { name: "Sales", many: "sales", hint: "only those that came from these visits" },
  },
  findings: {
    "no-period": "The period is zero months. Give the number of months that your counts cover.",
    "reach-above-impressions":
      "There cannot be more people than impressions: each person saw it at least once. The two may be swapped, or reach was added up month by month.",
    "engaged-above-reach":
      "More people interacted than saw it. These are probably interactions: look for “accounts engaged”, or leave it empty.",
    "visits-above-impressions":
      "More visits than impressions: visits from elsewhere are mixed in. Keep those from social media only.",
    "leads-above-visits":
      "More leads than visits: some came another way, or count twice. Keep those that these visits led to.",
    "sales-above-visits": "More sales than visits is rare. Count only the sales that these visits led to.",
    "sales-above-leads":
      "More sales than leads: people buy twice, or without signing up. Count first sales, or leave leads empty.",
    "visits-without-impressions":
      "Without impressions there is no click-through rate. Do not divide visits by reach: events divided by people do not make a share.",
    "engaged-without-reach":
      "Without reach, nobody can say what share of people interacted. Do not put impressions in its place.",
    "few-cases":
      "One of your rates rests on fewer than thirty cases: chance alone can shift it by a third. Lesson 6 teaches you to judge that.",
  },
  title: "Your funnel in figures",
  intro: "Type or paste your counts. Leave empty what you do not count: that is an honest answer.",
  source: "Which figures",
  own: "My figures",
  sample: "The café’s, in June",
  months: "Months covered",
  compare: "Compare with",
  compareNone: "nothing yet",
  comparisons: {
    "other-month": "another month",
    "other-channel": "another channel",
    "someone-else": "someone else’s figures",
  },
  yours: "your counts",
  notCounted: "not counted",
  ofStage: { reach: "of reach", impressions: "of impressions", visits: "of visits", leads: "of leads" },
  timesEach: "times each",
  empty: "Start with two stages that follow each other; the rate appears at once.",
  acts: {
    click: "become visits",
    lead: "become leads",
    "sale-from-lead": "buy",
    "sale-from-visit": "buy",
  },
  steps: {
    click: "the click",
    lead: "the sign-up or inquiry",
    "sale-from-lead": "the sale",
    "sale-from-visit": "the sale",
  },
  against: {
    "other-month": "the other month",
    "other-channel": "the other channel",
    "someone-else": "someone else’s figures",
  },
  bottleneck: "bottleneck",
  titleLevel: "No bottleneck: no step is below its yardstick",
  titleAlone: "Your stages, each magnifying the one above",
  mayBeChance: "But chance may be enough to explain it: gather more cases before you act (lesson 6).",
  level: "At every step that both have, your rates match those you chose as a yardstick.",
  noYardstick:
    "The smallest rate is not the bottleneck. To name one, give a yardstick: another month, another channel or, failing those, someone else’s figures.",
  benchmarks: "What others measured, elsewhere: a yardstick for the order of magnitude, never a target.",
  table: "Steps counted, rates and yardstick",
  head: ["Step", "Entered", "Went on", "Rate", "Yardstick"],
  planWaits: "Count your visits: your ROI, in lesson 9, will start from them.",
  planElsewhere: "Your plan follows its visits another way; this funnel does not change it.",
  takeFunnel: "Take the funnel’s",
  clear: "Clear my funnel",
  unreached:
    "The rates could not be shown: there is no connection. Reload the page once there is one; your own counts are kept.",
};
