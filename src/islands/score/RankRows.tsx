import { toTenth } from "../../charts/geometry/to-tenth.ts";
import { isDefined } from "../../domain/quantity/outcome.ts";
import { POST_SIGNALS } from "../../domain/score/packed-activities.ts";
import type { NamedActivity, Ranked } from "../../domain/score/rank-activities.ts";
import { type ScoreSystem, signalPoints } from "../../domain/score/score-system.ts";
import type { NumberFormat } from "../../i18n/format/number-format.ts";
import type { ScoreWords } from "./island-words.ts";

export type RankRow = {
  readonly rank: number | null;
  readonly activity: NamedActivity;
  readonly score: number;
  /** Length of its bar, 0 to 1. */
  readonly length: number;
};

/** What is drawn of a ranking: each activity with its score, and a bar in proportion to the highest. */
export function rankRows(
  ranking: readonly Ranked[],
  activities: readonly NamedActivity[],
): readonly RankRow[] {
  const scoreOf = ({ score }: Ranked) => (isDefined(score) ? score : 0);
  const best = Math.max(...ranking.map(scoreOf)) || 1;
  return ranking.flatMap((ranked) => {
    const activity = activities.find(({ id }) => id === ranked.id);
    const score = scoreOf(ranked);
    return activity ? [{ rank: ranked.rank, activity, score, length: Math.max(0, score) / best }] : [];
  });
}

type Props = {
  readonly rows: readonly RankRow[];
  readonly system: ScoreSystem;
  readonly format: NumberFormat;
  readonly words: ScoreWords;
  /** Places gained, or lost below zero, since the weights that one started from. */
  readonly moves?: ReadonlyMap<string, number>;
  detailOf?(activity: NamedActivity): string;
};

/** Ranked rows: each with its bar, cut into the signals that its points come from. */
export function RankRows({ rows, system, format, words, moves, detailOf }: Props) {
  return rows.map(({ rank, activity, score, length }) => {
    const moved = moves?.get(activity.id) ?? 0;
    const parts = POST_SIGNALS.map((signal) => Math.max(0, signalPoints(system, activity, signal)));
    const whole = parts.reduce((sum, part) => sum + part, 0) || 1;
    let end = 0;
    return (
      <li key={activity.id} className="score-row">
        <span className="score-rank">{rank ?? "–"}</span>
        <span className="score-name">
          {activity.id} {detailOf && <small>{detailOf(activity)}</small>}
        </span>
        <span className={moved === 0 ? "score-move" : "score-move has-moved"}>
          {moved !== 0 && (
            <>
              <svg width="9" height="8" viewBox="0 0 9 8" aria-hidden="true">
                <path d={moved > 0 ? "M4.500 0 9 8H0z" : "M0 0h9L4.500 8z"} fill="currentColor" />
              </svg>
              <span aria-hidden="true">{Math.abs(moved)}</span>
              <span className="visually-hidden">
                {(moved > 0 ? words.designer.up : words.designer.down)(String(Math.abs(moved)))}
              </span>
            </>
          )}
        </span>
        <b className="score-points">{format.count(score)}</b>
        <svg className="score-bar" width="100%" height="7" aria-hidden="true">
          {POST_SIGNALS.map((signal, index) => {
            const width = ((parts[index] ?? 0) / whole) * length * 100;
            end += width;
            return width > 0 ? (
              <rect
                key={signal}
                className={`tone-${signal}`}
                x={`${toTenth(end - width)}%`}
                width={`${toTenth(width)}%`}
                height="7"
              />
            ) : null;
          })}
        </svg>
      </li>
    );
  });
}
