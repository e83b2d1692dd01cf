import { drawExercise } from "../../domain/exercise/all-kinds.ts";
import { KINDS, type KindId } from "../../domain/exercise/kinds.ts";
import type { Level } from "../../domain/exercise/spec.ts";
import { LOAD_SHARED_WORDS, LOAD_WORDS } from "../../i18n/exercise/load-words.ts";
import { type FirstText, renderExercise } from "../../i18n/exercise/render-exercise.ts";
import { defaultFormatOptions, numberFormat } from "../../i18n/format/number-format.ts";
import type { Locale } from "../../i18n/locale.ts";

/** The first numbers of an exercise in words, for the page as it is built. */
export async function firstText(
  kind: KindId,
  level: Level,
  seed: number,
  locale: Locale,
): Promise<FirstText> {
  const text = renderExercise(
    drawExercise(kind, level, seed),
    await LOAD_WORDS[locale][KINDS[kind].family](),
    await LOAD_SHARED_WORDS[locale](),
    numberFormat(defaultFormatOptions(locale)),
    locale,
  );
  const statement = text.statement.map((piece) => piece.text).join("");
  return { title: text.title, statement, field: text.fields[0], hintCount: text.hints.length };
}
