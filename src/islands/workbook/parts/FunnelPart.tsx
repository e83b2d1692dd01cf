import { stageRates } from "../../../domain/funnel/stage-rates.ts";
import { isDefined } from "../../../domain/quantity/outcome.ts";
import { useDesk } from "../desk.ts";
import type { PartProps } from "./part-props.ts";

/** The counted stages, each with its bar on one scale and the share of the stage before that came so far. */
export function FunnelPart({ business: { funnel } }: PartProps) {
  const { words, format } = useDesk();
  const { stages, ofStages, funnel: say } = words.parts;
  const steps = stageRates(funnel);
  const most = Math.max(1, ...steps.map(({ count }) => count));
  return (
    <>
      <p className="part-note">{say.months(funnel.months)}</p>
      <ol className="funnel-lines">
        {steps.map(({ stage, count, from, rate }) => (
          <li key={stage}>
            <span className="funnel-stage">{stages[stage]}</span>
            <span className="funnel-rate">
              {from !== null &&
                rate !== null &&
                isDefined(rate) &&
                say.of(format.percent(rate), ofStages[from])}
            </span>
            <b>{format.count(count)}</b>
            <svg className="funnel-bar" width="100%" height="5" aria-hidden="true">
              <rect width={`${((count / most) * 100).toFixed(3)}%`} height="5" />
            </svg>
          </li>
        ))}
      </ol>
    </>
  );
}
