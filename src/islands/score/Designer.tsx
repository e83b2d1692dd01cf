import { useRef } from "react";
import { QuantityField } from "../../controls/QuantityField.tsx";
import { useFormat } from "../../controls/use-format.ts";
import { isDefined } from "../../domain/quantity/outcome.ts";
import { POST_SIGNALS, unpackActivities } from "../../domain/score/packed-activities.ts";
import { rankActivities, rerank } from "../../domain/score/rank-activities.ts";
import { weightLeeway } from "../../domain/score/weight-leeway.ts";
import { Instrument } from "./Instrument.tsx";
import type { InstrumentProps } from "./island-words.ts";
import { OtherWeights } from "./OtherWeights.tsx";
import { RankRows, rankRows } from "./RankRows.tsx";
import { $trial, isSameWeights, OPENING, useTrial, WEIGHT_BOUNDS, weigh } from "./trial.ts";

const TOP = 7;
const BOTTOM = 2;

/** Weights set by hand, and the order of real posts that follows from them. */
export function Designer({ packed, locale, words }: InstrumentProps) {
  const box = useRef<HTMLElement>(null);
  const system = useTrial();
  const format = useFormat(locale);
  const posts = unpackActivities(packed);
  const ranking = rankActivities(system, posts);
  const reranking = rerank(OPENING, system, posts);
  const rows = rankRows(ranking, posts);
  const said = words.designer;
  const isOpening = isSameWeights(system, OPENING);
  const drawn = { system, format, words, moves: reranking.moves };
  // Below zero no weight of this ruler goes.
  const end = (points: number | null) => (points === null || points < 0 ? null : format.decimal(points, 1));

  return (
    <Instrument
      box={box}
      className="score-designer"
      title={title()}
      caption={said.caption(format.count(posts.length))}
      locale={locale}
      words={words}
      withWeights={false}
      table={{
        caption: said.table,
        head: [words.post, ...POST_SIGNALS.map((signal) => words.short[signal]), words.score, words.rank],
        rows: rows.map(({ activity, rank, score }) => [
          activity.id,
          ...POST_SIGNALS.map((signal) => format.count(activity.signals[signal] ?? 0)),
          format.count(score),
          String(rank),
        ]),
      }}
    >
      <div className="score-bench">
        <div>
          {POST_SIGNALS.map((signal) => {
            const leeway = weightLeeway(system, posts, signal);
            return (
              <div key={signal} className="score-weight">
                <QuantityField
                  label={words.weightOf(words.signals[signal])}
                  visibleLabel={
                    <span aria-hidden="true">
                      <i className={`score-swatch tone-${signal}`} />
                      {words.short[signal]}
                    </span>
                  }
                  value={system.points[signal] ?? 0}
                  bounds={WEIGHT_BOUNDS}
                  locale={locale}
                  onChange={(points) => weigh(signal, points)}
                />
                <small>{leeway && said.leeway(end(leeway.from), end(leeway.to))}</small>
              </div>
            );
          })}
          <p className="score-reset">
            {!isOpening && (
              <button
                type="button"
                className="text-button"
                onClick={() => {
                  $trial.set(OPENING);
                  // The button goes with the weights it takes back.
                  box.current?.focus();
                }}
              >
                {words.reset}
              </button>
            )}
          </p>
        </div>
        <ol className="score-rows">
          <RankRows rows={rows.slice(0, TOP)} {...drawn} />
          <li className="score-gap">{said.hidden(format.count(posts.length - TOP - BOTTOM))}</li>
          <RankRows rows={rows.slice(-BOTTOM)} {...drawn} />
        </ol>
      </div>
      <OtherWeights posts={posts} words={words} />
    </Instrument>
  );

  function title(): string {
    const [first, second] = ranking;
    if (!first || !isDefined(first.score) || first.score <= 0) return said.nothing;
    if (second?.rank === 1) return said.tie(format.count(reranking.otherFirst.length));
    if (isOpening) return said.opening(first.id);
    return (reranking.isAnotherFirst ? said.other : said.still)(first.id);
  }
}
