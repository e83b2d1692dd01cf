import { report } from "../../i18n/fr/report.ts";
import { reportPage } from "../../i18n/fr/report-page.ts";
import { ReportRoom, type RoomProps } from "./ReportRoom.tsx";

const words = { page: reportPage, own: report.own };

/** The report's page in French: it loads no other language until a report is asked for in it. */
export function ReportRoomFr(props: RoomProps) {
  return <ReportRoom {...props} locale="fr" words={words} />;
}
