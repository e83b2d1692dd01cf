import { trackingLog } from "../../../i18n/fr/tracking-log.ts";
import { ExperimentEntry } from "./ExperimentEntry.tsx";
import type { OpenExperimentProps } from "./ExperimentLog.tsx";

/** An open experiment in this language. */
export function ExperimentEntryFr(props: OpenExperimentProps) {
  return <ExperimentEntry {...props} words={trackingLog} />;
}
