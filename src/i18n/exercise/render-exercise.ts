import type { ChainStep, Exercise, MistakeId } from "../../domain/exercise/exercise.ts";
import type { NumberField } from "../../domain/exercise/number-field.ts";
import type { ExerciseQuantity } from "../../domain/exercise/quantity.ts";
import type { NumberFormat } from "../format/number-format.ts";
import type { Locale } from "../locale.ts";
import type { AnyFamilyWords, Given, KindWords, Line, SharedExerciseWords } from "./exercise-words.ts";
import { formatExerciseQuantity } from "./format-exercise.ts";

/** A piece of a statement; figures of the exercise are told from the words around them. */
export type StatementPiece = { readonly text: string; readonly isFigure: boolean };

export type MistakeText = Readonly<Record<"title" | "thought" | "why" | "next", string>>;

export type FieldText = {
  readonly id: string;
  readonly label: string;
  /** What the step of a chain asks; empty where the statement asks. */
  readonly ask: string;
  /** How to round, in a sentence: the tolerance in words. */
  readonly rounding: string;
  /** The sign that stands behind the field: %, $, h… */
  readonly unit: string;
};

/** Everything a screen shows of an exercise, as text in one language. */
export type ExerciseText = {
  readonly title: string;
  readonly statement: readonly StatementPiece[];
  readonly fields: readonly FieldText[];
  /** Options, items, points and tiles, by id. */
  readonly options: Readonly<Record<string, string>>;
  readonly bins: Readonly<Record<string, string>>;
  readonly measures: { readonly value: string; readonly beside: string };
  readonly hints: readonly string[];
  readonly steps: readonly { readonly id: string; readonly line: string; readonly result: string | null }[];
  /** The right answer as text: a number with its unit, an option's words… */
  readonly answer: string;
  readonly checks: readonly string[];
  mistake(id: MistakeId): MistakeText | null;
  show(quantity: ExerciseQuantity): string;
};

// Marks around a figure while the statement is put together; private to Unicode, so no text has them.
const OPEN = "\uE000";
const CLOSE = "\uE001";

/** An exercise in words. The same exercise in the other language has the same figures. */
export function renderExercise(
  exercise: Exercise,
  family: AnyFamilyWords,
  shared: SharedExerciseWords,
  format: NumberFormat,
  locale: Locale,
): ExerciseText {
  const words = family.kinds[exercise.kind];
  if (!words) throw new Error(`${exercise.kind} has no words in the family it was given`);
  const show = (quantity: ExerciseQuantity) =>
    typeset(formatExerciseQuantity(quantity, format, locale, shared));
  const given = givensOf(exercise, shared, show);
  const say = (line: Line | undefined) =>
    typeset(typeof line === "function" ? line(given, exercise.level) : (line ?? ""));
  const sayAll = (lines: Readonly<Record<string, Line>> = {}) =>
    Object.fromEntries(Object.entries(lines).map(([id, line]) => [id, say(line)]));
  // A step that others build on keeps more decimals than an answer: what is shown can then be followed.
  const showStep = (result: ExerciseQuantity, isLast: boolean) =>
    !isLast && exercise.form === "number" && result.unit === "percent"
      ? typeset(format.exactPercent(result.value))
      : show(result);
  const steps = exercise.steps.map(({ id, result }, index) => ({
    id,
    line: say(words.steps[id]),
    result: result && showStep(result, index === exercise.steps.length - 1),
  }));
  const [first] = steps;
  const text = {
    title: say(words.title),
    statement: statementOf(exercise, words.ask, shared, show),
    fields: fieldsOf(exercise, words, shared, { say, show, sign: format.sign }),
    options: { ...tilesOf(exercise, given), ...sayAll(words.options) },
    bins: sayAll(words.bins),
    measures: { value: say(words.measures?.value), beside: say(words.measures?.beside) },
    hints: [
      ...words.hints.map(say),
      ...(first && first.result !== null && steps.length > 1
        ? [typeset(shared.firstStep(first.line, first.result))]
        : []),
    ],
    steps,
    checks: [...(words.checks ?? []).map(say), ...checksOf(exercise, shared)],
    mistake: (id: MistakeId) => {
      const found = family.mistakes[id] ?? shared.mistakes[id];
      return found ? (sayAll(found) as MistakeText) : null;
    },
    show,
  };
  return { ...text, answer: answerOf(exercise, text, locale) };
}

function givensOf(
  exercise: Exercise,
  shared: SharedExerciseWords,
  show: (given: ExerciseQuantity) => string,
): Given {
  const business = exercise.context ? shared.contexts[exercise.context] : undefined;
  const capitals = business && {
    Who: capitalised(business.who),
    The: capitalised(business.the),
    Whose: capitalised(business.whose),
  };
  const figures = Object.entries(exercise.givens).map(([name, quantity]) => [name, show(quantity)]);
  return { ...business, ...capitals, ...Object.fromEntries(figures), story: exercise.story ?? "" };
}

