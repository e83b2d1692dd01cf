import { useId } from "react";
import { seriesLine } from "../../../charts/geometry/series-line.ts";
import { Hatching } from "../../../charts/marks/Hatching.tsx";
import type { Column } from "../../../controls/sheet/column.ts";
import { useFormat } from "../../../controls/use-format.ts";
import type { Cadence, Measurement } from "../../../domain/record/record-sheet.ts";
import type { SheetFinding } from "../../../domain/record/sheet-findings.ts";
import { formatInput } from "../../../i18n/format/input-format.ts";
import type { trackingSheet } from "../../../i18n/fr/tracking-sheet.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { periodName } from "../../../i18n/period-name.ts";

type Props = {
  readonly column: Column;
  /** Figures of this column alone. */
  readonly measurements: readonly Measurement[];
  readonly findings: readonly SheetFinding[];
  readonly cadence: Cadence;
  readonly locale: Locale;
  readonly words: typeof trackingSheet;
};

const HEIGHT = 190;

/** A column as a line: broken where a period is missing, cut where the definition changes. Its table is the sheet above it. */
export function SeriesFigure({ column, measurements, findings, cadence, locale, words }: Props) {
  const format = useFormat(locale);
  const hatch = useId();
  const { points, strokes, gaps, gridlines } = seriesLine(measurements, cadence, HEIGHT);
  const show = (value: number) => formatInput(value, column.unit, format, locale);
  const [first, last] = [points[0], points.at(-1)];
  const has = (code: SheetFinding["code"]) => findings.some((finding) => finding.code === code);
  const isFar = (day: string) =>
    findings.some((finding) => finding.code === "outlier" && finding.day === day);
  const title = () => {
    const { chart } = words;
    if (!first || !last || first === last) return chart.empty(column.name);
    if (has("redefined")) return chart.redefined(column.name);
    if (has("gap")) return chart.gap(column.name);
    const change = first.value === 0 ? null : format.percent(last.value / first.value - 1, "always");
    return chart.moved(column.name, show(first.value), show(last.value), change, format.count(points.length));
  };
  return (
    <figure className="series">
      <h4 aria-live="polite">{title()}</h4>
      <p className="sheet-how">{words.chart.caption}</p>
      <svg className="curve" width="100%" height={HEIGHT} aria-hidden="true">
        <Hatching name={hatch} />
        {gridlines.map(({ value, y }) => (
          <g key={value}>
            <line className="hair" x1="0" x2="100%" y1={y} y2={y} />
            <text className="series-axis" x="0" y={y - 3}>
              {show(value)}
            </text>
          </g>
        ))}
        {gaps.map(({ from, to }) => (
          <g key={from} className="series-gap">
            <rect
              x={`${from}%`}
              width={`${to - from}%`}
              y="28"
              height={HEIGHT - 52}
              fill={`url(#${hatch}-ink)`}
            />
            <text className="series-mend" x={`${(from + to) / 2}%`} y="46" textAnchor="middle">
              {words.chart.missing}
            </text>
          </g>
        ))}
        {strokes.map(([one, other]) => (
          <line
            key={`${one.day} ${other.x} ${other.y}`}
            className="curve-line"
            x1={`${one.x}%`}
            y1={one.y}
            x2={`${other.x}%`}
            y2={other.y}
          />
        ))}
        {points.map((point, index) => (
          // Two figures of one period are two points.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above.
          <g key={index}>
            {point.redefined && index > 0 && (
              <>
                <line
                  className="series-cut"
                  x1={`${(point.x + (points[index - 1]?.x ?? 0)) / 2}%`}
                  x2={`${(point.x + (points[index - 1]?.x ?? 0)) / 2}%`}
                  y1="8"
                  y2={HEIGHT - 24}
                />
                <text
                  className="series-mend"
                  x={`${(point.x + (points[index - 1]?.x ?? 0)) / 2}%`}
                  dx={point.x > 60 ? -6 : 6}
                  y="16"
                  textAnchor={point.x > 60 ? "end" : "start"}
                >
                  {words.chart.otherwise}
                </text>
              </>
            )}
            {isFar(point.day) && <circle className="series-far" cx={`${point.x}%`} cy={point.y} r="10" />}
            <circle className="curve-point" cx={`${point.x}%`} cy={point.y} r="4.5" />
            {(point === first || point === last) && (
              <>
                <text className="label strong" x={`${point.x}%`} y={point.y - 12} textAnchor="middle">
                  {show(point.value)}
                </text>
                <text className="series-axis" x={`${point.x}%`} y={HEIGHT - 6} textAnchor="middle">
                  {periodName(point.day, cadence, locale, "short")}
                </text>
              </>
            )}
          </g>
        ))}
      </svg>
    </figure>
  );
}
