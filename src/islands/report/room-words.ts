import type { report } from "../../i18n/fr/report.ts";
import type { reportPage } from "../../i18n/fr/report-page.ts";

/** Words of the report's page, in the page's language. */
export type RoomWords = {
  readonly page: typeof reportPage;
  readonly own: Pick<(typeof report)["own"], "fields" | "examples">;
};
