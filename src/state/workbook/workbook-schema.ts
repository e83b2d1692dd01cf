import * as z from "zod/mini";
import { practiceSchema } from "../practice/practice-schema.ts";
import { planSchema } from "./plan-schema.ts";
import { scenarioSchema } from "./scenario-schema.ts";
import { MOST_PLANS, type Workbook } from "./workbook-document.ts";

const exerciseRecord = z.object({ seed: z.int() });

const byName = <Value extends z.ZodMiniType>(value: Value) =>
  z.record(z.string().check(z.maxLength(80)), value);

/** One schema a part, so that one damaged part does not cost the learner the others. Businesses are read by parts of their own. */
export const WORKBOOK_PARTS = {
  guesses: byName(z.number()),
  examples: byName(scenarioSchema),
  simulator: z.nullable(planSchema),
  plans: z.array(planSchema).check(z.maxLength(MOST_PLANS)),
  exercises: byName(exerciseRecord),
  practice: practiceSchema,
} as const satisfies Record<Exclude<keyof Workbook, "version" | "business" | "shelf">, z.ZodMiniType>;
