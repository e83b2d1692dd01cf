import { recordImport } from "../../i18n/fr/record-import.ts";
import { recordViews } from "../../i18n/fr/record-views.ts";
import { records } from "../../i18n/fr/records.ts";
import { type HubProps, RecordHub } from "./RecordHub.tsx";
import { fetched, fetchedWithTally, type HubViews } from "./views.tsx";

const words = { page: records, import: recordImport, views: recordViews };

const views: HubViews = {
  dashboard: fetchedWithTally(async () => (await import("./dashboard/DashboardFr.tsx")).DashboardFr),
  experiments: fetched(async () => (await import("./experiments/ExperimentsFr.tsx")).ExperimentsFr),
  money: fetchedWithTally(async () => (await import("./money/MoneyFr.tsx")).MoneyFr),
};

/** The hub in this language, which brings no other language's words along. */
export function RecordHubFr(props: HubProps) {
  return <RecordHub {...props} locale="fr" words={words} views={views} />;
}
