import type { ReactNode } from "react";
import type { overlapBars, Stretch } from "../../charts/geometry/overlap-bars.ts";
import { Hatching } from "../../charts/marks/Hatching.tsx";
import type { useDragAlong } from "../../controls/use-drag-along.ts";

type Named = readonly [name: string, people: string];

type Props = {
  readonly bars: ReturnType<typeof overlapBars>;
  readonly chance: number;
  readonly drag: ReturnType<typeof useDragAlong>;
  readonly names: {
    readonly first: Named;
    readonly second: Named;
    readonly both: Named;
    readonly twice: string;
    readonly chance: string;
  };
};

const BAR = 30;

/** Two months as bars that overlap, and under them who was reached: certain up to the larger, hatched beyond. */
export function OverlapMarks({ bars, chance, drag, names }: Props) {
  const row = (name: Named, marks: ReactNode, className?: string) => (
    <li className={className}>
      <span className="overlap-name">
        {name[0]} <b className="num">{name[1]}</b>
      </span>
      <svg width="100%" height={BAR} aria-hidden="true">
        {marks}
      </svg>
    </li>
  );
  const at = bars.x(chance);
  return (
    <ul className="overlap-rows">
      {row(
        names.first,
        <>
          <Part of={bars.first} as="month" />
          <Part of={bars.twice} as="twice" />
        </>,
      )}
      {row(
        names.second,
        <>
          <Part of={bars.second} as="month" />
          <Part of={bars.twice} as="twice" />
          <line className="overlap-hand" x1={`${bars.second.from}%`} x2={`${bars.second.from}%`} y2={BAR} />
          <rect
            className="overlap-grip"
            x={`${bars.second.from}%`}
            width={`${bars.second.to - bars.second.from}%`}
            height={BAR}
            {...drag}
          />
        </>,
        "is-held",
      )}
      {row(
        names.both,
        <>
          <Hatching />
          <Part of={bars.certain} as="certain" />
          <Part of={bars.unsure} as="unsure" />
          <line className="overlap-at" x1={`${bars.at}%`} x2={`${bars.at}%`} y2={BAR} />
        </>,
      )}
      <li className="overlap-foot caption" aria-hidden="true">
        <svg width="100%" height="16" aria-hidden="true">
          <line x1={`${at}%`} x2={`${at}%`} y2="16" />
          <text x={`${at}%`} dx="-6" y="12" textAnchor="end">
            {names.chance}
          </text>
        </svg>
        <span>{names.twice}</span>
      </li>
    </ul>
  );
}

function Part({ of, as }: { readonly of: Stretch; readonly as: string }) {
  return (
    <rect
      className={`overlap-${as}`}
      x={`${of.from}%`}
      width={`${Math.max(0, of.to - of.from)}%`}
      height={BAR}
    />
  );
}
