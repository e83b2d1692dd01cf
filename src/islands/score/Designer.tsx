import { useMemo, useRef } from "react";
import { announce } from "../../adapters/page/announce.ts";
import { DataTable } from "../../controls/DataTable.tsx";
import { QuantityField } from "../../controls/QuantityField.tsx";
import { useFormat } from "../../controls/use-format.ts";
import { isDefined } from "../../domain/quantity/outcome.ts";
import { POST_SIGNALS, unpackActivities } from "../../domain/score/packed-activities.ts";
import { type Ranked, rankActivities, rerank } from "../../domain/score/rank-activities.ts";
import { weightLeeway } from "../../domain/score/weight-leeway.ts";
import type { InstrumentProps } from "./island-words.ts";
import { OtherWeights } from "./OtherWeights.tsx";
import { type RankRow, RankRows } from "./RankRows.tsx";
import { $trial, isSameWeights, OPENING, useTrial, WEIGHT_BOUNDS, weigh } from "./trial.ts";

const TOP = 7;
const BOTTOM = 2;

/** Weights set by hand, and the order of real posts that follows from them. */
export function Designer({ packed, locale, words }: InstrumentProps) {
  const box = useRef<HTMLElement>(null);
  const system = useTrial();
  const format = useFormat(locale);
  const posts = useMemo(() => unpackActivities(packed), [packed]);
  const ranking = rankActivities(system, posts);
  const { moves } = rerank(OPENING, system, posts);
  const said = words.designer;
  const isOpening = isSameWeights(system, OPENING);
  const title = firstTitle();

  const best = Math.max(1, ...ranking.map(({ score }) => (isDefined(score) ? score : 0)));
  const row = (ranked: Ranked): RankRow[] => {
    const activity = posts.find(({ id }) => id === ranked.id);
    const score = isDefined(ranked.score) ? ranked.score : 0;
    return activity
      ? [
          {
            ranked,
            activity,
            length: Math.max(0, score) / best,
            shown: format.count(score),
            moved: moves.get(ranked.id) ?? 0,
          },
        ]
      : [];
  };

  return (
    <figure ref={box} className="plate score-designer" tabIndex={-1}>
      <header className="plate-head">
        <h3>{title}</h3>
        <p>{said.caption(format.count(posts.length))}</p>
      </header>
      <div className="score-bench">
        <div>
          {POST_SIGNALS.map((signal) => {
            const leeway = weightLeeway(system, posts, signal);
            const show = (points: number | null) =>
              points === null || points < 0 ? null : format.decimal(points, 1);
            return (
              <div key={signal} className="score-weight">
                <QuantityField
                  label={words.weightOf(words.signals[signal])}
                  visibleLabel={
                    <span aria-hidden="true">
                      <i className={`score-swatch tone-${signal}`} />
                      {words.signals[signal]}
                    </span>
                  }
                  value={system.points[signal] ?? 0}
                  bounds={WEIGHT_BOUNDS}
                  locale={locale}
                  onChange={(points) => {
                    weigh(signal, points);
                    announce(() => box.current?.querySelector("h3")?.textContent ?? "");
                  }}
                />
                <small>{leeway && said.leeway(show(leeway.from), show(leeway.to))}</small>
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
                  box.current?.focus();
                }}
              >
                {words.reset}
              </button>
            )}
          </p>
        </div>
        <ol className="score-rows">
          <RankRows rows={ranking.slice(0, TOP).flatMap(row)} system={system} words={words} />
          <li className="score-gap">{said.hidden(format.count(posts.length - TOP - BOTTOM))}</li>
          <RankRows rows={ranking.slice(-BOTTOM).flatMap(row)} system={system} words={words} />
        </ol>
      </div>
      <OtherWeights posts={posts} words={words} />
      <DataTable
        locale={locale}
        caption={said.table}
        head={[
          words.post,
          ...POST_SIGNALS.map((signal) => words.short[signal] ?? signal),
          words.score,
          words.rank,
        ]}
        rows={ranking
          .flatMap(row)
          .map(({ ranked, activity, shown }) => [
            ranked.id,
            ...POST_SIGNALS.map((signal) => format.count(activity.signals[signal] ?? 0)),
            shown,
            String(ranked.rank),
          ])}
      />
    </figure>
  );

  function firstTitle(): string {
    const firsts = ranking.filter(({ rank }) => rank === 1);
    const [first] = firsts;
    if (!first || best <= 1) return said.nothing;
    if (firsts.length > 1) return said.tie(format.count(firsts.length));
    if (isOpening) return said.opening(first.id);
    return rankActivities(OPENING, posts)[0]?.id === first.id ? said.still(first.id) : said.other(first.id);
  }
}
