import { useState } from "react";
import { waterfall } from "../../charts/geometry/waterfall.ts";
import { DataTable } from "../../controls/DataTable.tsx";
import { useFormat } from "../../controls/use-format.ts";
import { useHydrated } from "../../controls/use-hydrated.ts";
import { gainsAndLosses } from "../../domain/score/gains-and-losses.ts";
import { unpackActivities } from "../../domain/score/packed-activities.ts";
import { averageWeek } from "../../domain/score/score-activity.ts";
import type { InstrumentProps } from "./island-words.ts";
import { useTrial } from "./trial.ts";
import { WeightsLine } from "./WeightsLine.tsx";

const BAR = 14;

/** Why a score changed between two months, signal by signal: each bar starts where the one above ends. */
export function ChangeChart({ packed, locale, words }: InstrumentProps) {
  const months = unpackActivities(packed);
  const [[from, to], choose] = useState<readonly [number, number]>([4, 5]);
  const hydrated = useHydrated();
  const format = useFormat(locale);
  const system = useTrial();
  const said = words.change;
  const [before, after] = [months[from], months[to]];
  if (!before || !after) return null;
  const { change, parts, ...levels } = gainsAndLosses(system, averageWeek(before), averageWeek(after));
  const drawn = waterfall(
    levels.before,
    parts.map(({ points }) => points),
  );
  const signed = (points: number) => `${points > 0 ? "+" : ""}${format.decimal(points, 0)}`;
  const nameOf = (index: number) => {
    const signal = parts[index]?.from;
    return signal && signal !== "sentiment" ? (words.short[signal] ?? signal) : words.sentimentPart;
  };
  const main = change >= 0 ? 0 : parts.length - 1;
  const isSame = Math.abs(change) < 0.5 || parts.length === 0;
  const say = change >= 0 ? said.rises : said.falls;
  const rows = [
    { name: before.id, bar: drawn.before, shown: format.decimal(levels.before, 0), kind: "is-level" },
    ...parts.map(({ points }, index) => ({
      name: nameOf(index),
      bar: drawn.steps[index] ?? drawn.before,
      shown: signed(points),
      kind: points > 0 ? "is-gain" : "is-loss",
    })),
    { name: after.id, bar: drawn.after, shown: format.decimal(levels.after, 0), kind: "is-level" },
  ];
  const select = (label: string, chosen: number, pick: (month: number) => void) => (
    <label>
      {label}{" "}
      <select
        className="score-select"
        value={chosen}
        disabled={!hydrated}
        onChange={(event) => pick(Number(event.target.value))}
      >
        {months.map(({ id }, index) => (
          <option key={id} value={index}>
            {id}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <figure className="plate score-change">
      <header className="plate-head">
        <h3 aria-live="polite">
          {isSame
            ? said.same(before.id, after.id)
            : say(before.id, after.id, words.pointsOf(format.decimal(Math.abs(change), 0)), nameOf(main))}
        </h3>
        <p>{said.caption}</p>
      </header>
      <WeightsLine locale={locale} words={words} />
      <p className="score-ask">
        {select(said.from, from, (month) => choose([month, to]))}{" "}
        {select(said.to, to, (month) => choose([from, month]))}
      </p>
      <ol className="change-rows">
        {rows.map(({ name, bar, shown, kind }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the two months may be one and the same.
          <li key={index} className={kind}>
            <span>{name}</span>
            <svg width="100%" height={BAR + 8} aria-hidden="true">
              <line className="hair" x1={`${drawn.zero}%`} x2={`${drawn.zero}%`} y1="0" y2={BAR + 8} />
              <rect x={`${bar.from}%`} width={`${bar.width}%`} y="4" height={BAR} />
            </svg>
            <b>{shown}</b>
          </li>
        ))}
      </ol>
      <DataTable
        locale={locale}
        caption={said.table}
        head={said.head}
        rows={rows.map(({ name, shown }, index) => [
          index === rows.length - 1 && from === to ? `${name} ` : name,
          shown,
        ])}
      />
    </figure>
  );
}
