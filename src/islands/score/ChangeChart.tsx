import { useState } from "react";
import { toTenth } from "../../charts/geometry/to-tenth.ts";
import { waterfall } from "../../charts/geometry/waterfall.ts";
import { useFormat } from "../../controls/use-format.ts";
import { gainsAndLosses } from "../../domain/score/gains-and-losses.ts";
import { unpackActivities } from "../../domain/score/packed-activities.ts";
import { averageWeek } from "../../domain/score/score-activity.ts";
import { Instrument } from "./Instrument.tsx";
import type { InstrumentProps } from "./island-words.ts";
import { Select } from "./Select.tsx";
import { useTrial } from "./trial.ts";

const BAR = 14;

/** Why a score changed between two months, signal by signal: each bar starts where the one above ends. */
export function ChangeChart({ packed, locale, words }: InstrumentProps) {
  const months = unpackActivities(packed);
  const names = months.map(({ id }) => id);
  const [from, chooseFrom] = useState(names.at(-2) ?? "");
  const [to, chooseTo] = useState(names.at(-1) ?? "");
  const format = useFormat(locale);
  const system = useTrial();
  const said = words.change;
  const [before, after] = [from, to].map((month) => months.find(({ id }) => id === month));
  if (!before || !after) return null;
  const { change, parts, ...levels } = gainsAndLosses(system, averageWeek(before), averageWeek(after));
  const drawn = waterfall(
    levels.before,
    parts.map(({ points }) => points),
  );
  const show = (points: number) => format.decimal(points, 0);
  const named = parts.map(({ from: signal, points }) => ({
    points,
    name: signal === "sentiment" ? words.sentimentPart : words.short[signal],
  }));
  const main = change >= 0 ? named[0] : named.at(-1);
  const say = change >= 0 ? said.rises : said.falls;
  const rows = [
    { name: from, bar: drawn.before, shown: show(levels.before), kind: "is-level" },
    ...named.map(({ name, points }, index) => ({
      name,
      bar: drawn.steps[index] ?? drawn.before,
      shown: `${points > 0 ? "+" : ""}${show(points)}`,
      kind: points > 0 ? "is-gain" : "is-loss",
    })),
    { name: from === to ? `${to} ` : to, bar: drawn.after, shown: show(levels.after), kind: "is-level" },
  ];
  return (
    <Instrument
      className="score-change"
      title={
        main && Math.abs(change) >= 0.5
          ? say(from, to, words.pointsOf(show(Math.abs(change))), main.name)
          : said.same(from, to)
      }
      caption={said.caption}
      locale={locale}
      words={words}
      table={{ caption: said.table, head: said.head, rows: rows.map(({ name, shown }) => [name, shown]) }}
    >
      <p className="score-ask">
        <Select label={said.from} choices={names} chosen={from} onChoose={chooseFrom} />
        <Select label={said.to} choices={names} chosen={to} onChoose={chooseTo} />
      </p>
      <ol className="change-rows">
        {rows.map(({ name, bar, shown, kind }) => (
          <li key={name} className={kind}>
            <span>{name}</span>
            <svg width="100%" height={BAR + 8} aria-hidden="true">
              <line className="hair" x1={`${drawn.zero}%`} x2={`${drawn.zero}%`} y1="0" y2={BAR + 8} />
              <rect x={`${toTenth(bar.from)}%`} width={`${toTenth(bar.width)}%`} y="4" height={BAR} />
            </svg>
            <b>{shown}</b>
          </li>
        ))}
      </ol>
    </Instrument>
  );
}
