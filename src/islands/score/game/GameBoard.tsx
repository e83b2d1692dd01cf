import { useState } from "react";
import { toTenth } from "../../../charts/geometry/to-tenth.ts";
import { LivingInput } from "../../../controls/LivingInput.tsx";
import { useFormat } from "../../../controls/use-format.ts";
import { type ContestLift, ranksAfterTrick, TRICKS, type Trick } from "../../../domain/score/game-score.ts";
import { unpackActivities } from "../../../domain/score/packed-activities.ts";
import { rankActivities } from "../../../domain/score/rank-activities.ts";
import type { scoreGame } from "../../../i18n/fr/score-game.ts";
import { Instrument } from "../Instrument.tsx";
import type { InstrumentProps } from "../island-words.ts";
import { Select } from "../Select.tsx";
import { useTrial } from "../trial.ts";

export type GameBoardProps = InstrumentProps & { readonly lift: ContestLift };

type Props = GameBoardProps & { readonly said: typeof scoreGame };

const SIZE_BOUNDS = { unit: "count", min: 0, max: 100_000, reach: 400, step: 20, whole: true } as const;
/** Ranks of a board in percent of its width, the first on the right, with room for the marks. */
const across = (rank: number, count: number) => toTenth(98 - ((rank - 1) / Math.max(1, count - 1)) * 96);

/** Cheats the reader's score with a weak post, and shows which rule would have held. */
export function GameBoard({ packed, lift, locale, words, said }: Props) {
  const posts = unpackActivities(packed);
  const [trick, chooseTrick] = useState<Trick>("bait");
  const [size, setSize] = useState(200);
  const format = useFormat(locale);
  const system = useTrial();
  // The weakest under the weights that the reader comes with.
  const [gamed, choosePost] = useState(() => rankActivities(system, posts).at(-1)?.id ?? "");
  const ranks = ranksAfterTrick(system, posts, gamed, trick, Math.round(size), lift);
  const [own, ...rules] = ranks;
  if (!own) return null;
  const nth = (rank: number) => {
    const { figures, mark } = format.ordinal(rank);
    return figures + mark;
  };
  const best = Math.max(...rules.map(({ after }) => after));
  const marks = [1, Math.ceil(posts.length / 2), posts.length];
  return (
    <Instrument
      className="score-game"
      title={
        best > own.after
          ? said.title(nth(own.before), nth(own.after), nth(best))
          : said.resists(nth(own.before), nth(own.after))
      }
      caption={said.caption}
      locale={locale}
      words={words}
      table={{
        caption: said.table,
        head: said.head,
        rows: ranks.map(({ rule, before, after }) => [said.rules[rule], String(before), String(after)]),
      }}
    >
      <p className="score-ask">
        {said.add}{" "}
        <LivingInput bounds={SIZE_BOUNDS} label={said.size} value={size} locale={locale} onChange={setSize} />{" "}
        <Select label={said.post} choices={posts.map(({ id }) => id)} chosen={gamed} onChoose={choosePost} />
        <Select
          label={said.trick}
          choices={TRICKS}
          chosen={trick}
          names={said.tricks}
          onChoose={chooseTrick}
        />
      </p>
      <p className="score-hint">{said.explains[trick]}</p>
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
    </Instrument>
  );
}
