import { useId, useState } from "react";
import { announce } from "../../adapters/page/announce.ts";
import { overlapBars } from "../../charts/geometry/overlap-bars.ts";
import { DataTable } from "../../controls/DataTable.tsx";
import { RulerSlider } from "../../controls/RulerSlider.tsx";
import { useDragAlong } from "../../controls/use-drag-along.ts";
import { useFormat } from "../../controls/use-format.ts";
import { reachOfBoth } from "../../domain/funnel/reach-overlap.ts";
import { clampInput } from "../../domain/simulation/step-input.ts";
import type { Locale } from "../../i18n/locale.ts";
import { OverlapMarks } from "./OverlapMarks.tsx";
import { useWords } from "./words.ts";

const BOUNDS = { unit: "rate", min: 0, max: 1, reach: 1, step: 0.01 } as const;
const TABLE = [0, 0.25, 0.5, 0.75, 1];

/** A month of an ad: its name, times shown, people reached. */
export type AdMonth = { readonly name: string; readonly impressions: number; readonly reach: number };

type Props = {
  readonly months: readonly [AdMonth, AdMonth];
  /** People reached in both months if impressions fall by chance. */
  readonly byChance: number;
  readonly locale: Locale;
};

/** Two months' reach that overlaps: the reader moves what they share, and sees how many different people were reached. */
export function ReachOverlap({ months: [first, second], byChance, locale }: Props) {
  const id = useId();
  const format = useFormat(locale);
  const words = useWords();
  const [share, setShare] = useState(0.5);
  // What both months can share is the smaller of the two.
  const most = Math.min(first.reach, second.reach);
  const sum = first.reach + second.reach;
  const reachAt = (part: number) => Math.round(reachOfBoth(first.reach, second.reach, part * most));
  const both = reachAt(share);
  const shown = first.impressions + second.impressions;
  const times = (people: number) => format.decimal(shown / people, 1);
  const move = (next: number) => {
    setShare(Math.round(clampInput(next, BOUNDS) / BOUNDS.step) * BOUNDS.step);
    announce(() => document.getElementById(id)?.textContent ?? "");
  };
  const drag = useDragAlong({ value: share, span: -sum / most, onChange: move });
  const label = words.share(second.name, first.name);
  return (
    <figure className="plate reach-overlap">
      <header className="plate-head">
        <h3 id={id}>
          {both === sum
            ? words.titleApart(format.count(sum))
            : words.title(format.count(both), format.count(sum))}
        </h3>
        <p>{words.caption}</p>
      </header>
      <OverlapMarks
        bars={overlapBars(first.reach, second.reach, share * most)}
        chance={byChance}
        drag={drag}
        names={{
          first: [capital(first.name), words.people(format.count(first.reach))],
          second: [capital(second.name), words.people(format.count(second.reach))],
          both: [words.both, words.people(format.count(both))],
          twice: both === sum ? "" : words.twice(format.count(sum - both)),
          chance: words.chance(format.count(byChance)),
        }}
      />
      <p className="overlap-share">
        {label} <b className="num">{format.percent(share)}</b>
      </p>
      <RulerSlider label={label} value={share} bounds={BOUNDS} locale={locale} onChange={move} />
      <p className="hand-note">
        {words.frequency(times(both), times(sum))} {words.drag}
      </p>
      <DataTable
        locale={locale}
        caption={words.tableCaption}
        head={words.head}
        rows={TABLE.map((part) => [format.percent(part), format.count(reachAt(part)), times(reachAt(part))])}
      />
    </figure>
  );
}

/** A month's name as a label of its own. */
function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
