import type { BareDesk } from "../../adapters/report/report-desk.ts";
import type { reportPage } from "../../i18n/fr/report-page.ts";
import { KeepReport } from "./KeepReport.tsx";
import { ReportSheet } from "./ReportSheet.tsx";
import { WithRecord } from "./WithRecord.tsx";

type Props = { readonly desk: BareDesk; readonly isOwn: boolean; readonly words: typeof reportPage };

/** The report of the page, with how to keep it: both are made of the same. */
export function WholeReport({ desk, isOwn, words }: Props) {
  return (
    <WithRecord desk={desk} isOwn={isOwn}>
      {(whole) => (
        <>
          <KeepReport desk={whole} words={words} />
          <ReportSheet desk={whole} level={2} />
        </>
      )}
    </WithRecord>
  );
}
