import { changedWeights } from "../../../domain/score/review-score.ts";
import type { ScoreSheet } from "../../../domain/score/score-sheet.ts";
import type { ownScore } from "../../../i18n/fr/own-score.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { ScoreWords } from "../island-words.ts";
import { changeScore } from "./change-score.ts";
import { OwnResult } from "./OwnResult.tsx";
import { OwnWeights } from "./OwnWeights.tsx";
import { PostTable } from "./PostTable.tsx";

export type OwnScoreWords = typeof ownScore;

export type OwnSheetProps = {
  readonly sheet: ScoreSheet;
  readonly locale: Locale;
  readonly words: ScoreWords;
};

export type OwnPartProps = OwnSheetProps & { readonly own: OwnScoreWords };

/** Weights with their reasons, the posts that they are tried on, what follows, and what to mend. */
export function OwnSheet(props: OwnPartProps) {
  const { sheet, own } = props;
  const { fixed, system } = sheet;
  const hasWeights = Object.values(system.points).some((points) => points !== 0);
  const isAsFixed = fixed !== undefined && changedWeights(sheet).length === 0;
  return (
    <>
      <OwnWeights {...props} />
      <PostTable {...props} />
      <OwnResult {...props} />
      {hasWeights && (
        <p>
          {isAsFixed ? (
            <span role="status">{own.fixed}</span>
          ) : (
            <button
              type="button"
              className="text-button"
              onClick={() => changeScore(() => ({ fixed: system.points }))}
            >
              {fixed ? own.refix : own.fix}
            </button>
          )}
        </p>
      )}
    </>
  );
}
