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
    orderValue: "Average order, before taxes",
    margin: "Contribution margin",
  },
  costs: "What you put in each month",
  returns: "What comes back",
  result: (investment, value, months, perMonth) => ({
    before: months === 1 ? "You put in " : `Over ${months} months you put in `,
    investment,
    middle: months === 1 ? " and get back " : `, that is ${perMonth} a month, and get back `,
    value,
    after: months === 1 ? " of margin." : " of margin, once every sale has closed.",
  }),
  roi: "Net ROI",
  gross: "gross return",
  breakEven: (orders, months, perMonth) =>
    months === 1
      ? `Break-even: ${orders} sales a month.`
      : `Break-even: ${orders} sales over ${months} months, that is ${perMonth} a month.`,
  others: (amount) =>
    `Of that margin, ${amount} comes from what is worth money without being sold. Break-even counts sales alone.`,
  differs: {
    visits: (counted) =>
      `Your funnel counts ${counted} visits a month. Keep the figure here that you can defend.`,
    closeRate: (counted) =>
      `In your funnel, ${counted} of visits buy. Keep the figure here that you can defend.`,
  },
  askStaff: "No hours are counted. Who writes, posts and answers? A “free” post costs something too.",
  reasons: {
    "no-investment": "Without an investment there is no ROI: start with your hours and your invoices.",
    "no-margin": "Without a margin on a sale there is no break-even: enter an average order and a margin.",
  },
  reset: "Clear my figures",
  empty: "Fill in a field; the result updates as you go.",
};
