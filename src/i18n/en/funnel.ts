import type { funnel as french } from "../fr/funnel.ts";

export const funnel: typeof french = {
  steps: {
    click: "the click",
    lead: "the sign-up",
    "sale-from-lead": "the purchase",
    "sale-from-visit": "the purchase",
  },
  stages: { impressions: "impressions", visits: "visits", leads: "sign-ups", sales: "sales" },
  acts: { click: "click", lead: "sign up", sale: "buy" },
  platforms: { instagram: "Instagram", linkedin: "LinkedIn" },
  rateLabel: {
    click: (channel) => `Click-through rate, ${channel}`,
    lead: (channel) => `Sign-up rate, ${channel}`,
    sale: (channel) => `Purchase rate, ${channel}`,
  },
  rateOf: (channel) => `Rate, ${channel}`,
  stage: "Step, and what comes out of it",
  twoTitle: (one, other) => `A sale takes ${one} impressions on Instagram, ${other} on LinkedIn`,
  twoTitleNone: "At these rates, one of the two channels sells nothing",
  twoCaption:
    "An average month. Each bar magnifies the dark slice of the one above it; the triangle marks the other channel’s rate. Pull the edge of a bar, or change the figure.",
  twoTable: "An average month, stage by stage, on each channel",
  changed: "You have changed the example.",
  reset: "Back to the café’s figures",

  gestureTitle: (gestures, people, share) =>
    `${gestures} interactions by ${people} people: ${share} of reach`,
  gestureCaption: (reach) =>
    `One post, seen by ${reach} people. Each square is an interaction, each column a person. Drag to change how many people there were.`,
  people: "People who interacted",
  atLeast: (people) => `at least ${people}`,
  atMost: (people) => `at most ${people}`,
  gestureRate: "Interactions ÷ reach",
  peopleRate: "People ÷ reach",
  gestures: ["likes", "saves", "shares", "comments"],
  gestureSum: "All interactions",
  peopleNow: "People, as set here",
  gestureTable: "Interactions on one post, and their share of its reach",
  gestureHead: ["Interaction", "Count", "Share of reach"],

  measure: "How far to raise a step",
  measures: {
    tenth: "Each by the same proportion",
    month: "Up to its best month",
    channel: "Up to LinkedIn",
  },
  shareOf: { tenth: "How much more, in proportion", gap: "Share of the gap closed" },
  tenthTitle: (share, sales) =>
    `${share} more at any one step: ${sales} more ${sales === "1" ? "sale" : "sales"} a month`,
  gapTitle: {
    month: (step, sales) => `The bottleneck: ${step}, worth ${sales} more sales a month`,
    channel: (step, sales) =>
      `Next to LinkedIn: ${step}, worth ${sales} more sales a month, if LinkedIn is a fair yardstick`,
  },
  noGap: {
    month: "No bottleneck: every step matches its best month",
    channel: "No bottleneck: Instagram does at least as well as LinkedIn throughout",
  },
  measureCaption: {
    tenth: "Sales are the rates multiplied: the same proportion more has the same effect at any step.",
    month:
      "Each step against its own best month. The solid part is gained even if that month was lucky; the hatched part could be luck.",
    channel: "Another channel, other people, and few cases: everything hatched could be luck.",
  },
  moreSales: (sales) => `${sales} more ${sales === "1" ? "sale" : "sales"}`,
  fromTo: (from, to) => `from ${from} to ${to}`,
  ahead: (rate) => `${rate}, already as good`,
  gainTable: "What each step is worth, raised by itself, a month",
  gainHead: ["Step", "Rate", "Rate aimed at", "More sales", "More margin"],

  fixTitle: ([step], left) => `The fix that leaves the most: ${step}, ${left} once it is paid for`,
  fixLevel: (steps, left) =>
    `Worth the same: ${steps.join(", ")}. Each fix leaves ${left} once it is paid for`,
  fixNone: "None of these fixes pays for itself within the period",
  fixUnpriced: "How many sales each fix would add",
  fixPeriod: (months, shown) => (months === 1 ? "Over one month." : `Over ${shown} months.`),
  fixLesson8:
    "To work it out in money, your average order and your margin are missing: lesson 8 asks for them.",
  fixRoi: (roi) => `With no fix, net ROI is ${roi}.`,
  fixTo: (rate) => `From ${rate} to`,
  fixCost: "Cost, once",
  fixBest: "leaves the most",
  fixGain: (gain) => `${gain} of margin`,
  fixBreakEven: (gain) => `It pays if it costs less than ${gain}.`,
  fixLeft: "left once it is paid for",
  fixShort: "short of paying for itself",
  fixRoiAfter: (roi) => `Net ROI: ${roi}.`,
};
