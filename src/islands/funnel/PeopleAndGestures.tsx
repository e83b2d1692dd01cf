import { useState } from "react";
import { gestureStacks } from "../../charts/geometry/gesture-stacks.ts";
import { DataTable } from "../../controls/DataTable.tsx";
import { RulerSlider } from "../../controls/RulerSlider.tsx";
import { useFormat } from "../../controls/use-format.ts";
import { engagedPeopleBounds, type Gestures, gestureCount } from "../../domain/funnel/engaged-people.ts";
import type { FunnelWords } from "../../i18n/funnel-words.ts";
import type { Locale } from "../../i18n/locale.ts";

const LEVEL = 16;

type Props = { readonly gestures: Gestures; readonly locale: Locale; readonly words: FunnelWords };

/** A post's interactions piled on the people who may have made them: fewer people, higher piles, and another rate. */
export function PeopleAndGestures({ gestures, locale, words }: Props) {
  const format = useFormat(locale);
  const { least, most } = engagedPeopleBounds(gestures);
  const [people, setPeople] = useState(most);
  const { likes, saves, shares, comments, reach } = gestures;
  const counts = [likes, saves, shares, comments];
  const all = gestureCount(gestures);
  const stacks = gestureStacks(counts, people);
  const levels = Math.ceil(all / least);
  const share = (count: number) => format.percent(count / reach);
  const column = 100 / most;
  return (
    <figure className="plate gestures">
      <header className="plate-head">
        <h3>{words.gestureTitle(format.count(all), format.count(people), share(people))}</h3>
        <p>{words.gestureCaption(format.count(reach))}</p>
      </header>
      <svg className="gesture-piles" width="100%" height={levels * LEVEL + 1} aria-hidden="true">
        {stacks.map(({ person, level, kind }) => (
          <rect
            key={`${person} ${level}`}
            className={`gesture-${kind}`}
            x={`${person * column}%`}
            y={(levels - 1 - level) * LEVEL}
            width={`${column * 0.8}%`}
            height={LEVEL - 2}
          />
        ))}
        <line x2="100%" y1={levels * LEVEL} y2={levels * LEVEL} />
      </svg>
      <ul className="gesture-kinds">
        {counts.map((count, kind) => (
          <li key={words.gestures[kind]}>
            <svg width="10" height="12" aria-hidden="true">
              <rect className={`gesture-${kind}`} x="0.5" y="0.5" width="9" height="11" />
            </svg>{" "}
            {format.count(count)} {words.gestures[kind]}
          </li>
        ))}
      </ul>
      <RulerSlider
        label={words.people}
        value={people}
        bounds={{ unit: "count", min: least, max: most, reach: most, step: 1 }}
        locale={locale}
        onChange={setPeople}
        divisions={most - least}
        major={Math.max(1, Math.round((most - least) / 6))}
      />
      <p className="gesture-ends caption" aria-hidden="true">
        <span>{words.atLeast(format.count(least))}</span>
        <span>{words.atMost(format.count(most))}</span>
      </p>
      <dl className="gesture-rates">
        <div>
          <dt>{words.gestureRate}</dt>
          <dd>{share(all)}</dd>
        </div>
        <div className="is-now">
          <dt>{words.peopleRate}</dt>
          <dd>{share(people)}</dd>
        </div>
      </dl>
      <DataTable
        locale={locale}
        caption={words.gestureTable}
        head={words.gestureHead}
        rows={[
          ...counts.map((count, kind) => [words.gestures[kind] ?? "", format.count(count), share(count)]),
          [words.gestureSum, format.count(all), share(all)],
          [words.peopleNow, format.count(people), share(people)],
        ]}
      />
    </figure>
  );
}
