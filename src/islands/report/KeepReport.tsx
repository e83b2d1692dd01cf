import { useState } from "react";
import { CSV_STYLES, type CsvStyleName, csvText } from "../../adapters/file/csv.ts";
import { datedFileName, saveFile } from "../../adapters/file/save-file.ts";
import type { GivenDesk, ReportDesk } from "../../adapters/report/report-desk.ts";
import { reportDocument } from "../../adapters/report/report-document.ts";
import { reportMarkdown } from "../../adapters/report/report-markdown.ts";
import { reportRows } from "../../adapters/report/report-rows.ts";
import { reportUncertainty } from "../../domain/report/report-uncertainty.ts";
import type { reportPage } from "../../i18n/fr/report-page.ts";
import { Choice } from "./Choice.tsx";
import { printReport } from "./print-report.ts";

type Props = { readonly desk: GivenDesk; readonly words: typeof reportPage };

/** The report on paper, and as files that are made in the page. */
export function KeepReport({ desk: given, words: say }: Props) {
  const { business, format } = given;
  const [chosen, setChosen] = useState<CsvStyleName | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const style = chosen ?? (format.editable(1.5, 1).includes(",") ? "comma" : "point");
  const name = (extension: string) => datedFileName([business.name, say.fileName], extension);
  const whole = (): ReportDesk => ({
    ...given,
    uncertainty: business.plan && reportUncertainty(business.plan),
  });
  const markdown = () => {
    const text = reportMarkdown(reportDocument(whole()));
    saveFile(name("md"), new Blob([text], { type: "text/markdown;charset=utf-8" }));
  };
  const csv = () => {
    const text = csvText(reportRows(whole()), { ...CSV_STYLES[style], isExact: true });
    saveFile(name("csv"), new Blob([text], { type: "text/csv;charset=utf-8" }));
  };
  const excel = async () => {
    const { plan } = business;
    if (!plan) return;
    try {
      const { reportExcel } = await import("./report-excel.ts");
      saveFile(name("xlsx"), await reportExcel(plan, given));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <section className="report-keep" aria-label={say.keep}>
      <p className="report-acts">
        <button type="button" className="button" onClick={printReport}>
          {say.print}
        </button>
        <button
          type="button"
          className="text-button"
          disabled={business.plan === null}
          onClick={() => void excel()}
        >
          {say.excel}
        </button>
        <button type="button" className="text-button" onClick={markdown}>
          {say.markdown}
        </button>
        <button type="button" className="text-button" onClick={csv}>
          {say.csv}
        </button>
      </p>
      <Choice<CsvStyleName>
        legend={say.csvStyle}
        options={(["comma", "point"] as const).map((each) => ({ value: each, text: say.csvStyles[each] }))}
        value={style}
        disabled={false}
        onChoose={setChosen}
      />
      <p className="report-note" role="status">
        {hasFailed ? say.failed : say.local}
      </p>
    </section>
  );
}
