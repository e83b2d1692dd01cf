import type { RoiRuler } from "../../../charts/geometry/roi-ruler.ts";
import { Hatching } from "../../../charts/marks/Hatching.tsx";
import type { Band } from "../../../domain/uncertainty/band.ts";

type Props = {
  readonly ruler: RoiRuler;
  readonly band: Band;
  /** The band in words, shown at the end of the ruler that the verdict leaves free, where there is room for it. */
  readonly text: string;
  /** Positions, in percent of the width, that the words must not cover. */
  readonly taken: readonly number[];
};

/** On the verdict's ruler: where nine trials in ten end, hatched. Inside an SVG 30 pixels high. */
export function VerdictBand({ ruler, band, text, taken }: Props) {
  const [low, high] = [ruler.at(band.low), ruler.at(band.high)];
  const side = Math.max(...taken) < 66 ? "end" : Math.min(...taken) > 34 ? "start" : null;
  return (
    <g className="verdict-band">
      <Hatching />
      <rect className="hatched-ink" x={`${low}%`} width={`${high - low}%`} y="19" height="11" />
      <line x1={`${low}%`} x2={`${low}%`} y1="17" y2="30" />
      <line x1={`${high}%`} x2={`${high}%`} y1="17" y2="30" />
      {side && (
        <text className="verdict-band-text" x={side === "end" ? "100%" : "0"} y="10" textAnchor={side}>
          {text}
        </text>
      )}
    </g>
  );
}
