import { scoreOf } from "../../../domain/score/score-activity.ts";
import { meanScore, scoredActivity } from "../../../domain/score/score-of-posts.ts";
import { SIGNALS } from "../../../domain/score/score-system.ts";
import { useDesk } from "../desk.ts";
import { Entries, Entry } from "./Entries.tsx";
import type { PartProps } from "./part-props.ts";

/** The points of each signal, and what they come to on the posts of two periods. */
export function ScorePart({ business: { score } }: PartProps) {
  const { words, format } = useDesk();
  const { signals, score: say } = words.parts;
  const { system, posts } = score;
  const weighed = SIGNALS.filter((signal) => (system.points[signal] ?? 0) !== 0);
  const ranked = posts
    .map((post) => ({ post, points: scoreOf(system, scoredActivity(post)) }))
    .sort((one, other) => other.points - one.points);
  const best = ranked[0];
  return (
    <>
      <ul className="points" aria-label={say.points}>
        {weighed.map((signal) => (
          <li key={signal}>
            {signals[signal]} <b>{format.decimal(system.points[signal] ?? 0, 2)}</b>
          </li>
        ))}
      </ul>
      <p className="part-note">
        {say.sentiment[system.sentiment.kind]} {score.why}
      </p>
      {posts.length > 0 && (
        <Entries>
          {(["before", "after"] as const).map((period) => {
            const own = posts.filter((post) => post.period === period);
            return (
              <Entry key={period} name={say[period]} isFigure>
                {own.length === 0 ? say.none : say.mean(format.count(meanScore(system, own)), own.length)}
              </Entry>
            );
          })}
          {best && (
            <Entry
              name={
                <>
                  {say.best} <small>{best.post.name}</small>
                </>
              }
              isFigure
            >
              {format.count(best.points)}
            </Entry>
          )}
        </Entries>
      )}
    </>
  );
}
