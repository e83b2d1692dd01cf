import { useId } from "react";
import { intervalRows } from "../../../charts/geometry/interval-rows.ts";
import { Hatching } from "../../../charts/marks/Hatching.tsx";
import { DataTable } from "../../../controls/DataTable.tsx";
import { MendIcon } from "../../../controls/MendIcon.tsx";
import { signedPoints } from "../../../controls/say-chance.ts";
import { useBusiness } from "../../../controls/use-business.ts";
import type { Variant } from "../../../domain/experiment/experiment.ts";
import { experimentVerdict } from "../../../domain/experiment/experiment-verdict.ts";
import { reviewExperiment } from "../../../domain/experiment/review-experiment.ts";
import { formatDay } from "../../../i18n/format/day-format.ts";
import { useHub } from "../hub.ts";
import type { ExperimentWords } from "./Experiments.tsx";

type Props = { readonly words: ExperimentWords };

const HEIGHT = 30;

/** Every experiment's difference and its interval on one axis, with its verdict; the table has the rest. */
export function ExperimentsFigure({ words: { view: say, entry } }: Props) {
  const { locale, format } = useHub();
  const { experiments } = useBusiness();
  const hatch = useId();
  const judged = experiments.map((experiment, index) => {
    const name = experiment.hypothesis.trim() || say.unnamed(String(index + 1));
    const verdict = experimentVerdict(experiment);
    return { experiment, name, verdict, comparison: "comparison" in verdict ? verdict.comparison : null };
  });
  const known = judged.flatMap(({ comparison }) => comparison ?? []);
  const axis = intervalRows(known.map(({ interval }) => interval));
  const clear = judged.filter(({ verdict: { kind } }) => kind === "a-better" || kind === "b-better").length;
  const onNoise = experiments.filter((each) => reviewExperiment(each).includes("decided-on-noise")).length;
  const title = () => {
    if (experiments.length === 0) return say.title.none;
    if (known.length === 0) return say.title.first;
    const all = format.count(experiments.length);
    return clear > 0
      ? say.title.told(format.count(clear), clear, all)
      : say.title.noneClear(all, experiments.length);
  };
  const more = ({ verdict }: (typeof judged)[number]) =>
    verdict.kind === "cannot-tell" && verdict.toGo
      ? `, ${say.more(format.count(Math.max(verdict.toGo.moreA, verdict.toGo.moreB)))}`
      : "";
  return (
    <figure className="plate bench-figure">
      <header className="plate-head">
        <h3 aria-live="polite">{title()}</h3>
        <p>{experiments.length === 0 ? say.empty : say.caption}</p>
      </header>
      {onNoise > 0 && (
        <p className="to-mend-note">
          <MendIcon /> {say.onNoise(format.count(onNoise), onNoise)}
        </p>
      )}
      {known.length > 0 && (
        <ol className="experiment-rows">
          <li aria-hidden="true">
            <span />
            <svg width="100%" height="20" aria-hidden="true">
              <Hatching name={hatch} />
              <text className="series-axis" x={`${axis.zero}%`} y="14" textAnchor={anchorAt(axis.zero)}>
                {say.zero}
              </text>
            </svg>
            <span />
          </li>
          {judged.map((each) => (
            <li key={each.experiment.id}>
              <span>{each.name}</span>
              <svg className="interval" width="100%" height={HEIGHT} aria-hidden="true">
                <line x1={`${axis.zero}%`} x2={`${axis.zero}%`} y1="0" y2={HEIGHT} />
                {each.comparison && (
                  <>
                    <rect
                      x={`${axis.x(each.comparison.interval.low)}%`}
                      width={`${axis.x(each.comparison.interval.high) - axis.x(each.comparison.interval.low)}%`}
                      y="8"
                      height={HEIGHT - 16}
                      fill={`url(#${hatch}-ink)`}
                    />
                    <circle cx={`${axis.x(each.comparison.difference)}%`} cy={HEIGHT / 2} r="5" />
                  </>
                )}
              </svg>
              <b>
                {say.verdicts[each.verdict.kind]}
                <small>{more(each)}</small>
              </b>
            </li>
          ))}
          <li aria-hidden="true">
            <span />
            <svg width="100%" height="18" aria-hidden="true">
              {axis.marks.map(({ value, x }) => (
                <text key={value} className="series-axis" x={`${x}%`} y="13" textAnchor={anchorAt(x)}>
                  {signedPoints(value, format)}
                </text>
              ))}
            </svg>
            <span />
          </li>
        </ol>
      )}
      {experiments.length > 0 && (
        <DataTable
          locale={locale}
          caption={say.table.caption}
          head={say.table.head}
          rows={judged.map(({ experiment, name, verdict, comparison }, index) => {
            const { from, to, a, b, decision, learned } = experiment;
            const points = (value: number) => say.points(value * 100, signedPoints(value, format));
            return [
              `${index + 1}. ${name}`,
              from && to ? say.dates(formatDay(from, locale), formatDay(to, locale)) : say.none,
              armSaid(a),
              armSaid(b),
              comparison
                ? say.gap(
                    points(comparison.difference),
                    signedPoints(comparison.interval.low, format),
                    signedPoints(comparison.interval.high, format),
                  )
                : say.none,
              "probability" in verdict ? say.chance(format.decimal(verdict.probability * 100, 0)) : say.none,
              say.verdicts[verdict.kind],
              entry.decisions[decision],
              learned.trim() || say.none,
            ];
          })}
        />
      )}
    </figure>
  );

  function armSaid({ exposed, converted }: Variant): string {
    if (exposed === null || converted === null) return say.none;
    const counts = `${format.count(converted)} ÷ ${format.count(exposed)}`;
    return exposed > 0 ? `${format.percent(converted / exposed)} (${counts})` : counts;
  }
}

function anchorAt(x: number): "start" | "middle" | "end" {
  return x < 8 ? "start" : x > 92 ? "end" : "middle";
}
