import type { ContextId } from "../../domain/exercise/contexts.ts";
import type { MistakeId } from "../../domain/exercise/exercise.ts";
import type { FamilyId, KindId, KindOf } from "../../domain/exercise/kinds.ts";
import type { ExerciseUnit } from "../../domain/exercise/quantity.ts";
import type { Unreadable } from "../../domain/exercise/read-answer.ts";
import type { Level } from "../../domain/exercise/spec.ts";

/** The givens of an exercise as text, by name, with the words of its business: `who`, `the`, `whose`, `saleName`…, and its `story`. */
export type Given = Readonly<Record<string, string>>;

/** Words that may quote givens. */
export type Line = string | ((given: Given, level: Level) => string);

/** A known mistake: what it is called, the reasoning behind it, why that does not hold, and what to do next. */
export type MistakeWords = {
  readonly title: Line;
  readonly thought: Line;
  readonly why: Line;
  readonly next: Line;
};

/** Every word of one kind of exercise. Which of the optional ones it needs follows from its form. */
export type KindWords = {
  readonly title: Line;
  /** The statement, with what is asked. */
  readonly ask: Line;
  /** What the number is called (form `number`). */
  readonly label?: Line;
  /** From the idea to the shape of the calculation. The first step, done, is added by itself. */
  readonly hints: readonly Line[];
  /** Lines of the worked solution, by step. */
  readonly steps: Readonly<Record<string, Line>>;
  /** Options, items, points of a chart, tiles that are no numbers. */
  readonly options?: Readonly<Record<string, Line>>;
  readonly bins?: Readonly<Record<string, Line>>;
  /** Steps of a chain: their label, and the question each asks. */
  readonly fields?: Readonly<Record<string, { readonly label: Line; readonly ask: Line }>>;
  /** What the two measures of a chart are called. */
  readonly measures?: { readonly value: Line; readonly beside?: Line };
  /** Questions to ask oneself when the answer is wrong for no known reason; before those of the form. */
  readonly checks?: readonly Line[];
};

/** Words of a family: its kinds, and the mistakes that they share. */
export type FamilyWords<Family extends FamilyId> = {
  readonly kinds: Readonly<Record<KindOf<Family>, KindWords>>;
  readonly mistakes: Readonly<Record<MistakeId, MistakeWords>>;
};

/** The words of whichever family. */
export type AnyFamilyWords = {
  readonly kinds: Readonly<Partial<Record<KindId, KindWords>>>;
  readonly mistakes: Readonly<Record<MistakeId, MistakeWords>>;
};

/** A business as a sentence wants it. */
export type ContextWords = {
  /** With its indefinite article: "a neighbourhood bakery". */
  readonly who: string;
  /** With its definite article: "the bakery". */
  readonly the: string;
  /** "of the bakery". */
  readonly of: string;
  /** "the bakery’s", where the language has it; otherwise as `of`. */
  readonly whose: string;
  /** What several of its sales are called: "orders", "memberships". */
  readonly salesName: string;
};

/** Words that every family needs. */
export type SharedExerciseWords = {
  readonly contexts: Readonly<Record<ContextId, ContextWords>>;
  readonly mistakes: Readonly<Record<MistakeId, MistakeWords>>;
  /** "Rounded to the nearest $1; finer is right too." `whole` is true where the rounding is to one of the unit. */
  readonly rounding: (to: string, whole: boolean, unit: ExerciseUnit) => string;
  readonly unreadable: Readonly<Record<Unreadable | "expression", string>>;
  /** The check list of a wrong answer that we do not know, by what was asked. */
  readonly checks: {
    readonly percent: readonly string[];
    readonly money: readonly string[];
    readonly other: readonly string[];
    readonly choice: readonly string[];
    readonly order: readonly string[];
    readonly bins: readonly string[];
    readonly build: readonly string[];
  };
  /** Before the first step of the solution, given as the last hint. */
  readonly firstStep: (line: string, result: string) => string;
  readonly weeks: (value: number, count: string) => string;
  readonly days: (value: number, count: string) => string;
  readonly scorePoints: (value: number, count: string) => string;
  readonly percentagePoints: (value: number, count: string) => string;
};
