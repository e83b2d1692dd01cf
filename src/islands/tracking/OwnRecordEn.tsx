import { trackingSheet } from "../../i18n/en/tracking-sheet.ts";
import { OwnRecord, type OwnRecordProps } from "./OwnRecord.tsx";

const load = async () => (await import("./log/ExperimentEntryEn.tsx")).ExperimentEntryEn;

/** The learner's records in this language, which bring no other language's words along. */
export function OwnRecordEn(props: OwnRecordProps) {
  return <OwnRecord {...props} words={trackingSheet} load={load} />;
}
