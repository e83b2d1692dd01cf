import type { Experiment, Variant } from "../../../domain/experiment/experiment.ts";
import { judgeExperiment } from "../../../domain/experiment/judge-experiment.ts";
import { formatDay } from "../../../i18n/format/day-format.ts";
import { useDesk } from "../desk.ts";
import { Entries, Entry, Written } from "./Entries.tsx";
import type { PartProps } from "./part-props.ts";

/** The experiments that were written down, each with what its counts say. */
export function ExperimentsPart({ business: { experiments } }: PartProps) {
  return (
    <ol className="experiments">
      {experiments.map((experiment) => (
        <li key={experiment.id}>
          <ExperimentEntry experiment={experiment} />
        </li>
      ))}
    </ol>
  );
}

function ExperimentEntry({ experiment }: { readonly experiment: Experiment }) {
  const { words, format, locale } = useDesk();
  const { unwritten, labelled, decisions, experiments: say } = words.parts;
  const { hypothesis, a, b, decision, learned, from, to } = experiment;
  const [begun, ended] = [formatDay(from, locale), formatDay(to, locale)];
  const counts = ({ exposed, converted }: Variant) =>
    exposed === null || converted === null ? (
      <i className="unwritten">{unwritten}</i>
    ) : (
      <>
        {exposed > 0 && <b>{format.percent(converted / exposed)}</b>}{" "}
        <small>{say.share(format.count(converted), format.count(exposed))}</small>
      </>
    );
  return (
    <>
      <p className="in-own-words">
        <Written text={hypothesis} otherwise={unwritten} />
      </p>
      {begun !== "" && (
        <p className="part-note">{ended === "" ? say.since(begun) : say.span(begun, ended)}</p>
      )}
      <Entries>
        <Entry name={say.arm("A", a.name)} isFigure>
          {counts(a)}
        </Entry>
        <Entry name={say.arm("B", b.name)} isFigure>
          {counts(b)}
        </Entry>
      </Entries>
      <p className="verdict-line">
        {verdict()} {decision !== "" && <b>{decisions[decision]}.</b>}
      </p>
      {learned.trim() !== "" && <p className="part-note">{labelled(say.learned, learned)}</p>}
    </>
  );

  function verdict(): string {
    const found = judgeExperiment(experiment);
    if (found === null) return say.open;
    if ("undefined" in found) return say.nothing;
    const figure = (rate: number) => format.decimal(rate * 100, 2);
    const { difference, interval, isClear } = found;
    return (isClear ? say.clear : say.unclear)(
      say.points(figure(difference), difference * 100),
      figure(interval.low),
      figure(interval.high),
    );
  }
}
