import * as z from "zod/mini";
import { CURRENCY_CODES } from "../../domain/quantity/currency.ts";
import { inputBounds } from "../../domain/simulation/inputs.ts";
import { PLATFORMS, type Scenario } from "../../domain/simulation/scenario.ts";

const id = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,30}$/));

/** A number within the bounds of the scenario input that it sets. */
const within = (field: string) => {
  const { min, max } = inputBounds(field);
  return z.number().check(z.minimum(min), z.maximum(max));
};

const responseCurve = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("frequency"), repeatWorth: within("repeatWorth") }),
  z.object({ kind: z.literal("hill"), halfAt: within("halfAt"), slope: within("slope") }),
]);

const visits = z.object({ from: z.literal("visits"), visits: within("visits"), adSpend: within("adSpend") });

const exposure = z.object({
  from: z.literal("exposure"),
  adSpend: within("adSpend"),
  costPerMille: within("costPerMille"),
  followers: within("followers"),
  postsPerMonth: within("postsPerMonth"),
  reachPerPost: within("reachPerPost"),
  followerGrowth: within("followerGrowth"),
  clickThroughRate: within("clickThroughRate"),
  audience: z.optional(within("audience")),
  response: z.optional(responseCurve),
  carryover: z.optional(within("carryover")),
});

const reason = z.string().check(z.maxLength(500));

const unitValueOverride = z.object({ unitValue: within("unitValue"), reason });

const channel = z.object({
  id,
  platform: z.enum(PLATFORMS),
  traffic: z.discriminatedUnion("from", [visits, exposure]),
  leadRate: z.nullable(within("leadRate")),
  closeRate: within("closeRate"),
  incremental: within("incremental"),
  engagementRate: z.optional(within("engagementRate")),
  leadValue: z.optional(unitValueOverride),
  visitValue: z.optional(unitValueOverride),
});

const monthNumber = within("months").check(z.int());

const timing = z.union([
  z.enum(["monthly", "once"]),
  z.object({ months: z.array(monthNumber).check(z.maxLength(24)) }),
]);

const investmentLine = z.discriminatedUnion("kind", [
  z.object({
    id,
    kind: z.literal("staff"),
    hours: within("hours"),
    hourlyCost: within("hourlyCost"),
    timing: z.optional(timing),
    channel: z.optional(id),
  }),
  z.object({
    id,
    kind: z.enum(["content", "publishing", "tools", "agency", "training", "launch", "other"]),
    amount: within("amount"),
    timing,
    channel: z.optional(id),
  }),
]);

const repeatPurchases = z.object({
  ordersPerYear: within("ordersPerYear"),
  retention: within("retention"),
  discount: within("discount"),
  years: within("years").check(z.int()),
});

const unitValue = z.object({
  id,
  metric: id,
  unitValue: within("unitValue"),
  perMonth: within("perMonth"),
  method: z.enum(["avoided-cost", "market-price", "own-records", "estimate"]),
  reason,
  channel: z.optional(id),
});

/** A scenario as it is kept or exchanged: what `domain/simulation/scenario.ts` describes, within bounds. */
export const scenarioSchema: z.ZodMiniType<Scenario> = z.object({
  currency: z.enum(CURRENCY_CODES),
  months: within("months").check(z.int()),
  salesCycle: within("salesCycle").check(z.int()),
  orderValue: within("orderValue"),
  margin: within("margin"),
  channels: z.array(channel).check(z.minLength(1), z.maxLength(8)),
  investment: z.array(investmentLine).check(z.maxLength(20)),
  // Added since version 1 was first written: absent from older workbooks, and then they change nothing.
  delay: z.optional(z.enum(["uniform", "front-loaded"])),
  newCustomerShare: z.optional(within("newCustomerShare")),
  repeat: z.optional(repeatPurchases),
  unitValues: z.optional(z.array(unitValue).check(z.maxLength(20))),
});
