import { stackSlices } from "../../../charts/geometry/stack.ts";
import { Hatching } from "../../../charts/marks/Hatching.tsx";
import { costEntries } from "../../../domain/simulation/ledger.ts";
import type { Projection } from "../../../domain/simulation/project-scenario.ts";
import type { Scenario } from "../../../domain/simulation/scenario.ts";
import type { Speech } from "./speech.ts";

type Props = { readonly scenario: Scenario; readonly projection: Projection; readonly speech: Speech };

/** Cost and value as two bars from one zero, and the line where they balance; what is still on its way is hatched. */
export function LedgerBars({ scenario, projection, speech }: Props) {
  const { words, format } = speech;
  const { investment, value, pipeline } = projection;
  const scale = 100 / Math.max(investment, value, 1);
  const costs = stackSlices(costEntries(scenario, projection), scale);
  const pending = Math.min(pipeline, Math.max(value, 0));
  const received = Math.max(value, 0) - pending;
  return (
    <div className="ledger-bars">
      <p>
        <span>{words.ledger.cost}</span> <b className="cost">{format.money(investment)}</b>
      </p>
      <svg width="100%" height="1.800em" aria-hidden="true">
        {costs.map(({ id, start, end }) => (
          <rect
            key={id}
            className="fill-cost bar-cut"
            x={`${start}%`}
            width={`${end - start}%`}
            height="100%"
          />
        ))}
      </svg>
      <svg width="100%" height="1.800em" aria-hidden="true" overflow="visible">
        <Hatching />
        <rect className="fill-value" width={`${received * scale}%`} height="100%" />
        <rect
          className="hatched-value"
          x={`${received * scale}%`}
          width={`${pending * scale}%`}
          height="100%"
        />
        <line
          className="balance-line"
          x1={`${investment * scale}%`}
          x2={`${investment * scale}%`}
          y1="-2.400em"
          y2="2.400em"
        />
      </svg>
      <p>
        <span>{words.ledger.value}</span> <b className="value">{format.money(value)}</b>
        {pending > 50 && (
          <>
            , <b className="value">{format.money(pending)}</b> {words.ledger.pending}
          </>
        )}
      </p>
    </div>
  );
}
