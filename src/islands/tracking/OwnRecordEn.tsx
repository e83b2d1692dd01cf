import { trackingRecord } from "../../i18n/en/tracking-record.ts";
import { OwnRecord, type OwnRecordProps } from "./OwnRecord.tsx";

const loadSheet = async () => (await import("./sheet/OwnSheetEn.tsx")).OwnSheetEn;
const loadEntry = async () => (await import("./log/ExperimentEntryEn.tsx")).ExperimentEntryEn;

/** The learner's records in this language, which bring no other language's words along. */
export function OwnRecordEn(props: OwnRecordProps) {
  return <OwnRecord {...props} words={trackingRecord} loadSheet={loadSheet} loadEntry={loadEntry} />;
}
