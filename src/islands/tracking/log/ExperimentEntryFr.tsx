import { ExperimentEntry } from "../../../controls/experiment-log/ExperimentEntry.tsx";
import type { OpenExperimentProps } from "../../../controls/experiment-log/ExperimentLog.tsx";
import { trackingLog } from "../../../i18n/fr/tracking-log.ts";

/** An open experiment in this language. */
export function ExperimentEntryFr(props: OpenExperimentProps) {
  return <ExperimentEntry {...props} words={trackingLog} />;
}
