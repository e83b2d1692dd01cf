import { compareFigures, figureKey } from "./compare-figures.ts";
import type { DatedFigure } from "./dated-figure.ts";

/** What the learner wants done with figures that are not simply new. */
export type AdditionChoices = {
  /** A figure on record with another value: take the file's, or keep what is there. */
  readonly changed: "replace" | "keep";
  /** A period that cuts across one on record: add it, or leave it out. */
  readonly overlapping: "add" | "leave";
};

/** Nothing on record is changed or counted twice unless the learner says so. */
export const CAREFUL_CHOICES: AdditionChoices = { changed: "keep", overlapping: "leave" };

export type Addition = {
  /** Figures to add. */
  readonly added: readonly DatedFigure[];
  /** Keys of the figures on record that they take the place of. */
  readonly replaced: ReadonlySet<string>;
  /** On record already. */
  readonly known: number;
  /** Left out by choice. */
  readonly left: number;
};

/** What adding the figures of a file to the record comes to. */
export function addFigures(
  recorded: readonly DatedFigure[],
  incoming: readonly DatedFigure[],
  choices: AdditionChoices,
): Addition {
  const { fresh, known, changed, overlapping } = compareFigures(recorded, incoming);
  const taken = choices.changed === "replace" ? changed : [];
  const across = choices.overlapping === "add" ? overlapping : [];
  return {
    added: [...fresh, ...taken, ...across],
    replaced: new Set(taken.map(figureKey)),
    known,
    left: changed.length - taken.length + overlapping.length - across.length,
  };
}
