import * as z from "zod";
import { identifier } from "./identifier.ts";
import { localisedText, text } from "./localised-text.ts";

/** A guess on a ruler: of a figure of the lesson's scenario, or of the café's records. */
const figureGuess = z
  .strictObject({
    figure: text.optional(),
    recorded: text.optional(),
    /** What is guessed, as a screen reader says it. */
    label: localisedText,
    /** Ends of the ruler and its step, in the figure's unit: a rate as a proportion, money in cents. */
    from: z.number(),
    to: z.number(),
    step: z.number().positive(),
  })
  .refine((guess) => (guess.figure === undefined) !== (guess.recorded === undefined), {
    error: "does not name one answer. Write either `figure` or `recorded`",
  })
  .refine((guess) => guess.from < guess.to, { error: "has a ruler without length. Put `from` before `to`" });

/** A guess among a few answers. */
const choiceGuess = z
  .strictObject({
    choices: z
      .array(z.strictObject({ id: identifier, text: localisedText }))
      .min(2)
      .max(5),
    right: identifier,
  })
  .refine((guess) => guess.choices.some(({ id }) => id === guess.right), {
    path: ["right"],
    error: "is none of the choices. Write the id of the right one",
  });

/** The question that makes the reader guess first: how it is answered. Its words are in the lesson's text. */
export const lessonGuess = z.union([choiceGuess, figureGuess]);

export type LessonGuess = z.infer<typeof lessonGuess>;