function statementOf(
  exercise: Exercise,
  ask: Line,
  shared: SharedExerciseWords,
  show: (given: ExerciseQuantity) => string,
): readonly StatementPiece[] {
  const given = givensOf(exercise, shared, (quantity) => `${OPEN}${show(quantity)}${CLOSE}`);
  const text = typeset(typeof ask === "function" ? ask(given, exercise.level) : ask);
  return text
    .split(/(\uE000[^\uE001]*\uE001)/)
    .filter((piece) => piece !== "")
    .map((piece) =>
      piece.startsWith(OPEN)
        ? { text: piece.slice(1, -1), isFigure: true }
        : { text: piece, isFigure: false },
    );
}

type Tools = {
  readonly say: (line: Line | undefined) => string;
  readonly show: (quantity: ExerciseQuantity) => string;
  readonly sign: string;
};

function fieldsOf(
  { answer }: Exercise,
  words: KindWords,
  shared: SharedExerciseWords,
  { say, show, sign }: Tools,
): readonly FieldText[] {
  const textOf = (id: string, field: NumberField, label: Line | undefined, ask: Line | undefined) => ({
    id,
    label: say(label),
    ask: say(ask),
    rounding: typeset(roundingOf(field, shared, show)),
    unit: unitSign(field, sign),
  });
  if (answer.form === "number") return [textOf("answer", answer.field, words.label, "")];
  if (answer.form !== "chain") return [];
  return answer.chain.map(({ id, field }: ChainStep) =>
    textOf(id, field, words.fields?.[id]?.label, words.fields?.[id]?.ask),
  );
}

function roundingOf(field: NumberField, shared: SharedExerciseWords, show: Tools["show"]): string {
  const unit = field.unit === "percent" ? "points" : field.unit;
  const isWhole =
    field.roundTo === (unit === "points" ? 0.01 : unit === "money" || unit === "price" ? 100 : 1);
  return shared.rounding(show({ value: field.roundTo, unit }), isWhole, field.unit);
}

function unitSign({ unit }: NumberField, currency: string): string {
  if (unit === "percent") return "%";
  if (unit === "money" || unit === "price") return currency;
  return unit === "hours" ? "h" : "";
}

/** What the tiles of an expression show: a figure, an operator. */
function tilesOf({ answer }: Exercise, given: Given): Record<string, string> {
  if (answer.form !== "build") return {};
  return Object.fromEntries(
    answer.tiles.map((tile) => [
      tile.id,
      tile.kind === "given"
        ? (given[tile.id] ?? "")
        : tile.kind === "number"
          ? String(tile.value)
          : tile.sign,
    ]),
  );
}

function checksOf({ answer }: Exercise, { checks }: SharedExerciseWords): readonly string[] {
  if (answer.form === "chain") return checks.money;
  if (answer.form !== "number") return checks[answer.form === "point" ? "choice" : answer.form];
  const { unit } = answer.field;
  return unit === "percent"
    ? checks.percent
    : unit === "money" || unit === "price"
      ? checks.money
      : checks.other;
}

function answerOf({ answer }: Exercise, text: Omit<ExerciseText, "answer">, locale: Locale): string {
  const colon = locale === "fr" ? " :" : ":";
  const named = (ids: readonly string[], between: string) =>
    ids.map((id) => text.options[id] ?? id).join(between);
  switch (answer.form) {
    case "number":
      return text.show(asAsked(answer.field));
    case "chain":
      return answer.chain.map(({ field }) => text.show(asAsked(field))).join(" · ");
    case "choice":
    case "point":
      return text.options[answer.right] ?? "";
    case "order":
      return named(answer.right, " · ");
    case "bins":
      return answer.bins
        .map((bin) => {
          const items = answer.items.filter((item) => answer.right[item] === bin);
          return typeset(`${text.bins[bin]}${colon} ${named(items, ", ")}`);
        })
        .join(" · ");
    case "build":
      return named(answer.example, " ");
  }
}

/** Whole things are shown whole; all else keeps a decimal more than was asked. */
function asAsked(field: NumberField): ExerciseQuantity {
  return field.unit === "count" ? { ...field, value: Math.round(field.value) } : field;
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** Keeps on one line what French sets off by a space, `« mot »`, `12 %`, `Profit :`, `1 000`, or ties by hyphens: `a-t-elle`. */
function typeset(text: string): string {
  return text
    .replace(/ (?=[:»%$€])/g, "\u00A0")
    .replace(/« /g, "«\u00A0")
    .replace(/(\d) (?=\d{3}(?!\d))/g, "$1\u00A0")
    .replace(/-t-(?=il|elle|on)/g, "-\u2060t-\u2060");
}
