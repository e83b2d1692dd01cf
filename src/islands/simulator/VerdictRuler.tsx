import type { RoiRuler } from "../../charts/geometry/roi-ruler.ts";
import { Ruler } from "../../charts/marks/Ruler.tsx";
import type { Band } from "../../domain/uncertainty/band.ts";
import type { SimulatorWords } from "../../i18n/simulator-words.ts";
import { VerdictBand } from "./uncertainty/VerdictBand.tsx";

type Props = {
  readonly ruler: RoiRuler;
  readonly net: number;
  readonly atEnd: number;
  /** Where nine trials in ten end, with that in words; absent where nothing is a range. */
  readonly band: (Band & { readonly text: string }) | null;
  readonly words: SimulatorWords["ruler"];
  show(rate: number): string;
};

// What the label of the last day takes of the ruler's width on a phone, and on a wide screen.
const LABEL = { phone: 34, wide: 12 }; // %

/** The verdict on a ruler: the blade is the net ROI once all has closed, the tick is what the last day shows. */
export function VerdictRuler({ ruler, net, atEnd, band, words, show }: Props) {
  const divisions = (ruler.marks.length - 1) * 10;
  const end = ruler.at(atEnd);
  const blade = ruler.at(net);
  // The label stands away from the blade where it has room, else between tick and blade; on a phone there may be no room.
  const outer = end <= blade ? end : 100 - end;
  const inner = Math.abs(blade - end);
  const isOuter = outer > LABEL.phone || (inner <= LABEL.phone && outer > LABEL.wide);
  const isTight = outer <= LABEL.phone && inner <= LABEL.phone;
  const isBefore = isOuter === end <= blade;
  const differs = Math.abs(net - atEnd) > 0.0005;
  return (
    <div
      className="verdict-ruler"
      role="img"
      aria-label={[words.label(show(net), show(atEnd)), band?.text].filter(Boolean).join(". ")}
    >
      <svg width="100%" height="30" aria-hidden="true">
        {band && (
          <VerdictBand
            ruler={ruler}
            band={band}
            text={band.text}
            taken={[blade, isBefore ? end - LABEL.wide : end + LABEL.wide]}
          />
        )}
        {differs && (
          <g className="verdict-end">
            <line x1={`${end}%`} x2={`${end}%`} y1="6" y2="30" />
            <line className="dashed" x1={`${end}%`} x2={`${blade}%`} y1="10" y2="10" />
            <text
              className={isTight ? "is-tight" : undefined}
              x={`${end}%`}
              dx={isBefore ? -6 : 6}
              y="13"
              textAnchor={isBefore ? "end" : "start"}
            >
              {words.atEnd(show(atEnd))}
            </text>
          </g>
        )}
        <line className="verdict-zero" x1={`${ruler.at(0)}%`} x2={`${ruler.at(0)}%`} y1="14" y2="30" />
        <svg className="verdict-blade" x={`${blade}%`} overflow="visible" aria-hidden="true">
          <path d="M0 30l-6.500-9V6h13v15z" />
        </svg>
      </svg>
      <Ruler divisions={divisions} major={10} height={10} towards="down" />
      <div className="verdict-marks caption" aria-hidden="true">
        {ruler.marks.map((mark) => (
          <span key={mark.rate}>{Math.abs(mark.rate) < 1e-9 ? `0, ${words.zero}` : show(mark.rate)}</span>
        ))}
      </div>
    </div>
  );
}
