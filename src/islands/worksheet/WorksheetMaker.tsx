import { useEffect, useState } from "react";
import { announce } from "../../adapters/page/announce.ts";
import { useLoadedExercises } from "../../controls/exercise/use-loaded-exercises.ts";
import { useHydrated } from "../../controls/use-hydrated.ts";
import { LEVELS } from "../../domain/exercise/spec.ts";
import { exercisesOf, LARGEST_SEED, MOST_EXERCISES } from "../../domain/practice/worksheet.ts";
import type { Locale } from "../../i18n/locale.ts";
import { worksheetWords } from "../../i18n/worksheet-words.ts";
import { PrintedSheet } from "./PrintedSheet.tsx";
import { SkillChoices } from "./SkillChoices.tsx";
import { useWorksheet } from "./use-worksheet.ts";

/** Chooses the exercises of a sheet, and shows the sheet as it prints. */
export function WorksheetMaker({ locale }: { readonly locale: Locale }) {
  const words = worksheetWords(locale);
  const hydrated = useHydrated();
  const { sheet, change } = useWorksheet();
  const loaded = useLoadedExercises(exercisesOf(sheet), locale);
  const isEmpty = sheet.kinds.length === 0;
  const [withAnswers, setWithAnswers] = useState(false);
  const [copied, setCopied] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another sheet has another link.
  useEffect(() => setCopied(false), [sheet.level, sheet.count, sheet.seed, sheet.kinds.join()]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      setCopied(true);
      announce(() => words.copied);
    } catch {
      // A browser that keeps the clipboard to itself still shows the address, and the sheet prints it.
    }
  };
  const numberField = (name: "count" | "seed", most: number) => (
    <label className="worksheet-number">
      <span>{words[name]}</span>
      <input
        type="number"
        min={1}
        max={most}
        value={sheet[name]}
        disabled={!hydrated}
        onChange={({ target }) => {
          const value = Math.floor(target.valueAsNumber);
          if (value >= 1 && value <= most) change({ [name]: value });
        }}
      />
    </label>
  );
  const isReady = !isEmpty && loaded.kind === "ready";
  return (
    <>
      <form className="worksheet-maker" onSubmit={(event) => event.preventDefault()}>
        <SkillChoices
          words={words}
          chosen={sheet.kinds}
          disabled={!hydrated}
          onChange={(kinds) => change({ kinds })}
        />
        <div className="worksheet-options">
          <fieldset className="levels">
            <legend>{words.level}</legend>
            {LEVELS.map((level) => (
              <label key={level}>
                <input
                  type="radio"
                  name="level"
                  checked={sheet.level === level}
                  disabled={!hydrated}
                  onChange={() => change({ level })}
                />
                <span>{level}</span>
              </label>
            ))}
          </fieldset>
          {numberField("count", MOST_EXERCISES)}
          {numberField("seed", LARGEST_SEED)}
          <p className="form-note">{words.seedNote}</p>
          <button
            type="button"
            className="text-button"
            disabled={!hydrated}
            onClick={() => change({ seed: (sheet.seed + MOST_EXERCISES) % LARGEST_SEED || 1 })}
          >
            {words.otherNumbers}
          </button>
          <label className="worksheet-answers">
            <input
              type="checkbox"
              checked={withAnswers}
              disabled={!hydrated}
              onChange={({ target }) => setWithAnswers(target.checked)}
            />
            <span>{words.answers}</span>
          </label>
          <p className="exercise-go">
            <button type="button" className="button" disabled={!isReady} onClick={() => print()}>
              {words.print}
            </button>
            <button type="button" className="text-button" disabled={!isReady} onClick={copy}>
              {words.copyLink}
            </button>
          </p>
          {copied && <p className="form-note">{words.copied}</p>}
        </div>
      </form>
      {isEmpty && <p className="practice-notice">{words.empty}</p>}
      {!isEmpty && loaded.kind === "loading" && <p className="practice-notice">{words.loading}</p>}
      {loaded.kind === "failed" && (
        <p className="practice-notice" role="alert">
          {words.failed}{" "}
          <button type="button" className="text-button" onClick={loaded.retry}>
            {words.retry}
          </button>
        </p>
      )}
      {isReady && (
        <PrintedSheet exercises={loaded.exercises} withAnswers={withAnswers} words={words} locale={locale} />
      )}
    </>
  );
}
