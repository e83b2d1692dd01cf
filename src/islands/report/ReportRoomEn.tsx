import { report } from "../../i18n/en/report.ts";
import { reportPage } from "../../i18n/en/report-page.ts";
import { ReportRoom, type RoomProps } from "./ReportRoom.tsx";

const words = { page: reportPage, own: report.own };

/** The report's page in English: it loads no other language until a report is asked for in it. */
export function ReportRoomEn(props: RoomProps) {
  return <ReportRoom {...props} locale="en" words={words} />;
}
