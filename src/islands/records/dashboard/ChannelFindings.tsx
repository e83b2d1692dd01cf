import { MendIcon } from "../../../controls/MendIcon.tsx";
import { FindingList } from "../../../controls/sheet/FindingList.tsx";
import { RECORDED_METRICS } from "../../../domain/record/recorded-metric.ts";
import type { SheetFinding } from "../../../domain/record/sheet-findings.ts";
import type { TallySeries } from "../../../domain/record-tally/tally.ts";
import type { InputUnit } from "../../../domain/simulation/inputs.ts";
import { useHub } from "../hub.ts";
import { useBoard } from "./board.ts";

type Props = {
  readonly findings: readonly { readonly series: TallySeries; readonly found: readonly SheetFinding[] }[];
};

/** Gaps, changes of definition and values far from the others, channel by channel, in the tracking sheet's own words. */
export function ChannelFindings({ findings }: Props) {
  const { locale, format, metricName } = useHub();
  const { words, tally } = useBoard();
  const count = findings.reduce((sum, { found }) => sum + found.length, 0);
  if (count === 0) return null;
  return (
    <details className="board-findings" open={count <= 2}>
      <summary>
        <MendIcon /> {words.board.findings(format.count(count), count)}
      </summary>
      {findings.map(
        ({ series: { channel, metric }, found }) =>
          found.length > 0 && (
            <FindingList
              key={channel}
              findings={found}
              columns={[
                {
                  id: metric,
                  name: channel ? `${metricName(metric)}, ${channel}` : metricName(metric),
                  unit: unitOf(metric),
                },
              ]}
              cadence={tally.cadence}
              locale={locale}
              words={words.sheet}
            />
          ),
      )}
    </details>
  );
}

function unitOf(metric: TallySeries["metric"]): InputUnit {
  const { unit } = RECORDED_METRICS[metric];
  return unit === "rate" ? "rate" : unit === "money" ? "price" : "count";
}
