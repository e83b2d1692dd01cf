import { barStretches } from "../../charts/geometry/credit-bar.ts";
import type { SampleChannel } from "../../domain/attribution/sample-paths.ts";

type Props = {
  readonly name: string;
  readonly says: string;
  readonly chosen: SampleChannel;
  readonly credit: Partial<Readonly<Record<SampleChannel, number>>>;
  /** Sales that nothing seen leads to. */
  readonly nobody: number;
  readonly total: number;
  readonly shown: string;
  readonly names: Readonly<Record<SampleChannel, string>>;
  readonly nobodyName: string;
};

const ROW = 24;
/** Percent of the bar that a name needs: on any screen, and on a wide one. */
const ROOM = { any: 30, wide: 13 };

/** One model's sharing of the sales: the chosen channel's first, from zero, so that rows compare; the others after it. */
export function CreditRow(props: Props) {
  const { name, says, chosen, credit, nobody, total, shown, names, nobodyName } = props;
  const others = (Object.keys(names) as SampleChannel[]).filter((channel) => channel !== chosen);
  const stretches = barStretches(
    [
      ...[chosen, ...others].map((id) => ({ id: id as string, amount: credit[id] ?? 0 })),
      { id: "nobody", amount: nobody },
    ],
    total,
  );
  return (
    <li>
      <span className="credit-name">
        {name} <small>{says}</small>
      </span>
      <svg width="100%" height={ROW} aria-hidden="true">
        {stretches.map(({ id, x, width }) => (
          <g key={id} className={id === chosen ? "is-chosen" : id === "nobody" ? "is-nobody" : undefined}>
            <rect x={`${x}%`} width={`${width}%`} y="0.5" height={ROW - 1} />
            {width > ROOM.wide && (
              <text
                x={`${x + width / 2}%`}
                y={ROW / 2 + 4}
                textAnchor="middle"
                className={width > ROOM.any ? undefined : "only-wide"}
              >
                {id === "nobody" ? nobodyName : names[id as SampleChannel]}
              </text>
            )}
          </g>
        ))}
      </svg>
      <b>{shown}</b>
    </li>
  );
}
