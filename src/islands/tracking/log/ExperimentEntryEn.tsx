import { trackingLog } from "../../../i18n/en/tracking-log.ts";
import { ExperimentEntry } from "./ExperimentEntry.tsx";
import type { OpenExperimentProps } from "./ExperimentLog.tsx";

/** An open experiment in this language. */
export function ExperimentEntryEn(props: OpenExperimentProps) {
  return <ExperimentEntry {...props} words={trackingLog} />;
}
