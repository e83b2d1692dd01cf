import type { ownRoi as french } from "../fr/own-roi.ts";

export const ownRoi: typeof french = {
  title: "Your month",
  intro: "Your own figures, for an average month. Everything stays on this device.",
  fields: {
    "staff.hours": "Hours a month",
    "staff.hourlyCost": "Loaded cost of an hour",
    "social.adSpend": "Advertising",
    "content.amount": "Photos and content",
    "tools.amount": "Tools",
    "other.amount": "Other invoices",
    "social.visits": "Visits from social media",
    "social.closeRate": "Share of visits that buy",
    orderValue: "Average order, before taxes",
    margin: "Contribution margin",
  },
  costs: "What you put in",
  returns: "What comes back",
  result: (investment, value) => ({
    before: "You put in ",
    investment,
    middle: " and get back ",
    value,
    after: " of margin.",
  }),
  roi: "Net ROI",
  gross: "gross return",
  breakEven: (orders) => `Break-even: ${orders} sales a month.`,
  askStaff: "No hours are counted. Who writes, posts and answers? A “free” post costs something too.",
  reasons: {
    "no-investment": "Without an investment there is no ROI: start with your hours and your invoices.",
    "no-margin": "Without a margin on a sale there is no break-even: enter an average order and a margin.",
  },
  reset: "Clear my figures",
  empty: "Fill in a field; the result updates as you go.",
};
