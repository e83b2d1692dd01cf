import { useRef } from "react";
import { changedWeights } from "../../../domain/score/review-score.ts";
import { EMPTY_SCORE } from "../../../domain/score/score-sheet.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { changeBusiness } from "../../../state/workbook/workbook.ts";
import type { ScoreWords } from "../island-words.ts";
import { OwnResult } from "./OwnResult.tsx";
import { OwnWeights } from "./OwnWeights.tsx";
import { PostTable } from "./PostTable.tsx";
import { changeScore, useOwnScore } from "./use-own-score.ts";

type Props = { readonly locale: Locale; readonly words: ScoreWords };

/** The learner's own score: weights with their reasons, posts to try them on, what follows, and what to mend. */
export function OwnScore({ locale, words }: Props) {
  const box = useRef<HTMLElement>(null);
  const sheet = useOwnScore();
  const said = words.own;
  const { fixed, system } = sheet;
  const hasWeights = Object.values(system.points).some((points) => points !== 0);
  const isAsFixed = fixed !== undefined && changedWeights(sheet).length === 0;
  return (
    <section className="plate own-score" aria-label={said.title} ref={box} tabIndex={-1}>
      <header className="plate-head">
        <h3>{said.title}</h3>
        <p>{said.intro}</p>
      </header>
      <OwnWeights sheet={sheet} locale={locale} words={words} />
      <PostTable sheet={sheet} locale={locale} words={words} />
      <OwnResult sheet={sheet} locale={locale} words={words} />
      {hasWeights && (
        <p className="own-acts">
          {isAsFixed ? (
            <span role="status">{said.fixed}</span>
          ) : (
            <button
              type="button"
              className="text-button"
              onClick={() => changeScore(() => ({ fixed: system.points }))}
            >
              {fixed ? said.refix : said.fix}
            </button>
          )}
        </p>
      )}
      {sheet !== EMPTY_SCORE && (hasWeights || sheet.posts.length > 0) && (
        <p className="own-acts">
          <button
            type="button"
            className="text-button"
            onClick={() => {
              changeBusiness("score", () => EMPTY_SCORE);
              // The button goes with the score.
              box.current?.focus();
            }}
          >
            {said.reset}
          </button>
        </p>
      )}
    </section>
  );
}
