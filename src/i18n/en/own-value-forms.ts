import type { ownValueForms as french } from "../fr/own-value-forms.ts";

/** Words of the forms that a learner opens to set a value by hand, add one, or say that customers come back. */
export const ownValueForms: typeof french = {
  fixed: { leadValue: "Value of a lead", visitValue: "Value of a visit" },
  derived: (price) => `The calculation gives ${price}.`,
  undo: "Back to the calculation",
  remove: (name) => `Remove: ${name}`,
  metric: "What is counted",
  metrics: {
    "calls-avoided": "Calls avoided",
    applications: "Applications received",
    "customer-photos": "Customers’ photos reused",
    "other-value": "Other (say what in the reason)",
    clicks: "Visits",
    leads: "Leads",
    sales: "Sales",
  },
  perMonth: "How many a month",
  unitValue: "Value of each",
  overlap: (amount) =>
    `This value is on the path of your sales, which already count: ${amount} is counted twice.`,
  keepSales: "Count sales only",
  repeat: {
    ordersPerYear: "Orders a customer places a year",
    retention: "Customers still there a year later",
    discount: "Yearly discount rate",
  },
  customer: (amount) =>
    `A new customer is worth ${amount} of margin, if these figures hold. Your month counts their first year only.`,
  endless: "At this rate no customer would ever leave, and their value has no end. Lower the share who stay.",
};
