import { useDesk } from "../desk.ts";
import { Written } from "./Entries.tsx";
import type { PartProps } from "./part-props.ts";

/** The metrics that are kept, each with what will be done when it moves and where it is read. */
export function MetricsPart({ business: { metrics } }: PartProps) {
  const { words, metricOf } = useDesk();
  const { unwritten, labelled, metrics: say } = words.parts;
  return (
    <ul className="kept-metrics">
      {metrics.map(({ metric, decision, where }) => (
        <li key={metric}>
          <b>{metricOf(metric)?.name ?? metric}</b>
          <span>
            <Written text={decision} otherwise={labelled(say.decision, unwritten)} />
          </span>
          <small>
            <Written text={where} otherwise={labelled(say.where, unwritten)} />
          </small>
        </li>
      ))}
    </ul>
  );
}
