import * as z from "zod";
import { localisedText } from "./localised-text.ts";

const step = z.strictObject({ minutes: z.int().positive(), do: localisedText });

/** How a lesson is spread over a class of `length` minutes. */
const plan = (length: number) =>
  z
    .array(step)
    .min(3, "has fewer than three steps. Say what the class does, step by step")
    .refine(
      (steps) => steps.reduce((sum, { minutes }) => sum + minutes, 0) === length,
      `does not add up to ${length} minutes. Change the minutes of its steps`,
    );

/**
 * What a teacher wants beside a lesson. Its texts may quote figures: `{roi.net}` of the lesson's scenario,
 * `{recorded:posts.count}` of the café's records, `{fact:source.fact}` of a source.
 */
export const teacherNote = z.strictObject({
  aim: localisedText,
  timing: z.strictObject({ "45": plan(45), "90": plan(90) }),
  questions: z.array(z.strictObject({ ask: localisedText, expect: localisedText })).min(3),
  mistakes: z.array(z.strictObject({ mistake: localisedText, reply: localisedText })).min(2),
  answers: z.array(z.strictObject({ to: localisedText, answer: localisedText })).min(1),
});

export type TeacherNote = z.infer<typeof teacherNote>;
