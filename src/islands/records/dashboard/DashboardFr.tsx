import { recordDashboard } from "../../../i18n/fr/record-dashboard.ts";
import { trackingSheet } from "../../../i18n/fr/tracking-sheet.ts";
import type { ViewProps } from "../views.tsx";
import { Dashboard } from "./Dashboard.tsx";

const words = { board: recordDashboard, sheet: trackingSheet };

/** The dashboard in this language. */
export function DashboardFr(props: ViewProps) {
  return <Dashboard {...props} words={words} />;
}
