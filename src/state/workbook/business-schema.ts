import * as z from "zod/mini";
import type { Business, BusinessPart } from "../../domain/business/business.ts";
import { LIMITS } from "../../domain/business/limits.ts";
import {
  EXPERIMENT_CHANGES,
  EXPERIMENT_DECISIONS,
  EXPERIMENT_SPLITS,
} from "../../domain/experiment/experiment.ts";
import {
  COMPARISONS,
  COUNTED_STAGES,
  type CountedStage,
  MOST_MONTHS,
} from "../../domain/funnel/funnel-counts.ts";
import { GOAL_KINDS } from "../../domain/goal/goal-chain.ts";
import { CADENCES } from "../../domain/record/record-sheet.ts";
import { CHOICES } from "../../domain/report/decision.ts";
import { SCORE_PERIODS } from "../../domain/score/score-sheet.ts";
import { SIGNALS } from "../../domain/score/score-system.ts";
import { planSchema } from "./plan-schema.ts";

const id = z.string().check(z.maxLength(40));
const line = z.string().check(z.maxLength(LIMITS.line));
const text = z.string().check(z.maxLength(LIMITS.text));
const day = z.string().check(z.maxLength(10));
const count = z.number().check(z.minimum(0), z.maximum(1e12));
const counted = z.nullable(count);
const value = z.nullable(z.number().check(z.minimum(-1e15), z.maximum(1e15)));
const listOf = <Item extends z.ZodMiniType>(item: Item, most: number) =>
  z.array(item).check(z.maxLength(most));

const opinions = { positive: z.number(), neutral: z.number(), negative: z.number() };
const points = z.partialRecord(z.enum(SIGNALS), z.number());
const stageCounts = Object.fromEntries(COUNTED_STAGES.map((stage) => [stage, counted])) as Record<
  CountedStage,
  typeof counted
>;
const fix = z.optional(
  z.object({
    to: z.number().check(z.minimum(0), z.maximum(1)),
    cost: z.number().check(z.minimum(0), z.maximum(1e12)),
  }),
);
const variant = z.object({ name: line, exposed: counted, converted: counted });

/** One schema a part, so that one damaged part does not cost the learner the others. */
export const BUSINESS_PARTS: { readonly [Part in BusinessPart]: z.ZodMiniType<Business[Part]> } = {
  name: line,
  guess: z.nullable(z.object({ rate: z.number().check(z.minimum(-1), z.maximum(1000)), day })),
  chain: z.object({
    ambition: text,
    goals: listOf(
      z.object({
        id,
        kind: z.nullable(z.enum(GOAL_KINDS)),
        text,
        metrics: listOf(id, LIMITS.metrics),
      }),
      LIMITS.goals,
    ),
  }),
  goal: z.object({
    statement: text,
    ambition: text,
    metric: id,
    baseline: value,
    target: value,
    deadline: day,
    owner: line,
    resources: text,
  }),
  metrics: listOf(z.object({ metric: id, decision: text, where: line }), LIMITS.metrics),
  funnel: z.object({
    months: z.int().check(z.minimum(1), z.maximum(MOST_MONTHS)),
    ...stageCounts,
    compared: z.optional(z.object({ with: z.enum(COMPARISONS), counts: z.object(stageCounts) })),
    fixes: z.optional(z.object({ click: fix, lead: fix, sale: fix })),
  }),
  records: z.object({
    cadence: z.enum(CADENCES),
    measurements: listOf(
      z.object({
        ...{ id, day, channel: line, item: line, metric: id, value, source: line, note: text },
        redefined: z.optional(z.boolean()),
      }),
      LIMITS.measurements,
    ),
  }),
  experiments: listOf(
    z.object({
      id,
      hypothesis: text,
      metric: id,
      from: day,
      to: day,
      a: variant,
      b: variant,
      decision: z.enum(EXPERIMENT_DECISIONS),
      learned: text,
      changed: z.optional(listOf(z.enum(EXPERIMENT_CHANGES), EXPERIMENT_CHANGES.length)),
      split: z.optional(z.enum(EXPERIMENT_SPLITS)),
      planned: z.optional(counted),
    }),
    LIMITS.experiments,
  ),
  score: z.object({
    system: z.object({
      id,
      area: line,
      points,
      sentiment: z.discriminatedUnion("kind", [
        z.object({ kind: z.literal("ignored") }),
        z.object({ kind: z.literal("multiplier"), ...opinions }),
        z.object({ kind: z.literal("points"), ...opinions }),
      ]),
    }),
    posts: listOf(
      z.object({
        id,
        name: line,
        period: z.enum(SCORE_PERIODS),
        signals: z.partialRecord(z.enum(SIGNALS), count),
        opinions: z.object({ positive: count, neutral: count, negative: count }),
        audience: z.optional(count),
        outcome: z.optional(count),
      }),
      LIMITS.posts,
    ),
    why: z.optional(text),
    fixed: z.optional(points),
  }),
  plan: z.nullable(planSchema),
  decision: z.object({ choice: z.nullable(z.enum(CHOICES)), because: text, signpost: text }),
  report: z.object({
    reader: line,
    variables: z
      .record(z.string().check(z.maxLength(80)), z.object({ source: line, period: line, reason: text }))
      .check(z.refine((notes) => Object.keys(notes).length <= LIMITS.variables)),
    limits: text,
    nextStep: text,
  }),
};
