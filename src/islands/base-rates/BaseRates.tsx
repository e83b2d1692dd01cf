import { useId, useState } from "react";
import { announce } from "../../adapters/page/announce.ts";
import { DataTable } from "../../controls/DataTable.tsx";
import { LivingInput } from "../../controls/LivingInput.tsx";
import { useDragAlong } from "../../controls/use-drag-along.ts";
import { useFormat } from "../../controls/use-format.ts";
import { compareBases, type PostCounts } from "../../domain/metric/compare-bases.ts";
import { clampInput } from "../../domain/simulation/step-input.ts";
import { formatOutcome } from "../../i18n/format/quantity-format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { BaseBar } from "./BaseBar.tsx";
import { useWords } from "./words.ts";

/** A hand takes the bar no further than the drawing is wide; what is typed may lie beyond. */
const BOUNDS = { unit: "count", min: 600, max: 50_000, reach: 7000, step: 10 } as const;

type Props = { readonly posts: readonly [PostCounts, PostCounts]; readonly locale: Locale };

/** The same interactions over three bases: the reader moves the reach of one post, and the ranking turns. */
export function BaseRates({ posts: [recorded, other], locale }: Props) {
  const id = useId();
  const format = useFormat(locale);
  const words = useWords();
  const [reach, setReach] = useState(recorded.reach);
  // Each person goes on seeing it as often as before.
  const impressions = Math.round((reach * recorded.impressions) / recorded.reach);
  const posts = [{ ...recorded, reach, impressions }, other] as const;
  const compared = compareBases(...posts);
  const won = (post: 0 | 1) =>
    compared.filter(({ ahead }) => ahead === post).map(({ base }) => words.bases[base].by);
  const full = Math.max(...posts.flatMap((post) => [post.followers, post.reach, post.impressions]));
  const move = (next: number) => {
    setReach(Math.round(next / BOUNDS.step) * BOUNDS.step);
    announce(() => document.getElementById(id)?.textContent ?? "");
  };
  const drag = useDragAlong({
    value: reach,
    span: full,
    onChange: (next) => move(clampInput(next, { min: BOUNDS.min, max: BOUNDS.reach })),
  });
  const rate = (outcome: (typeof compared)[number]["rates"][number]) =>
    formatOutcome(outcome, "rate", format, locale);

  return (
    <figure className="plate base-rates">
      <header className="plate-head">
        <h3 id={id}>{words.title(won(0), won(1))}</h3>
        <p>{words.caption(format.count(recorded.engagements), format.count(other.engagements))}</p>
      </header>
      {compared.map(({ base, rates, ahead }) => (
        <div key={base} className="base">
          <p className="base-name">
            <b>{words.bases[base].name}</b> {words.bases[base].asks}
          </p>
          <ul>
            {posts.map((post, index) => {
              const isHeld = index === 0 && base === "reach";
              return (
                <li key={words.posts[index]}>
                  <span>{words.posts[index]}</span>
                  <BaseBar
                    part={post.engagements / full}
                    whole={post[base] / full}
                    drag={isHeld ? drag : undefined}
                  />
                  <span className="base-count">
                    {isHeld ? (
                      <LivingInput
                        label={words.reach}
                        bounds={BOUNDS}
                        value={reach}
                        locale={locale}
                        onChange={move}
                      />
                    ) : (
                      format.count(post[base])
                    )}
                  </span>
                  <span className="base-rate">
                    <b className="num">{rate(rates[index as 0 | 1])}</b>
                    {ahead === index && <small>{words.ahead}</small>}
                  </span>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
      <p className="hand-note">
        {words.drag}{" "}
        {reach !== recorded.reach && (
          <button type="button" className="text-button" onClick={() => move(recorded.reach)}>
            {words.reset}
          </button>
        )}
      </p>
      <DataTable
        locale={locale}
        caption={words.tableCaption}
        head={words.head}
        rows={compared.map(({ base, rates }) => [words.bases[base].name, ...rates.map(rate)])}
      />
    </figure>
  );
}
