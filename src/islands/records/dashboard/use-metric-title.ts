import { isDefined } from "../../../domain/quantity/outcome.ts";
import { latestChange } from "../../../domain/record-tally/latest-change.ts";
import type { TallyCell } from "../../../domain/record-tally/tally.ts";
import { useHub } from "../hub.ts";
import { useBoard } from "./board.ts";
import { useSaid } from "./use-said.ts";

/** What a metric's months or weeks show, in a sentence: where it stands, and how it moved. */
export function useMetricTitle(
  metric: string,
  currency: string,
  cells: readonly TallyCell[],
  redefined: ReadonlySet<string>,
): string {
  const { format, metricName } = useHub();
  const { words, tally } = useBoard();
  const said = useSaid();
  const say = words.board.title;
  const name = metricName(metric);
  const found = latestChange(cells, tally.cadence, tally.asOf, redefined);
  if (!found) return say.open(name);
  const { last, before, change } = found;
  const show = said.value(metric, currency);
  const when = said.when(last.bucket);
  if (redefined.has(last.bucket)) return say.redefined(name);
  if (last.value === null) return say.bounds(name, show(last.low), show(last.high), when);
  if (before === null || change === null || !isDefined(change))
    return say.alone(name, show(last.value), when);
  const size = format.percent(Math.abs(change));
  const than = said.than(before.bucket);
  return Math.abs(change) < 0.0005
    ? say.same(name, show(last.value), when, than)
    : say.moved(name, show(last.value), when, size, change > 0, than);
}
