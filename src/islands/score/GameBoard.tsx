import { useId, useMemo, useState } from "react";
import { announce } from "../../adapters/page/announce.ts";
import { DataTable } from "../../controls/DataTable.tsx";
import { QuantityField } from "../../controls/QuantityField.tsx";
import { useFormat } from "../../controls/use-format.ts";
import { useHydrated } from "../../controls/use-hydrated.ts";
import { type ContestLift, ranksAfterTrick, TRICKS, type Trick } from "../../domain/score/game-score.ts";
import { unpackActivities } from "../../domain/score/packed-activities.ts";
import type { InstrumentProps } from "./island-words.ts";
import { Picks } from "./Picks.tsx";
import { useTrial } from "./trial.ts";
import { WeightsLine } from "./WeightsLine.tsx";

type Props = InstrumentProps & { readonly lift: ContestLift };

const SIZE_BOUNDS = { unit: "count", min: 0, max: 100_000, reach: 400, step: 20, whole: true } as const;
/** Ranks of a board in percent of its width, the first on the right, with room for the marks. */
const across = (rank: number, count: number) => 98 - ((rank - 1) / Math.max(1, count - 1)) * 96;

/** Cheats the reader's score with a weak post, and shows which rule would have held. */
export function GameBoard({ packed, lift, locale, words }: Props) {
  const id = useId();
  const posts = useMemo(() => unpackActivities(packed), [packed]);
  const [trick, chooseTrick] = useState<Trick>("bait");
  const [size, setSize] = useState(200);
  const [gamed, choosePost] = useState(posts.at(-1)?.id ?? "");
  const hydrated = useHydrated();
  const format = useFormat(locale);
  const system = useTrial();
  const said = words.game;
  const ranks = ranksAfterTrick(system, posts, gamed, trick, Math.round(size), lift);
  const [own, ...rules] = ranks;
  if (!own) return null;
  const nth = (rank: number) => {
    const { figures, mark } = format.ordinal(rank);
    return figures + mark;
  };
  const best = Math.max(...rules.map(({ after }) => after));
  const title =
    best > own.after
      ? said.title(nth(own.before), nth(own.after), nth(best))
      : said.resists(nth(own.before), nth(own.after));
  const marks = [1, Math.ceil(posts.length / 2), posts.length];
  return (
    <figure className="plate score-game">
      <header className="plate-head">
        <h3>{title}</h3>
        <p>{said.caption}</p>
      </header>
      <WeightsLine locale={locale} words={words} />
      <Picks legend={said.trick} choices={TRICKS} chosen={trick} names={said.tricks} onChoose={chooseTrick} />
      <p className="score-answer">{said.explains[trick]}</p>
      <QuantityField
        label={said.size}
        value={size}
        bounds={SIZE_BOUNDS}
        locale={locale}
        onChange={(next) => {
          setSize(next);
          announce(() => document.querySelector(".score-game h3")?.textContent ?? "");
        }}
      />
      <p className="score-ask">
        <label htmlFor={id}>{said.post}</label>{" "}
        <select
          id={id}
          className="score-select"
          value={gamed}
          disabled={!hydrated}
          onChange={(event) => choosePost(event.target.value)}
        >
          {posts.map((post) => (
            <option key={post.id}>{post.id}</option>
          ))}
        </select>
      </p>
      <ul className="game-rows">
        {ranks.map(({ rule, before, after }) => (
          <li key={rule} className={after === best && rule !== "as-is" ? "resists" : undefined}>
            <span>{said.rules[rule]}</span>
            <svg width="100%" height="18" aria-hidden="true">
              <line className="hair" x1="2%" x2="98%" y1="9" y2="9" />
              <line
                x1={`${across(before, posts.length)}%`}
                x2={`${across(after, posts.length)}%`}
                y1="9"
                y2="9"
              />
              <circle className="is-hollow" cx={`${across(before, posts.length)}%`} cy="9" r="5" />
              <circle cx={`${across(after, posts.length)}%`} cy="9" r="5" />
            </svg>
            <b>{said.ranks(nth(before), nth(after))}</b>
          </li>
        ))}
        <li className="game-marks caption" aria-hidden="true">
          <span />
          <svg width="100%" height="16" aria-hidden="true">
            {marks.map((rank) => (
              <text
                key={rank}
                x={`${across(rank, posts.length)}%`}
                y="12"
                textAnchor={rank === 1 ? "end" : rank === posts.length ? "start" : "middle"}
              >
                {nth(rank)}
              </text>
            ))}
          </svg>
          <span />
        </li>
      </ul>
      <DataTable
        locale={locale}
        caption={said.table}
        head={said.head}
        rows={ranks.map(({ rule, before, after }) => [said.rules[rule], String(before), String(after)])}
      />
    </figure>
  );
}
