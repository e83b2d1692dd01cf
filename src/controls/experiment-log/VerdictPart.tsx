import { useId } from "react";
import { linearScale } from "../../charts/geometry/linear-scale.ts";
import { Hatching } from "../../charts/marks/Hatching.tsx";
import type { Experiment } from "../../domain/experiment/experiment.ts";
import { experimentVerdict } from "../../domain/experiment/experiment-verdict.ts";
import type { Comparison } from "../../domain/experiment/two-proportions.ts";
import type { trackingLog } from "../../i18n/fr/tracking-log.ts";
import type { Locale } from "../../i18n/locale.ts";
import { inPairs, signedPoints } from "../say-chance.ts";
import { useFormat } from "../use-format.ts";

type Props = {
  readonly experiment: Experiment;
  readonly locale: Locale;
  readonly words: typeof trackingLog.verdict;
};

/** What the counts allow to say, from plain words to figures. */
export function VerdictPart({ experiment, locale, words }: Props) {
  const format = useFormat(locale);
  const verdict = experimentVerdict(experiment);
  if (verdict.kind === "incomplete" || verdict.kind === "too-few") {
    return (
      <p className="log-verdict log-wide" role="status">
        {words[verdict.kind]}
      </p>
    );
  }
  if (verdict.kind === "impossible") {
    return (
      <p className="log-verdict log-wide" role="status">
        {words.impossible(verdict.version.toUpperCase())}
      </p>
    );
  }
  const { comparison, probability, toGo } = verdict;
  const points = (rate: number) => words.points(rate * 100, signedPoints(rate, format));
  const { difference, interval, p } = comparison;
  return (
    <div className="log-verdict log-wide" role="status">
      <p className="log-said">{words[verdict.kind]}</p>
      <GapBar comparison={comparison} />
      <p>
        {words.rates(format.percent(comparison.rateA), format.percent(comparison.rateB))}{" "}
        {words.gap(points(difference), points(interval.low), points(interval.high))}{" "}
        {words.chance(inPairs(p, format, words))} {words.ahead(format.decimal(probability * 100, 0))}
      </p>
      {verdict.kind === "cannot-tell" && (
        <p>{toGo ? words.more(format.count(toGo.moreA), format.count(toGo.moreB)) : words.never}</p>
      )}
    </div>
  );
}

/** The difference and its interval on either side of zero. */
function GapBar({ comparison: { difference, interval } }: { readonly comparison: Comparison }) {
  const hatch = useId();
  const reach = Math.max(Math.abs(interval.low), Math.abs(interval.high)) * 1.15;
  const x = linearScale([-reach, reach], [0, 100]);
  return (
    <svg className="interval" width="100%" height="26" aria-hidden="true">
      <Hatching name={hatch} />
      <rect
        x={`${x(interval.low)}%`}
        width={`${x(interval.high) - x(interval.low)}%`}
        y="5"
        height="16"
        fill={`url(#${hatch}-ink)`}
      />
      <line x1="50%" x2="50%" y1="0" y2="26" />
      <circle cx={`${x(difference)}%`} cy="13" r="5" />
    </svg>
  );
}
