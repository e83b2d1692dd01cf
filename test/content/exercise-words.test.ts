import { describe, expect, test } from "vitest";
import { drawExercise } from "../../src/domain/exercise/all-kinds.ts";
import type { Exercise } from "../../src/domain/exercise/exercise.ts";
import { KIND_IDS, KINDS, SKILLS } from "../../src/domain/exercise/kinds.ts";
import { LEVELS } from "../../src/domain/exercise/spec.ts";
import { skillNames as skillsEn } from "../../src/i18n/en/skills.ts";
import { LOAD_SHARED_WORDS, LOAD_WORDS } from "../../src/i18n/exercise/load-words.ts";
import { type ExerciseText, renderExercise } from "../../src/i18n/exercise/render-exercise.ts";
import { defaultFormatOptions, numberFormat } from "../../src/i18n/format/number-format.ts";
import { skillNames as skillsFr } from "../../src/i18n/fr/skills.ts";
import { LOCALES, type Locale } from "../../src/i18n/locale.ts";
import { mistakenAnswers } from "../domain/exercise/answer-of.ts";

/** Seeds of each level: few in every run, over 10 000 a kind in `npm run check:long`. */
const SEEDS = Math.min(3_400, Number(process.env.FC_RUNS ?? 30));

const shared = { fr: await LOAD_SHARED_WORDS.fr(), en: await LOAD_SHARED_WORDS.en() };

async function textIn(locale: Locale, exercise: Exercise): Promise<ExerciseText> {
  const family = await LOAD_WORDS[locale][KINDS[exercise.kind].family]();
  return renderExercise(exercise, family, shared[locale], numberFormat(defaultFormatOptions(locale)), locale);
}

/** Every string a learner can be shown of an exercise. */
function allWords(exercise: Exercise, text: ExerciseText): readonly string[] {
  const { answer } = exercise;
  const mistakes = [
    ...mistakenAnswers(exercise).map(({ id }) => id),
    ...(answer.form === "build" ? answer.mistakes.map(({ id }) => id) : []),
  ].flatMap((id) => Object.values(text.mistake(id) ?? { lost: `undefined: no words for ${id}` }));
  const ids =
    answer.form === "choice"
      ? answer.options
      : answer.form === "order" || answer.form === "bins"
        ? answer.items
        : answer.form === "point"
          ? answer.chart.points.map(({ id }) => id)
          : [];
  return [
    text.title,
    text.statement.map((piece) => piece.text).join(""),
    ...text.fields.flatMap(({ label, rounding }) => [label, rounding]),
    ...(answer.form === "chain" ? text.fields.map(({ ask }) => ask) : []),
    ...ids.map((id) => text.options[id] ?? `undefined: no words for ${id}`),
    ...(answer.form === "bins" ? answer.bins.map((bin) => text.bins[bin] ?? "undefined") : []),
    ...(answer.form === "point" ? [text.measures.value] : []),
    ...text.hints,
    ...text.steps.map(({ line }) => line),
    text.answer,
    ...text.checks,
    ...mistakes,
  ];
}

describe("the words of a business", () => {
  test("have names that no given has, so that neither hides the other", () => {
    const words = Object.keys(shared.fr.contexts.bakery).flatMap((name) => [
      name,
      `${name[0]?.toUpperCase()}${name.slice(1)}`,
    ]);
    const given = KIND_IDS.flatMap((kind) =>
      LEVELS.flatMap((level) => Object.keys(drawExercise(kind, level, 1).givens)),
    );
    expect(given.filter((name) => name === "story" || words.includes(name))).toEqual([]);
  });

  test("name every skill in both languages", () => {
    expect(Object.keys(skillsFr).sort()).toEqual([...SKILLS].sort());
    expect(Object.keys(skillsEn).sort()).toEqual([...SKILLS].sort());
  });
});

describe.each(KIND_IDS)("the words of %s", (kind) => {
  test("are complete in both languages, whatever is drawn", async () => {
    for (const level of LEVELS) {
      for (let seed = 0; seed < SEEDS; seed += 1) {
        const exercise = drawExercise(kind, level, seed);
        for (const locale of LOCALES) {
          const words = allWords(exercise, await textIn(locale, exercise));
          const broken = words.filter(
            (word) => word.trim() === "" || /undefined|NaN|\[object|[\uE000\uE001]/.test(word),
          );
          expect(broken, `${kind}.${level}.${seed} in ${locale}`).toEqual([]);
        }
      }
    }
  });

  test("give hints, and are not left in the other language", async () => {
    for (const level of LEVELS) {
      const exercise = drawExercise(kind, level, 7);
      const [french, english] = [await textIn("fr", exercise), await textIn("en", exercise)];
      expect(french.hints.length).toBeGreaterThanOrEqual(2);
      expect(french.hints.length).toBe(english.hints.length);
      const prose = (text: ExerciseText) => [
        text.title,
        text.statement.map((piece) => piece.text).join(""),
        ...text.hints,
        ...mistakenAnswers(exercise).flatMap(({ id }) => Object.values(text.mistake(id) ?? {})),
      ];
      const others = new Set(prose(english));
      expect(prose(french).filter((sentence) => others.has(sentence))).toEqual([]);
    }
  });

  test("set the exercise's figures apart in the statement", async () => {
    const exercise = drawExercise(kind, 2, 3);
    const { statement } = await textIn("fr", exercise);
    if (exercise.answer.form === "number") {
      expect(statement.filter(({ isFigure }) => isFigure).length).toBeGreaterThanOrEqual(2);
    }
  });
});
