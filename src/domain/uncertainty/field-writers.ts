import type { InputField } from "../simulation/inputs.ts";

/** Writes the number at `index` of `values` into the field of the object that holds it. */
export type FieldWriter = (holder: Record<string, number>, values: Float64Array, index: number) => void;

/**
 * One function a field rather than `holder[field] = value`, which would look up where the field is at each of a
 * simulation's millions of writes; and a place in an array rather than a number, which would be put in a box of its own
 * to be handed over. Together they halve the time of a write.
 */
export const FIELD_WRITERS: Readonly<Record<InputField, FieldWriter>> = {
  months: (holder, values, index) => {
    holder.months = values[index] as number;
  },
  salesCycle: (holder, values, index) => {
    holder.salesCycle = values[index] as number;
  },
  orderValue: (holder, values, index) => {
    holder.orderValue = values[index] as number;
  },
  margin: (holder, values, index) => {
    holder.margin = values[index] as number;
  },
  adSpend: (holder, values, index) => {
    holder.adSpend = values[index] as number;
  },
  costPerMille: (holder, values, index) => {
    holder.costPerMille = values[index] as number;
  },
  followers: (holder, values, index) => {
    holder.followers = values[index] as number;
  },
  postsPerMonth: (holder, values, index) => {
    holder.postsPerMonth = values[index] as number;
  },
  reachPerPost: (holder, values, index) => {
    holder.reachPerPost = values[index] as number;
  },
  followerGrowth: (holder, values, index) => {
    holder.followerGrowth = values[index] as number;
  },
  clickThroughRate: (holder, values, index) => {
    holder.clickThroughRate = values[index] as number;
  },
  visits: (holder, values, index) => {
    holder.visits = values[index] as number;
  },
  leadRate: (holder, values, index) => {
    holder.leadRate = values[index] as number;
  },
  closeRate: (holder, values, index) => {
    holder.closeRate = values[index] as number;
  },
  incremental: (holder, values, index) => {
    holder.incremental = values[index] as number;
  },
  hours: (holder, values, index) => {
    holder.hours = values[index] as number;
  },
  hourlyCost: (holder, values, index) => {
    holder.hourlyCost = values[index] as number;
  },
  amount: (holder, values, index) => {
    holder.amount = values[index] as number;
  },
  newCustomerShare: (holder, values, index) => {
    holder.newCustomerShare = values[index] as number;
  },
  ordersPerYear: (holder, values, index) => {
    holder.ordersPerYear = values[index] as number;
  },
  retention: (holder, values, index) => {
    holder.retention = values[index] as number;
  },
  discount: (holder, values, index) => {
    holder.discount = values[index] as number;
  },
  years: (holder, values, index) => {
    holder.years = values[index] as number;
  },
  audience: (holder, values, index) => {
    holder.audience = values[index] as number;
  },
  engagementRate: (holder, values, index) => {
    holder.engagementRate = values[index] as number;
  },
  carryover: (holder, values, index) => {
    holder.carryover = values[index] as number;
  },
  repeatWorth: (holder, values, index) => {
    holder.repeatWorth = values[index] as number;
  },
  halfAt: (holder, values, index) => {
    holder.halfAt = values[index] as number;
  },
  slope: (holder, values, index) => {
    holder.slope = values[index] as number;
  },
  unitValue: (holder, values, index) => {
    holder.unitValue = values[index] as number;
  },
  perMonth: (holder, values, index) => {
    holder.perMonth = values[index] as number;
  },
};
