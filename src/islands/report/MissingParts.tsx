import { today } from "../../adapters/page/today.ts";
import type { ReportDesk } from "../../adapters/report/report-desk.ts";
import { reviewBusiness } from "../../domain/business/review-business.ts";
import type { RoomWords } from "./room-words.ts";

type Props = {
  readonly desk: Pick<ReportDesk, "business" | "metricOf">;
  /** Address of the workbook. */
  readonly workbook: string;
  readonly words: RoomWords;
};

/** How many parts of the workbook still lack something, and where to see what. */
export function MissingParts({ desk: { business, metricOf }, workbook, words: { page: say } }: Props) {
  const open = reviewBusiness(business, { today: today(), metricOf }).filter(
    ({ state }) => state !== "complete",
  );
  if (open.length === 0) return null;
  return (
    <p className="report-missing">
      {say.incomplete(open.length)}{" "}
      <a className="link" href={workbook}>
        {say.seeMissing}
      </a>
    </p>
  );
}
