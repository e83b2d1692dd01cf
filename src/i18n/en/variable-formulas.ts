import type { variableFormulas as french } from "../fr/variable-formulas.ts";

export const variableFormulas: typeof french = {
  orderValue: "net sales ÷ number of orders",
  margin: "(selling price − variable costs) ÷ selling price",
  costPerMille: "spend ÷ paid impressions × a thousand",
  reachPerPost: "people reached by a post ÷ followers",
  followerGrowth: "(followers gained − followers lost) ÷ followers at the start of the month",
  clickThroughRate: "clicks ÷ impressions",
  leadRate: "leads ÷ visits",
  closeRate: "sales ÷ leads",
  "closeRate direct": "sales ÷ visits",
  incremental: "sales that social media caused ÷ sales credited to it",
  hourlyCost: "cost of the job, contributions and holidays included ÷ hours worked",
  newCustomerShare: "sales to new customers ÷ sales",
  ordersPerYear: "orders of a year ÷ customers of that year",
  retention: "customers who are still there a year later ÷ customers at the start",
  engagementRate: "interactions ÷ people reached",
};
