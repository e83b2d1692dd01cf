import { useRef } from "react";
import { useFormat } from "../../../controls/use-format.ts";
import { useHydrated } from "../../../controls/use-hydrated.ts";
import { LIMITS } from "../../../domain/business/limits.ts";
import { isDefined } from "../../../domain/quantity/outcome.ts";
import { scorePer } from "../../../domain/score/score-activity.ts";
import {
  activityOfPost,
  SCORE_PERIODS,
  type ScoredPost,
  type ScorePeriod,
  type ScoreSheet,
} from "../../../domain/score/score-sheet.ts";
import { SIGNALS } from "../../../domain/score/score-system.ts";
import type { ScoreWords } from "../island-words.ts";
import { CountCell } from "./CountCell.tsx";
import { addPost, changePost, changeScore } from "./change-score.ts";
import type { OwnPartProps, OwnScoreWords } from "./OwnSheet.tsx";

type Column = {
  readonly id: string;
  readonly name: string;
  read(post: ScoredPost): number | undefined;
  write(post: ScoredPost, value: number | undefined): Partial<ScoredPost>;
};

/** The learner's posts with what was counted on each: a row a post, a column a signal that has a weight. */
export function PostTable({ sheet, locale, words, own: said }: OwnPartProps) {
  const box = useRef<HTMLDivElement>(null);
  const format = useFormat(locale);
  const hydrated = useHydrated();
  const columns = columnsOf(sheet, words, said);
  const { posts, system } = sheet;
  const nameOf = (post: ScoredPost, index: number) => post.name || said.nameless(String(index + 1));
  return (
    <div className="own-posts" ref={box} tabIndex={-1}>
      <h4>{said.posts}</h4>
      {posts.length > 0 && (
        <table>
          <thead>
            <tr>
              {[
                said.name,
                said.period,
                ...columns.map(({ name }) => name),
                said.points,
                said.perThousand,
              ].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {posts.map((post, index) => {
              const name = nameOf(post, index);
              const activity = activityOfPost(post);
              const perThousand = scorePer("thousand-followers", system, activity);
              const score = scorePer("total", system, activity);
              return (
                <tr key={post.id}>
                  <th scope="row" data-label={said.name}>
                    <input
                      type="text"
                      aria-label={said.cell(said.name, name)}
                      placeholder={said.nameless(String(index + 1))}
                      maxLength={LIMITS.line}
                      readOnly={!hydrated}
                      value={post.name}
                      onChange={(event) => changePost(post.id, () => ({ name: event.target.value }))}
                    />
                  </th>
                  <td data-label={said.period}>
                    <select
                      className="score-select"
                      aria-label={said.cell(said.period, name)}
                      value={post.period}
                      onChange={(event) =>
                        changePost(post.id, () => ({ period: event.target.value as ScorePeriod }))
                      }
                    >
                      {SCORE_PERIODS.map((period) => (
                        <option key={period} value={period}>
                          {said.periods[period]}
                        </option>
                      ))}
                    </select>
                  </td>
                  {columns.map((column) => (
                    <td key={column.id} data-label={column.name}>
                      <CountCell
                        label={said.cell(column.name, name)}
                        column={column.id}
                        value={column.read(post)}
                        locale={locale}
                        unreadable={said.unreadable}
                        onChange={(value) => changePost(post.id, (current) => column.write(current, value))}
                      />
                    </td>
                  ))}
                  <td data-label={said.points}>
                    <b>{isDefined(score) ? format.count(score) : "–"}</b>
                  </td>
                  <td data-label={said.perThousand}>
                    {isDefined(perThousand) ? format.count(perThousand) : "–"}
                  </td>
                  <td>
                    <button
                      type="button"
                      className="own-remove"
                      aria-label={said.remove(name)}
                      onClick={() => {
                        changeScore((current) => ({
                          posts: current.posts.filter(({ id }) => id !== post.id),
                        }));
                        // The button goes with its row.
                        box.current?.focus();
                      }}
                    >
                      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
                        <path d="m1 1 10 10M11 1 1 11" stroke="currentColor" strokeWidth="1.600" />
                      </svg>
                    </button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {posts.length < LIMITS.posts ? (
        <button type="button" className="button quiet" disabled={!hydrated} onClick={addPost}>
          {said.add}
        </button>
      ) : (
        <p>{said.full}</p>
      )}
    </div>
  );
}

/** A column for each signal with a weight or a count, for the opinions where they matter, for the audience and the outcome. */
function columnsOf({ system, posts }: ScoreSheet, words: ScoreWords, said: OwnScoreWords): readonly Column[] {
  const signals = SIGNALS.filter(
    (signal) => system.points[signal] || posts.some((post) => post.signals[signal] !== undefined),
  );
  const opinions = system.sentiment.kind === "ignored" ? [] : (["positive", "neutral", "negative"] as const);
  return [
    ...signals.map(
      (signal): Column => ({
        id: signal,
        name: words.short[signal],
        read: (post) => post.signals[signal],
        write: ({ signals: { [signal]: _, ...others } }, value) => ({
          signals: value === undefined ? others : { ...others, [signal]: value },
        }),
      }),
    ),
    ...opinions.map(
      (opinion): Column => ({
        id: opinion,
        name: said.opinions[opinion],
        read: ({ opinions: counted }) => counted[opinion],
        write: ({ opinions: counted }, value = 0) => ({ opinions: { ...counted, [opinion]: value } }),
      }),
    ),
    {
      id: "audience",
      name: said.audience,
      read: (post) => post.audience,
      write: (_, audience) => ({ audience }),
    },
    { id: "outcome", name: said.outcome, read: (post) => post.outcome, write: (_, outcome) => ({ outcome }) },
  ];
}
