import { isDefined, type Outcome } from "../quantity/outcome.ts";
import type { AnticipatedMistake, ChainStep, Earlier, MistakeId, NumberAnswer } from "./exercise.ts";
import { asks, type NumberField } from "./number-field.ts";
import type { ExerciseQuantity } from "./quantity.ts";

/** A number to answer, with the numbers that known mistakes lead to; a percentage is always open to the forgotten × 100. */
export function numberAnswer(
  asked: ExerciseQuantity,
  mistakes: Readonly<Record<MistakeId, number>>,
  roundTo?: number,
): NumberAnswer {
  const field = asks(asked, roundTo);
  return { form: "number", field, mistakes: withMissingHundred(field, listMistakes(mistakes)) };
}

/** The mistakes of a record, as a list. */
export function listMistakes(mistakes: Readonly<Record<MistakeId, number>>): readonly AnticipatedMistake[] {
  return Object.entries(mistakes).map(([id, value]) => ({ id, value }));
}

/** A field whose unit is fixed as % takes 0.125 for an eighth of a percent: the mistake of leaving out × 100. */
export function withMissingHundred(
  field: NumberField,
  mistakes: readonly AnticipatedMistake[],
): readonly AnticipatedMistake[] {
  return field.unit === "percent"
    ? [...mistakes, { id: "missing-times-100", value: field.value / 100 }]
    : mistakes;
}

/**
 * The mistakes of a calculation in several steps, each found by running it again with one input changed by a slip: what
 * follows from the slip is what the learner gets.
 */
export function rerunWith<Inputs>(
  run: (inputs: Inputs) => number,
  inputs: Inputs,
  slips: Readonly<Record<MistakeId, Partial<Inputs>>>,
): Readonly<Record<MistakeId, number>> {
  return Object.fromEntries(Object.entries(slips).map(([id, slip]) => [id, run({ ...inputs, ...slip })]));
}

/** A figure of the engine as a number; NaN where it is not defined, and such a drawing is set aside. */
export function definite(outcome: Outcome): number {
  return isDefined(outcome) ? outcome : Number.NaN;
}

type StepRun = (earlier: Earlier) => number;

/** A step of a chain: what it computes from the steps before, and its slips, each with the value it leads to from right ones. */
export function chainStep(
  before: readonly ChainStep[],
  {
    id,
    unit,
    roundTo,
  }: { readonly id: string; readonly unit: ExerciseQuantity["unit"]; readonly roundTo?: number },
  run: StepRun,
  slips: Readonly<Record<MistakeId, StepRun>>,
): ChainStep {
  const right = Object.fromEntries(before.map((step) => [step.id, step.field.value]));
  const field = asks({ value: run(right), unit }, roundTo);
  const all: readonly (readonly [MistakeId, StepRun])[] = [
    ...Object.entries(slips),
    ...(unit === "percent" ? [["missing-times-100", (earlier: Earlier) => run(earlier) / 100] as const] : []),
  ];
  return { id, field, run, mistakes: all.map(([id, slip]) => ({ id, value: slip(right), run: slip })) };
}

/** The items in an order of their own, by the random source: Fisher and Yates. */
export function shuffled<Item>(
  random: { integer(low: number, high: number): number },
  items: readonly Item[],
): Item[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = random.integer(0, last);
    [mixed[last], mixed[other]] = [mixed[other] as Item, mixed[last] as Item];
  }
  return mixed;
}
