import { useState } from "react";
import { nearestLine, rankSlope } from "../../charts/geometry/rank-slope.ts";
import { CAFE_SCORES } from "../../domain/score/cafe-scores.ts";
import { unpackActivities } from "../../domain/score/packed-activities.ts";
import { rankActivities } from "../../domain/score/rank-activities.ts";
import { Instrument } from "./Instrument.tsx";
import type { InstrumentProps } from "./island-words.ts";
import { Select } from "./Select.tsx";
import { useTrial } from "./trial.ts";

const STEP = 14;

/** The rank of every post under three sets of weights, a line each: where lines cross, the weights decided. */
export function RankSlope({ packed, locale, words }: InstrumentProps) {
  const trial = useTrial();
  const posts = unpackActivities(packed);
  const said = words.slope;
  const sets = [
    { name: words.designer.sets.likes, system: CAFE_SCORES.likes },
    { name: words.designer.sets.steps, system: CAFE_SCORES.steps },
    { name: said.yours, system: trial },
  ];
  const rankings = sets.map(({ system }) => rankActivities(system, posts));
  const firsts = rankings.map(([first]) => first?.id ?? "");
  const [followed, follow] = useState(firsts[1] ?? "");
  const placesOf = (post: string) =>
    rankings.map((ranking) => ranking.findIndex(({ id }) => id === post) + 1);
  const lines = rankSlope(new Map(posts.map(({ id }) => [id, placesOf(id)])), sets.length, STEP);
  const height = posts.length * STEP;
  const kindOf = (id: string) =>
    id === followed ? "is-followed" : firsts.includes(id) ? "is-first" : undefined;
  const drawn = lines.toSorted((one, other) => Number(one.id === followed) - Number(other.id === followed));
  return (
    <Instrument
      className="rank-slope"
      title={said.title(new Set(firsts).size)}
      answer={said.followed(
        followed,
        sets.map(({ name }, column) => `${name} ${placesOf(followed)[column]}`).join(", "),
      )}
      caption={said.caption}
      locale={locale}
      words={words}
      table={{
        caption: said.table,
        head: [words.post, ...sets.map(({ name = "" }) => name)],
        rows: (rankings[2] ?? []).map(({ id }) => [id, ...placesOf(id).map(String)]),
      }}
    >
      <div className="slope-heads">
        {sets.map(({ name }, column) => (
          <p key={name}>
            <span>{name}</span>
            <b>{firsts[column]}</b>
          </p>
        ))}
      </div>
      <svg
        className="slope"
        width="100%"
        height={height}
        aria-hidden="true"
        onPointerDown={(event) => {
          const { left, top, width } = event.currentTarget.getBoundingClientRect();
          follow(
            (now) => nearestLine(lines, width, { x: event.clientX - left, y: event.clientY - top }) ?? now,
          );
        }}
      >
        {/* Stretched to the width it is given: a line is one path, whatever that width. */}
        <svg
          width="100%"
          height={height}
          viewBox={`0 0 100 ${height}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {drawn.map(({ id, at }) => (
            <path key={id} className={kindOf(id)} d={`M${at.map(({ x, y }) => `${x} ${y}`).join("L")}`} />
          ))}
        </svg>
        {drawn
          .filter(({ id }) => kindOf(id))
          .map(({ id, at }) => (
            <g key={id} className={kindOf(id)}>
              {at.map(({ rank, x, y }) => (
                <g key={x}>
                  <circle cx={`${x}%`} cy={y} r="5" />
                  {id === followed && (
                    <text x={`${x}%`} dx="10" y={y + 4}>
                      {rank}
                    </text>
                  )}
                </g>
              ))}
            </g>
          ))}
      </svg>
      <p className="score-ask">
        <Select label={said.follow} choices={posts.map(({ id }) => id)} chosen={followed} onChoose={follow} />
      </p>
    </Instrument>
  );
}
