import { recordImport } from "../../i18n/fr/record-import.ts";
import { records } from "../../i18n/fr/records.ts";
import { type HubProps, RecordHub } from "./RecordHub.tsx";

const words = { page: records, import: recordImport };

/** The hub in this language, which brings no other language's words along. */
export function RecordHubFr(props: HubProps) {
  return <RecordHub {...props} locale="fr" words={words} />;
}
