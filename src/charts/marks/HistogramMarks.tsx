import type { Band } from "../../domain/uncertainty/band.ts";
import type { Histogram } from "../../domain/uncertainty/histogram.ts";
import type { UncertaintyWords } from "../../i18n/simulator-uncertainty-words.ts";
import { type AxisPlace, roiHistogram } from "../geometry/roi-histogram.ts";
import { Hatching } from "./Hatching.tsx";
import { Ruler } from "./Ruler.tsx";

const BARS = 180; // height of the highest bar
const LABELS = 42; // two lines above it
const BASE = LABELS + BARS;
const BAND = 12; // the band's height, under the bars
const HEIGHT = BASE + BAND;

type Props = {
  readonly histogram: Histogram;
  readonly band: Band;
  readonly target: number | null;
  readonly words: Pick<UncertaintyWords["histogram"], "label" | "median" | "target" | "zero">;
  show(rate: number): string;
};

/** The drawing: bars hatched in the hue of what they are, zero, median and target, and the band on the ruler. */
export function HistogramMarks({ histogram, band, target, words, show }: Props) {
  const drawing = roiHistogram(histogram, target === null ? [] : [target], BARS);
  const { bars, marks, zero } = drawing;
  const [low, median, high] = [drawing.at(band.low), drawing.at(band.median), drawing.at(band.high)];
  const goal = target === null ? null : drawing.at(target);
  // Each of two labels turns away from the other's line, as long as it has room there.
  const turns = (place: AxisPlace, other: AxisPlace | null) =>
    other === null ? place.x > 50 : place.x < other.x ? place.x > 20 : place.x > 80;
  return (
    <div
      className="spread"
      role="img"
      aria-label={words.label(show(band.low), show(band.median), show(band.high))}
    >
      <svg width="100%" height={HEIGHT} aria-hidden="true">
        <Hatching />
        {bars.map(({ x, width, top, height, side }) => (
          <g key={x}>
            <rect
              className={`hatched-${side}`}
              x={`${x}%`}
              width={`${width}%`}
              y={LABELS + top}
              height={height}
            />
            {height > 0 && (
              <line
                className={`spread-top ${side}`}
                x1={`${x}%`}
                x2={`${x + width}%`}
                y1={LABELS + top}
                y2={LABELS + top}
              />
            )}
          </g>
        ))}
        <rect
          className="hatched-ink"
          x={`${low.x}%`}
          width={`${Math.max(0.2, high.x - low.x)}%`}
          y={BASE}
          height={BAND}
        />
        <line className="spread-base" x1="0" x2="100%" y1={BASE} y2={BASE} />
        {zero.beyond === null && (
          <line className="spread-zero" x1={`${zero.x}%`} x2={`${zero.x}%`} y1={LABELS} y2={HEIGHT} />
        )}
        <line className="spread-median" x1={`${median.x}%`} x2={`${median.x}%`} y1="18" y2={HEIGHT} />
        <AxisText place={median} toLeft={turns(median, goal)} y={14} text={words.median(show(band.median))} />
        {goal && (
          <>
            {goal.beyond === null && (
              <line className="spread-target" x1={`${goal.x}%`} x2={`${goal.x}%`} y1="36" y2={HEIGHT} />
            )}
            <AxisText
              place={goal}
              toLeft={turns(goal, median)}
              y={32}
              text={words.target(show(target ?? 0))}
              className="touch"
            />
          </>
        )}
      </svg>
      <Ruler divisions={(marks.length - 1) * 10} major={10} height={10} towards="down" />
      <div className="spread-marks caption" aria-hidden="true">
        {marks.map(({ rate }) => (
          <span key={rate}>{Math.abs(rate) < 1e-9 ? words.zero : show(rate)}</span>
        ))}
      </div>
    </div>
  );
}

type TextProps = {
  readonly place: AxisPlace;
  readonly toLeft: boolean;
  readonly y: number;
  readonly text: string;
  readonly className?: string;
};

/** A label beside its line, on the side asked for; an arrow where the value lies beyond the axis. */
function AxisText({ place, toLeft, y, text, className = "" }: TextProps) {
  const shown = place.beyond === "left" ? `← ${text}` : place.beyond === "right" ? `${text} →` : text;
  return (
    <text
      className={`spread-label ${className}`}
      x={`${place.x}%`}
      dx={place.beyond ? 0 : toLeft ? -6 : 6}
      y={y}
      textAnchor={toLeft ? "end" : "start"}
    >
      {shown}
    </text>
  );
}
