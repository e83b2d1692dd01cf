import { trackingSheet } from "../../i18n/fr/tracking-sheet.ts";
import { OwnRecord, type OwnRecordProps } from "./OwnRecord.tsx";

const load = async () => (await import("./log/ExperimentEntryFr.tsx")).ExperimentEntryFr;

/** The learner's records in this language, which bring no other language's words along. */
export function OwnRecordFr(props: OwnRecordProps) {
  return <OwnRecord {...props} words={trackingSheet} load={load} />;
}
