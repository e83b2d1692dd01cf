import { POST_SIGNALS } from "../../domain/score/packed-activities.ts";
import type { Ranked } from "../../domain/score/rank-activities.ts";
import { type Activity, type ScoreSystem, signalPoints } from "../../domain/score/score-system.ts";
import type { ScoreWords } from "./island-words.ts";

export type RankRow = {
  readonly ranked: Ranked;
  readonly activity: Activity;
  /** Length of the bar, 0 to 1. */
  readonly length: number;
  readonly shown: string;
  readonly detail?: string;
  /** Places gained, or lost below zero, since the weights that one started from. */
  readonly moved?: number;
};

type Props = { readonly rows: readonly RankRow[]; readonly system: ScoreSystem; readonly words: ScoreWords };

/** Ranked rows: each with its bar, cut into the signals that its points come from. */
export function RankRows({ rows, system, words }: Props) {
  return (
    <>
      {rows.map(({ ranked, activity, length, shown, detail, moved = 0 }) => (
        <li key={ranked.id} className="score-row">
          <span className="score-rank">{ranked.rank ?? "–"}</span>
          <span className="score-name">
            {ranked.id} {detail && <small>{detail}</small>}
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
          <b className="score-points">{shown}</b>
          <PointsBar activity={activity} system={system} length={length} />
        </li>
      ))}
    </>
  );
}

function PointsBar({
  activity,
  system,
  length,
}: {
  readonly activity: Activity;
  readonly system: ScoreSystem;
  readonly length: number;
}) {
  const parts = POST_SIGNALS.map((signal) => Math.max(0, signalPoints(system, activity, signal)));
  const whole = parts.reduce((sum, part) => sum + part, 0) || 1;
  let from = 0;
  return (
    <svg className="score-bar" width="100%" height="7" aria-hidden="true">
      {parts.map((part, index) => {
        const width = (part / whole) * length * 100;
        const x = from;
        from += width;
        return width > 0 ? (
          <rect
            key={POST_SIGNALS[index]}
            className={`tone-${POST_SIGNALS[index]}`}
            x={`${x}%`}
            width={`${width}%`}
            height="7"
          />
        ) : null;
      })}
    </svg>
  );
}
