import { recordDashboard } from "../../../i18n/en/record-dashboard.ts";
import { trackingSheet } from "../../../i18n/en/tracking-sheet.ts";
import type { ViewProps } from "../views.tsx";
import { Dashboard } from "./Dashboard.tsx";

const words = { board: recordDashboard, sheet: trackingSheet };

/** The dashboard in this language. */
export function DashboardEn(props: ViewProps) {
  return <Dashboard {...props} words={words} />;
}
