import type { Experiment, Variant } from "../../../domain/experiment/experiment.ts";
import { formatDay } from "../../../i18n/format/day-format.ts";
import { sayVerdict } from "../../../i18n/format/experiment-verdict.ts";
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
  const { words, format, locale, metricOf } = useDesk();
  const { unwritten, labelled, decisions, experiments: say } = words.parts;
  const { hypothesis, a, b, decision, learned, from, to } = experiment;
  const [begun, ended] = [formatDay(from, locale), formatDay(to, locale)];
  const facts = [
    metricOf(experiment.metric)?.name ?? experiment.metric,
    begun && (ended ? say.span(begun, ended) : say.since(begun)),
  ].filter(Boolean);
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
      {facts.length > 0 && <p className="part-note">{facts.join(" · ")}</p>}
      <Entries>
        <Entry name={say.arm("A", a.name)} isFigure>
          {counts(a)}
        </Entry>
        <Entry name={say.arm("B", b.name)} isFigure>
          {counts(b)}
        </Entry>
      </Entries>
      <p className="verdict-line">
        {sayVerdict(experiment, say, format)} {decision !== "" && <b>{decisions[decision]}.</b>}
      </p>
      {learned.trim() !== "" && <p className="part-note">{labelled(say.learned, learned)}</p>}
    </>
  );
}
