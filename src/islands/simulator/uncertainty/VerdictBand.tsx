import type { RoiRuler } from "../../../charts/geometry/roi-ruler.ts";
import { Hatching } from "../../../charts/marks/Hatching.tsx";
import { useFormat } from "../../../controls/use-format.ts";
import type { TrialSummary } from "../../../domain/uncertainty/summarise-trials.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { rangesWords } from "../../../i18n/simulator-ranges-words.ts";
import { bandOf } from "./band.ts";

type Props = { readonly ruler: RoiRuler; readonly summary: TrialSummary };

/** On the verdict's ruler: nine trials in ten, hatched, and their median. Inside an SVG 30 pixels high. */
export function VerdictBand({ ruler, summary }: Props) {
  const band = bandOf(summary.netRoi);
  if (!band) return null;
  const [low, high] = [ruler.at(band.low), ruler.at(band.high)];
  return (
    <g className="verdict-band">
      <Hatching />
      <rect className="hatched-ink" x={`${low}%`} width={`${high - low}%`} y="19" height="11" />
      <line x1={`${low}%`} x2={`${low}%`} y1="17" y2="30" />
      <line x1={`${high}%`} x2={`${high}%`} y1="17" y2="30" />
    </g>
  );
}

/** Returns for which the verdict's ruler must have room, so that the band fits on it; none when it is not defined. */
export function bandRates(summary: TrialSummary | null): readonly number[] {
  const band = summary && bandOf(summary.netRoi);
  return band ? [band.low, band.high] : [];
}

type TextProps = { readonly summary: TrialSummary; readonly locale: Locale };

/** The band in words, for beside or under the ruler: nothing when it is not defined. */
export function VerdictBandText({ summary, locale }: TextProps) {
  const format = useFormat(locale);
  const band = bandOf(summary.netRoi);
  if (!band) return null;
  const [low, high] = [format.percent(band.low, "always"), format.percent(band.high, "always")];
  return <p className="verdict-band-text">{rangesWords(locale).band(low, high)}</p>;
}
