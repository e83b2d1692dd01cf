import { $tally, askTally, followRecord } from "../../adapters/record-tally/tally-client.ts";
import type { Tally } from "../../domain/record-tally/tally.ts";

export { recordPart } from "../../adapters/report/record-part.ts";

/** Has the record counted by month, and again as it changes, telling each count; `null` where none can be had. Returns what ends that. */
export function followTally(tell: (tally: Tally | null) => void): () => void {
  const leaveTally = $tally.subscribe((tally) => tell(tally === "out-of-reach" ? null : tally));
  const leaveRecord = followRecord();
  askTally("month");
  return () => {
    leaveTally();
    leaveRecord();
  };
}
