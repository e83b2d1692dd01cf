import { useId, useMemo, useState } from "react";
import { rankSlope } from "../../charts/geometry/rank-slope.ts";
import { DataTable } from "../../controls/DataTable.tsx";
import { useHydrated } from "../../controls/use-hydrated.ts";
import { CAFE_SCORES } from "../../domain/score/cafe-scores.ts";
import { unpackActivities } from "../../domain/score/packed-activities.ts";
import { rankActivities } from "../../domain/score/rank-activities.ts";
import type { InstrumentProps } from "./island-words.ts";
import { useTrial } from "./trial.ts";
import { WeightsLine } from "./WeightsLine.tsx";

const STEP = 14;

/** The rank of every post under three sets of weights, a line each: where lines cross, the weights decided. */
export function RankSlope({ packed, locale, words }: InstrumentProps) {
  const id = useId();
  const hydrated = useHydrated();
  const trial = useTrial();
  const posts = useMemo(() => unpackActivities(packed), [packed]);
  const said = words.slope;
  const sets = [
    { name: words.designer.sets.likes, system: CAFE_SCORES.likes },
    { name: words.designer.sets.steps, system: CAFE_SCORES.steps },
    { name: said.yours, system: trial },
  ];
  const rankings = sets.map(({ system }) => rankActivities(system, posts));
  const firsts = rankings.map((ranking) => ranking[0]?.id ?? "");
  const [followed, follow] = useState(firsts[1] ?? "");
  const places = new Map(
    posts.map((post) => [
      post.id,
      rankings.map((ranking) => ranking.findIndex((each) => each.id === post.id) + 1),
    ]),
  );
  const lines = rankSlope(places, sets.length, STEP);
  const drawn = lines.toSorted((one, other) => Number(one.id === followed) - Number(other.id === followed));
  const ranksOf = (post: string) =>
    sets.map(({ name }, column) => `${name} ${places.get(post)?.[column] ?? ""}`).join(", ");
  return (
    <figure className="plate rank-slope">
      <header className="plate-head">
        <h3>{said.title(new Set(firsts).size)}</h3>
        <p>{said.caption}</p>
      </header>
      <WeightsLine locale={locale} words={words} />
      <div className="slope-heads">
        {sets.map(({ name }, column) => (
          <p key={name}>
            <span>{name}</span>
            <b>{firsts[column]}</b>
          </p>
        ))}
      </div>
      <svg width="100%" height={posts.length * STEP} aria-hidden="true">
        {drawn.map((line) => {
          const kind =
            line.id === followed ? "is-followed" : firsts.includes(line.id) ? "is-first" : undefined;
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: the choice below does the same by keyboard.
            <g key={line.id} className={kind} onPointerDown={() => follow(line.id)}>
              {line.at.slice(1).map((to, index) => {
                const from = line.at[index] ?? to;
                const ends = { x1: `${from.x}%`, y1: from.y, x2: `${to.x}%`, y2: to.y };
                return (
                  <g key={to.x}>
                    <line className="slope-hand" {...ends} />
                    <line className="slope-line" {...ends} />
                  </g>
                );
              })}
              {line.at.map(({ rank, x, y }) => (
                <g key={x}>
                  <circle cx={`${x}%`} cy={y} r={kind ? 5 : 3} />
                  {kind === "is-followed" && (
                    <text x={`${x}%`} dx="10" y={y + 4}>
                      {rank}
                    </text>
                  )}
                </g>
              ))}
            </g>
          );
        })}
      </svg>
      <p className="score-ask">
        <label htmlFor={id}>{said.follow}</label>{" "}
        <select
          id={id}
          className="score-select"
          value={followed}
          disabled={!hydrated}
          onChange={(event) => follow(event.target.value)}
        >
          {posts.map((post) => (
            <option key={post.id}>{post.id}</option>
          ))}
        </select>
      </p>
      <p className="score-answer" role="status">
        {said.followed(followed, ranksOf(followed))}
      </p>
      <DataTable
        locale={locale}
        caption={said.table}
        head={[words.post, ...sets.map(({ name }) => name ?? "")]}
        rows={rankings[2]?.map((ranked) => [ranked.id, ...(places.get(ranked.id) ?? []).map(String)]) ?? []}
      />
    </figure>
  );
}
