import { trackingRecord } from "../../i18n/fr/tracking-record.ts";
import { OwnRecord, type OwnRecordProps } from "./OwnRecord.tsx";

const loadSheet = async () => (await import("./sheet/OwnSheetFr.tsx")).OwnSheetFr;
const loadEntry = async () => (await import("./log/ExperimentEntryFr.tsx")).ExperimentEntryFr;

/** The learner's records in this language, which bring no other language's words along. */
export function OwnRecordFr(props: OwnRecordProps) {
  return <OwnRecord {...props} words={trackingRecord} loadSheet={loadSheet} loadEntry={loadEntry} />;
}
