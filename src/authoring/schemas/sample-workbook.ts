import * as z from "zod";
import { EXPERIMENT_DECISIONS } from "../../domain/experiment/experiment.ts";
import { isFigureName } from "../../domain/figure/figure-catalogue.ts";
import { GOAL_KINDS } from "../../domain/goal/goal-chain.ts";
import { dayNumber } from "../../domain/quantity/calendar-day.ts";
import { MONTHLY_METRICS } from "../../domain/record/monthly-series.ts";
import { CADENCES } from "../../domain/record/record-sheet.ts";
import { CHOICES } from "../../domain/report/decision.ts";
import { SIGNALS } from "../../domain/score/score-system.ts";
import { PLATFORMS } from "../../domain/simulation/scenario.ts";
import { SCENARIO_NAMES } from "../load-scenarios.ts";
import { identifier } from "./identifier.ts";
import { localisedText, text } from "./localised-text.ts";

const day = z
  .string()
  .refine((written) => dayNumber(written) !== null, 'is no day. Write it as "2026-01-31", in quotes');
const month = z.string().regex(/^\d{4}-\d{2}$/, 'is no month. Write it as "2026-01", in quotes');
const figureName = z.string().refine(isFigureName, "is no figure. Look it up in figure-catalogue.ts");
const variant = z.strictObject({ ad: identifier, name: localisedText });
const note = z.strictObject({ source: localisedText, period: localisedText, reason: localisedText });

/**
 * The running company's workbook: what its people wrote. What they counted comes from the records beside it: `series`, `ad` and
 * `posts` name which.
 */
export const sampleWorkbook = z.strictObject({
  name: localisedText,
  day,
  scenario: z.enum(SCENARIO_NAMES),
  guess: z.strictObject({ rate: z.number(), day }),
  chain: z.strictObject({
    ambition: localisedText,
    goals: z.array(
      z.strictObject({
        id: identifier,
        kind: z.enum(GOAL_KINDS),
        text: localisedText,
        metrics: z.array(identifier),
      }),
    ),
  }),
  goal: z.strictObject({
    statement: localisedText,
    ambition: localisedText,
    metric: identifier,
    /** Name of a figure of the scenario. */
    baseline: figureName,
    target: z.number(),
    deadline: day,
    owner: localisedText,
    resources: localisedText,
  }),
  metrics: z.array(z.strictObject({ metric: identifier, decision: localisedText, where: localisedText })),
  records: z.strictObject({
    cadence: z.enum(CADENCES),
    series: z.array(
      z.strictObject({
        metric: z.enum(MONTHLY_METRICS),
        /** All of them without it. */
        platform: z.enum(PLATFORMS).optional(),
        channel: localisedText,
        source: localisedText,
        note: localisedText.optional(),
      }),
    ),
  }),
  experiments: z.array(
    z.strictObject({
      id: identifier,
      hypothesis: localisedText,
      metric: identifier,
      months: z.array(month).min(1, "is empty. Name the months that it ran"),
      a: variant,
      b: variant,
      decision: z.enum(EXPERIMENT_DECISIONS),
      learned: localisedText,
    }),
  ),
  score: z.strictObject({
    points: z.partialRecord(z.enum(SIGNALS), z.number()),
    posts: z.strictObject({
      platform: z.enum(PLATFORMS),
      formats: z.array(identifier),
      before: month,
      after: month,
    }),
    formats: z.record(identifier, localisedText),
    themes: z.record(identifier, localisedText),
  }),
  plan: z.strictObject({
    ranges: z.array(z.strictObject({ input: text, low: z.number(), high: z.number() })),
    target: z.number(),
  }),
  decision: z.strictObject({
    choice: z.enum(CHOICES),
    because: localisedText,
    signpost: localisedText,
  }),
  report: z.strictObject({
    reader: localisedText,
    /** By the name of the input. */
    variables: z.record(text, note),
    limits: localisedText,
    nextStep: localisedText,
  }),
});

export type SampleWorkbookFile = z.infer<typeof sampleWorkbook>;
