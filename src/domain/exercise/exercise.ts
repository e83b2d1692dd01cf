import type { ContextId } from "./contexts.ts";
import type { AnswerForm, SkillId } from "./kinds.ts";
import type { NumberField } from "./number-field.ts";
import type { ExerciseQuantity } from "./quantity.ts";
import type { ExerciseSpec } from "./spec.ts";

/** A wrong line of reasoning that a learner is known to follow. Its words are in `i18n`. */
export type MistakeId = string;

/** The number that a known mistake leads to, in the unit of the answer. */
export type AnticipatedMistake = { readonly id: MistakeId; readonly value: number };

/** One line of the worked solution: what it computes, and its result where that is a number. */
export type SolutionStep = { readonly id: string; readonly result: ExerciseQuantity | null };

/** One number. */
export type NumberAnswer = {
  readonly form: "number";
  readonly field: NumberField;
  readonly mistakes: readonly AnticipatedMistake[];
};

/** Values found at the steps before, by step. */
export type Earlier = Readonly<Record<string, number>>;

/** A step of a chain, computed from the steps before: so it can be run again with the learner's own values. */
export type ChainStep = {
  readonly id: string;
  readonly field: NumberField;
  readonly run: (earlier: Earlier) => number;
  readonly mistakes: readonly {
    readonly id: MistakeId;
    readonly value: number;
    /** The slip, made on whatever the steps before gave. */
    readonly run: (earlier: Earlier) => number;
  }[];
};

/** Several numbers, each building on those before. */
export type ChainAnswer = { readonly form: "chain"; readonly chain: readonly ChainStep[] };

/** One of a few options. */
export type ChoiceAnswer = {
  readonly form: "choice";
  /** In the order in which they are shown. */
  readonly options: readonly string[];
  readonly right: string;
  /** The reasoning behind each wrong option. */
  readonly mistakes: Readonly<Record<string, MistakeId>>;
};

/** Items to put in order, first first. */
export type OrderAnswer = {
  readonly form: "order";
  readonly items: readonly string[];
  readonly right: readonly string[];
  readonly mistakes: readonly { readonly id: MistakeId; readonly items: readonly string[] }[];
};

/** Items to sort into bins. */
export type BinsAnswer = {
  readonly form: "bins";
  readonly bins: readonly string[];
  readonly items: readonly string[];
  readonly right: Readonly<Record<string, string>>;
  /** What it tells when this item is put into this bin. */
  readonly mistakes: readonly { readonly item: string; readonly bin: string; readonly id: MistakeId }[];
};

/** What a chart shows at one of the places that can be pointed at. */
export type ChartPoint = {
  readonly id: string;
  readonly value: ExerciseQuantity;
  /** A second measure of the same thing: another bar beside it, or its length. */
  readonly beside?: ExerciseQuantity;
};

/** A place to point at in a chart. */
export type PointAnswer = {
  readonly form: "point";
  readonly chart: {
    readonly drawing: "bars" | "line" | "paired-bars";
    /** True where the two measures are of different things, each with a scale of its own. */
    readonly ownScales?: boolean;
    readonly points: readonly ChartPoint[];
  };
  readonly right: string;
  readonly mistakes: Readonly<Record<string, MistakeId>>;
};

/** An operator of an expression, or a number that is part of the formula. */
export type Tile =
  | { readonly id: string; readonly kind: "given" }
  | { readonly id: string; readonly kind: "operator"; readonly sign: "+" | "−" | "×" | "÷" | "(" | ")" }
  | { readonly id: string; readonly kind: "number"; readonly value: number };

/** Numbers by the name of a given. */
export type Values = Readonly<Record<string, number>>;

/** An expression built from tiles: a given's tile carries the given's name. Every tile may be used again. */
export type BuildAnswer = {
  readonly form: "build";
  readonly tiles: readonly Tile[];
  readonly formula: (values: Values) => number;
  readonly mistakes: readonly { readonly id: MistakeId; readonly formula: (values: Values) => number }[];
  /** One way of building it, as ids of tiles. */
  readonly example: readonly string[];
};

export type Answer =
  | NumberAnswer
  | ChainAnswer
  | ChoiceAnswer
  | OrderAnswer
  | BinsAnswer
  | PointAnswer
  | BuildAnswer;

/** What a generator draws. */
export type Drawn = {
  /** The business it is told of; `null` where there is none. */
  readonly context: ContextId | null;
  /** Which of a kind's stories it tells, where it has several; words choose by it. */
  readonly story?: string;
  readonly givens: Readonly<Record<string, ExerciseQuantity>>;
  readonly answer: Answer;
  readonly steps: readonly SolutionStep[];
};

/** An exercise with its numbers drawn. */
export type Exercise = ExerciseSpec &
  Drawn & {
    readonly skill: SkillId;
    readonly lesson: number;
    readonly form: AnswerForm;
    /** How many drawings were set aside because known mistakes could not be told apart. */
    readonly rejections: number;
  };
