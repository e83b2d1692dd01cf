import type { value as french } from "../fr/value.ts";

/** Words of lesson 8’s instruments. */
export const value: typeof french = {
  ladder: {
    title: (visit, order) => `A visit is worth ${visit}; the average order is ${order}`,
    caption:
      "Each bar is a share of the one above, all on one scale. The average order is revenue; the bars below it are margin.",
    channel: "Path",
    rungs: { order: "Average order", sales: "A sale", leads: "A sign-up", clicks: "A visit" },
    by: {
      sales: (rate) => ["of which ", rate, " is margin"],
      leads: (rate) => ["as ", rate, " of sign-ups buy"],
      clicks: (rate) => ["as ", rate, " of visits sign up"],
      bought: (rate) => ["as ", rate, " of visits buy"],
    },
    tableCaption: "From the average order to the visit",
    head: ["Stage", "Value"],
  },
  fields: {
    orderValue: "Average order",
    margin: "Contribution margin",
    closeRate: "Share of sign-ups that buy",
    leadRate: "Share of visits that sign up",
  },
  tagger: {
    once: (amount, roi) => `Every sale counts once: ${amount} a month, a net ROI of ${roi}`,
    twice: (amount, fake, roi) =>
      `${amount} counted too often: you would announce an ROI of ${fake} instead of ${roi}`,
    missed: (amount, path) => `${amount} counted once; ${path} is not counted anywhere`,
    none: "Nothing is counted: tick a stage",
    caption: "An average month of the café, sales as observed. Tick what you would count as value.",
    path: (channel) => `${channel} path`,
    stages: {
      clicks: (count) => `${count} visits`,
      leads: (count) => `${count} sign-ups`,
      sales: (count) => `${count} orders`,
    },
    each: (price) => `at ${price}`,
    same: (amount) => `These stages lead to the same sales. ${amount} is counted too often; keep one:`,
    keep: { clicks: "visits", leads: "sign-ups", sales: "orders" },
    offPath: "Off the path: results that lead to no sale",
    calls: (count, price) => [count, " calls avoided a month, at ", price],
    callCount: "Calls avoided a month",
    callValue: "Value of a call avoided",
    investment: "Investment",
    claimed: "Value announced",
    tooMuch: (amount) => `${amount} of it too much`,
    tableCaption: "What you count, for an average month",
    head: ["Stage", "How many", "Value of each", "In all", "Counted"],
    yes: "yes",
    no: "no",
  },
  unreached:
    "The rest could not be loaded. Check the connection and reload the page: what you wrote is kept.",
  method: "Method",
  methods: {
    "own-records": "my own records",
    "avoided-cost": "avoided cost",
    "market-price": "market price",
    estimate: "estimate",
  },
  reason: "Reason",
  needsReason: "A value without a reason cannot be defended. Where does this amount come from?",
  credit: {
    title: (channel, least, most, all) =>
      `${channel}: ${least} to ${most} sales out of ${all}, depending on the model`,
    same: (channel, credit, all) => `${channel}: ${credit} sales out of ${all} under every model`,
    unseen: (channel) => `The tool does not see ${channel}: no sale is credited to it`,
    caption: (all) =>
      `Fictional paths of the café’s customers. Each bar is ${all} sales long, whatever you change; only the sharing moves.`,
    ask: (channel, paths) => ["Sales credited to ", channel, " on ", paths],
    channel: "Channel",
    paths: "Paths",
    allPaths: "all paths",
    next: " then ",
    seen: "What the tool sees",
    nobody: "Nobody",
    claim: "The channel, for itself",
    claimSays: "Every sale it touched, even where others touched it too.",
    claims: (claims, all) =>
      `If each channel does the same, together they claim ${claims} sales. There were ${all}.`,
    tableCaption: "Sales credited to each channel, by model",
    model: "Model",
  },
  holdout: {
    title: (caused, least, most) =>
      `Instagram caused ${caused} sales; the models give it ${least} to ${most}`,
    none: "Without Instagram people buy just as often: it caused no sale",
    caption: (people) =>
      `A fictional trial: two groups of ${people} people, drawn at random. Only one sees Instagram. Change what the other does.`,
    exposed: "Exposed group",
    unexposed: "Holdout group",
    rate: "Buying rate of the holdout group",
    buys: (rate) => [rate, " buy"],
    gap: (points, sales) => `A gap of ${points}: ${sales} sales caused`,
    caused: "Sales caused",
    platform: "Instagram, for itself",
    over: (sales) => `${sales} too many`,
    under: (sales) => `${sales} too few`,
    worth: (share, amount, claimed) =>
      `Share caused: ${share}. Value you may claim: ${amount} of margin, not ${claimed}.`,
    tableCaption: "Sales caused, and sales credited to Instagram",
    head: ["According to", "Sales"],
  },
  own: {
    title: "Your price tags",
    intro: "Your figures for an average month. They stay on this device and serve in the lesson on ROI.",
    path: "Your path",
    hasLeads: "Before buying, people sign up or ask for a quote",
    fields: {
      orderValue: "Average order, before taxes, net of returns",
      margin: "Contribution margin",
      visits: "Visits from social media a month",
      leadRate: "Share of visits that leave their details",
      closeRate: "Share of leads that buy",
      direct: "Share of visits that buy",
      incremental: "Share of sales due to social media",
    },
    lead: "A lead",
    byHand: { leadValue: "Set a lead’s value myself", visitValue: "Set a visit’s value myself" },
    allCaused:
      "You count all of these sales as caused by social media. Without a holdout group that is a maximum; say so.",
    offPath: "What is worth money without being a sale",
    add: "Add a value",
    repeats: "My customers come back",
    empty: "Fill in a field; the values follow.",
    result: (amount, months) =>
      `Value of your ${months === 1 ? "month" : `${months} months`}, every sale counted once: ${amount}.`,
  },
};
