import type { goalPace } from "../../i18n/fr/goal-pace.ts";

const SIZE = { height: 220, top: 16, bottom: 28 } as const;

type Props = {
  readonly counts: readonly number[];
  readonly target: number;
  readonly months: number;
  readonly best: number;
  readonly words: Pick<typeof goalPace, "start" | "goal" | "atBest">;
};

/** The months on record, the way to the target, and how far the best step ever made would lead. */
export function PaceMarks({ counts, target, months, best, words }: Props) {
  const last = counts.length - 1;
  const start = counts[last] ?? 0;
  const highest = Math.max(...counts, target) * 1.12;
  const x = (month: number) => `${(month / (last + months)) * 96 + 2}%`;
  const y = (count: number) =>
    SIZE.height - SIZE.bottom - (count / highest) * (SIZE.height - SIZE.top - SIZE.bottom);
  // As far as the best step leads within the drawing.
  const run = best > 0 ? Math.min(months, (highest - start) / best) : 0;
  return (
    <svg className="pace-marks" width="100%" height={SIZE.height} aria-hidden="true">
      <line className="ink-line" x1="0" x2="100%" y1={y(0)} y2={y(0)} />
      {run > 0 && (
        <>
          <line
            className="pace-best"
            x1={x(last)}
            x2={x(last + run)}
            y1={y(start)}
            y2={y(start + best * run)}
          />
          <text className="label" x={x(last + run)} y={y(start + best * run) - 6} textAnchor="end">
            {words.atBest}
          </text>
        </>
      )}
      <line className="pace-goal" x1={x(last)} x2={x(last + months)} y1={y(start)} y2={y(target)} />
      {counts.slice(1).map((count, index) => (
        <line
          // biome-ignore lint/suspicious/noArrayIndexKey: a month is its place.
          key={index}
          className="pace-line"
          x1={x(index)}
          x2={x(index + 1)}
          y1={y(counts[index] ?? count)}
          y2={y(count)}
        />
      ))}
      {counts.map((count, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a month is its place.
        <circle key={index} className="pace-point" cx={x(index)} cy={y(count)} r="4" />
      ))}
      <circle className="pace-target" cx={x(last + months)} cy={y(target)} r="5" />
      <text className="label" x={x(last)} y={SIZE.height - 8} textAnchor="middle">
        {words.start}
      </text>
      <text className="label" x={x(last + months)} y={SIZE.height - 8} textAnchor="end">
        {words.goal}
      </text>
    </svg>
  );
}
