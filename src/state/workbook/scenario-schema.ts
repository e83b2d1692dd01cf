import * as z from "zod/mini";
import { CURRENCY_CODES } from "../../domain/quantity/money.ts";
import { inputBounds } from "../../domain/simulation/inputs.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";

const id = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,30}$/));

/** A number within the bounds of the scenario input that it sets. */
const within = (field: string) => {
  const { min, max } = inputBounds(field);
  return z.number().check(z.minimum(min), z.maximum(max));
};

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
});

const channel = z.object({
  id,
  platform: z.enum(["instagram", "linkedin", "facebook", "tiktok", "youtube", "x", "other"]),
  traffic: z.discriminatedUnion("from", [visits, exposure]),
  leadRate: z.nullable(within("leadRate")),
  closeRate: within("closeRate"),
  incremental: within("incremental"),
});

const investmentLine = z.discriminatedUnion("kind", [
  z.object({ id, kind: z.literal("staff"), hours: within("hours"), hourlyCost: within("hourlyCost") }),
  z.object({
    id,
    kind: z.enum(["content", "publishing", "tools", "agency", "training", "launch", "other"]),
    amount: within("amount"),
    timing: z.enum(["monthly", "once"]),
  }),
]);

/** A scenario as it is kept or exchanged: what `domain/simulation/scenario.ts` describes, within bounds. */
export const scenarioSchema: z.ZodMiniType<Scenario> = z.object({
  currency: z.enum(CURRENCY_CODES),
  months: within("months").check(z.int()),
  salesCycle: within("salesCycle").check(z.int()),
  orderValue: within("orderValue"),
  margin: within("margin"),
  channels: z.array(channel).check(z.minLength(1), z.maxLength(8)),
  investment: z.array(investmentLine).check(z.maxLength(20)),
});
