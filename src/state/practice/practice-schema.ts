import * as z from "zod/mini";
import type { LearnerAnswer } from "../../domain/exercise/mark/mark-answer.ts";
import { MOST_WORKS, type Practice } from "./practice-document.ts";

const name = z.string().check(z.maxLength(80));
const names = z.array(name).check(z.maxLength(200));
const moment = z.number().check(z.nonnegative());
const count = z.int().check(z.nonnegative());

const typed = z.object({
  text: z.string().check(z.maxLength(200)),
  meant: z.optional(z.enum(["thousands", "decimal"])),
});

const answer: z.ZodMiniType<LearnerAnswer> = z.discriminatedUnion("form", [
  z.object({ form: z.literal("number"), typed }),
  z.object({ form: z.literal("chain"), typed: z.record(name, typed) }),
  z.object({ form: z.literal("choice"), option: z.nullable(name) }),
  z.object({ form: z.literal("order"), items: names }),
  z.object({ form: z.literal("bins"), placed: z.record(name, name) }),
  z.object({ form: z.literal("point"), point: z.nullable(name) }),
  z.object({ form: z.literal("build"), tiles: names }),
]);

const work = z.object({
  spec: name,
  at: moment,
  attempts: count,
  hints: count,
  solved: z.boolean(),
  revealed: z.boolean(),
  answer: z.nullable(answer),
  marked: z.nullable(answer),
  shown: z.boolean(),
  left: z.boolean(),
});

const session = z.object({
  purpose: z.enum(["today", "placement"]),
  startedAt: moment,
  specs: names,
});

const exam = z.object({
  startedAt: moment,
  specs: names,
  answers: z.record(name, answer),
  finishedAt: z.nullable(moment),
});

/** What practice keeps, as it is stored or exchanged. */
export const practiceSchema: z.ZodMiniType<Practice> = z.object({
  works: z.array(work).check(z.maxLength(MOST_WORKS)),
  open: z.nullable(name),
  session: z.nullable(session),
  exam: z.nullable(exam),
});
