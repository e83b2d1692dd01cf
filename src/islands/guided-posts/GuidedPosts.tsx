import { useId, useState } from "react";
import { announce } from "../../adapters/page/announce.ts";
import { DataTable } from "../../controls/DataTable.tsx";
import { RulerSlider } from "../../controls/RulerSlider.tsx";
import { useFormat } from "../../controls/use-format.ts";
import { useHydrated } from "../../controls/use-hydrated.ts";
import { POST_RESULTS, type PostGuide, type PostResultName } from "../../domain/record/post-results.ts";
import type { Locale } from "../../i18n/locale.ts";
import { useWords } from "./words.ts";

const BAR = 14;

/** What posts bring, by how many are picked: by each guide, at best, and by lot. One figure for each of `counts`. */
export type GuidedResult = {
  readonly guides: Readonly<Record<PostGuide, readonly number[]>>;
  readonly best: readonly number[];
  readonly lot: readonly number[];
};

type Props = {
  readonly counts: readonly number[];
  readonly results: Readonly<Record<PostResultName, GuidedResult>>;
  readonly total: number;
  readonly locale: Locale;
};

/** What the café would have got from posts picked by one metric or another: which guide is good depends on what is wanted. */
export function GuidedPosts({ counts, results, total, locale }: Props) {
  const group = useId();
  const hydrated = useHydrated();
  const format = useFormat(locale);
  const words = useWords();
  const [wanted, setWanted] = useState<PostResultName>("signups");
  const [count, setCount] = useState(counts[1] ?? 0);
  const at = Math.max(0, counts.indexOf(count));
  const { guides, best, lot } = results[wanted];
  const most = best[at] ?? 1;
  const rows = Object.entries(guides).map(([guide, brought]) => ({
    name: words.guides[guide as PostGuide],
    value: brought[at] ?? 0,
  }));
  const say = (value: number) => words.brought[wanted](format.count(Math.round(value)));
  const titleOf = () => {
    const ranked = rows.toSorted((one, other) => other.value - one.value);
    const [first, last] = [ranked[0], ranked.at(-1)];
    if (!first || !last) return "";
    return words.title(format.count(count), first.name, say(first.value), last.name, say(last.value));
  };
  const chance = `${((lot[at] ?? 0) / most) * 100}%`;
  const title = titleOf();
  const spoken = () => document.getElementById(`${group}-title`)?.textContent ?? title;
  const step = (counts[1] ?? 1) - (counts[0] ?? 0);
  const bounds = { unit: "count", min: counts[0] ?? 0, max: counts.at(-1) ?? 1, step } as const;
  return (
    <figure className="plate guided-posts">
      <header className="plate-head">
        <h3 id={`${group}-title`}>{title}</h3>
        <p>{words.caption(format.count(total))}</p>
      </header>
      <div className="guided-asks">
        <fieldset>
          <legend>{words.ask}</legend>
          {POST_RESULTS.map((result) => (
            <label key={result}>
              <input
                type="radio"
                name={group}
                checked={result === wanted}
                disabled={!hydrated}
                onChange={() => {
                  setWanted(result);
                  announce(spoken);
                }}
              />
              {words.wanted[result]}
            </label>
          ))}
        </fieldset>
        <div>
          <p aria-hidden="true">
            {words.count} <b className="num">{format.count(count)}</b>
          </p>
          <RulerSlider
            label={words.count}
            value={count}
            bounds={{ ...bounds, reach: bounds.max }}
            locale={locale}
            onChange={(next) => {
              setCount(next);
              announce(spoken);
            }}
            divisions={counts.length - 1}
            major={1}
          />
        </div>
      </div>
      <ul className="guided-rows">
        <li className="guided-lines" aria-hidden="true">
          <svg width="100%" height="16" aria-hidden="true">
            <text x={chance} dx="-4" y="12" textAnchor="end">
              {words.byLot(format.count(Math.round(lot[at] ?? 0)))}
            </text>
            <text x="100%" y="12" textAnchor="end">
              {words.best(format.count(most))}
            </text>
            <line x1={chance} x2={chance} y2="16" />
          </svg>
        </li>
        {rows.map(({ name, value }) => (
          <li key={name}>
            <span>{name}</span>
            <svg width="100%" height={BAR + 16} aria-hidden="true">
              <rect y="8" width={`${(value / most) * 100}%`} height={BAR} />
              <line x1={chance} x2={chance} y2={BAR + 16} />
            </svg>
            <b className="num">{say(value)}</b>
          </li>
        ))}
      </ul>
      <DataTable
        locale={locale}
        caption={words.tableCaption(words.wanted[wanted], format.count(count))}
        head={words.head}
        rows={[
          ...rows.map(({ name, value }) => [name, say(value)]),
          [words.lot, say(lot[at] ?? 0)],
          [words.hindsight, say(most)],
        ]}
      />
    </figure>
  );
}
