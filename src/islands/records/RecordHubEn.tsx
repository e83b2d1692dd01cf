import { recordImport } from "../../i18n/en/record-import.ts";
import { recordViews } from "../../i18n/en/record-views.ts";
import { records } from "../../i18n/en/records.ts";
import { type HubProps, RecordHub } from "./RecordHub.tsx";
import { fetched, fetchedWithTally, type HubViews } from "./views.tsx";

const words = { page: records, import: recordImport, views: recordViews };

const views: HubViews = {
  dashboard: fetchedWithTally(async () => (await import("./dashboard/DashboardEn.tsx")).DashboardEn),
  experiments: fetched(async () => (await import("./experiments/ExperimentsEn.tsx")).ExperimentsEn),
  money: fetchedWithTally(async () => (await import("./money/MoneyEn.tsx")).MoneyEn),
};

/** The hub in this language, which brings no other language's words along. */
export function RecordHubEn(props: HubProps) {
  return <RecordHub {...props} locale="en" words={words} views={views} />;
}
