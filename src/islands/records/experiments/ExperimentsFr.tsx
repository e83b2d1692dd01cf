import { ExperimentEntry } from "../../../controls/experiment-log/ExperimentEntry.tsx";
import type { OpenExperimentProps } from "../../../controls/experiment-log/ExperimentLog.tsx";
import { recordExperiments } from "../../../i18n/fr/record-experiments.ts";
import { trackingLog } from "../../../i18n/fr/tracking-log.ts";
import { trackingRecord } from "../../../i18n/fr/tracking-record.ts";
import { Experiments } from "./Experiments.tsx";

const words = { view: recordExperiments, log: trackingRecord.log, entry: trackingLog };

function Entry(props: OpenExperimentProps) {
  return <ExperimentEntry {...props} words={trackingLog} />;
}

/** The experiments in this language. */
export function ExperimentsFr() {
  return <Experiments words={words} entry={Entry} />;
}
