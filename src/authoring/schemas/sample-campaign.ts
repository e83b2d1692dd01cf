import * as z from "zod";
import { DISTRIBUTIONS } from "../../domain/quantity/range.ts";
import { SCENARIO_NAMES } from "../load-scenarios.ts";
import { authoredScenario } from "./authored-scenario.ts";
import { identifier } from "./identifier.ts";
import { localisedText, text } from "./localised-text.ts";

const stage = z.strictObject({ one: localisedText, many: localisedText, act: localisedText });

/** What is known of an input that is uncertain; its likely value is the scenario's own. */
const uncertainInput = z.strictObject({
  input: text,
  low: z.number(),
  high: z.number(),
  distribution: z.enum(DISTRIBUTIONS).default("pert"),
});

/** One step of a prepared sequence, and what the author says becomes of the result: the checks compute whether it does. */
const move = z.strictObject({
  input: text,
  value: z.number(),
  say: localisedText,
  /** What the move does to the net ROI once all has closed. */
  netRoi: z.enum(["rises", "falls", "unchanged"]),
  /** Where it leaves the campaign, once all has closed. */
  ends: z.enum(["profit", "loss"]),
  /** What it does to the net ROI on the last day of activity, where that is the point. */
  atEnd: z.enum(["rises", "falls", "unchanged"]).optional(),
});

export type AuthoredMove = z.infer<typeof move>;

/** A sample campaign of the simulator: `content/scenarios/<id>/campaign.yaml`. */
export const sampleCampaign = z
  .strictObject({
    id: identifier,
    /** Its place in the list, 1 first. */
    order: z.int("is not a whole number. Write its place in the list").min(1, "is below 1. Write 1 or more"),
    name: localisedText,
    description: localisedText,
    lookAt: localisedText,
    stages: z
      .strictObject({ visit: stage, lead: stage, sale: stage, saleValue: localisedText })
      .partial()
      .default({}),
    names: z.record(identifier, localisedText).default({}),
    scenario: authoredScenario.optional(),
    /** In place of a scenario: the records that it is drawn from. */
    records: z.enum(SCENARIO_NAMES).optional(),
    assumptions: z
      .array(uncertainInput)
      .min(3, "has under three ranges. Give the inputs that are least certain one")
      .max(6, "has over six ranges. Keep those that are least certain"),
    /** Net ROI aimed at, as a proportion. */
    target: z.number().min(-1, "is below -1. Write a net ROI as a proportion").nullable(),
    moves: z
      .array(move)
      .min(3, "has under three moves. Tell a story in three to five")
      .max(5, "has over five moves. Tell a story in three to five"),
  })
  .refine((file) => (file.scenario === undefined) !== (file.records === undefined), {
    path: ["scenario"],
    error: "is needed unless there are records, and not beside them. Write one of `scenario` and `records`",
  });

export type SampleCampaignFile = z.infer<typeof sampleCampaign>;
