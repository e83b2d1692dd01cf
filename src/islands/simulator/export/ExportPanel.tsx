import { useState } from "react";
import { CSV_STYLES, type CsvCell, type CsvStyleName, csvText } from "../../../adapters/file/csv.ts";
import { datedFileName, saveFile } from "../../../adapters/file/save-file.ts";
import { useFormat } from "../../../controls/use-format.ts";
import type { Plan } from "../../../domain/simulation/plan.ts";
import type { Projection } from "../../../domain/simulation/project-scenario.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { PlanNames } from "../../../i18n/plan-names.ts";
import { simulatorExportWords } from "../../../i18n/simulator-export-words.ts";
import { indicatorRows, inputRows, monthRows } from "./csv-rows.ts";

type Props = {
  readonly plan: Plan;
  readonly projection: Projection;
  readonly names: PlanNames;
  /** What the plan is called, which names the files. */
  readonly name: string;
  readonly locale: Locale;
};

/** The plan's figures as files for a spreadsheet, in either region's way of writing them, and as a printed page. */
export function ExportPanel({ plan, projection, names, name, locale }: Props) {
  const format = useFormat(locale);
  const words = simulatorExportWords(locale);
  const readersOwn: CsvStyleName = format.editable(1.5, 1).includes(",") ? "comma" : "point";
  const [chosen, setChosen] = useState<CsvStyleName | null>(null);
  const style = chosen ?? readersOwn;
  const save = (file: keyof typeof words.files, rows: readonly (readonly CsvCell[])[]) =>
    saveFile(
      datedFileName([name, words.fileNames[file]], "csv"),
      new Blob([csvText(rows, CSV_STYLES[style])], { type: "text/csv;charset=utf-8" }),
    );
  return (
    <section className="export-panel">
      <h3>{words.title}</h3>
      <p>{words.text}</p>
      <fieldset>
        <legend>{words.style}</legend>
        {(["comma", "point"] as const).map((each) => (
          <label key={each}>
            <input type="radio" name="csv-style" checked={style === each} onChange={() => setChosen(each)} />{" "}
            {words.styles[each]}
          </label>
        ))}
      </fieldset>
      <p className="export-acts">
        <button
          type="button"
          className="text-button"
          onClick={() => save("inputs", inputRows(plan, names, format, locale))}
        >
          {words.files.inputs}
        </button>
        <button
          type="button"
          className="text-button"
          onClick={() => save("indicators", indicatorRows(plan, projection, names, format, locale))}
        >
          {words.files.indicators}
        </button>
        <button
          type="button"
          className="text-button"
          onClick={() => save("months", monthRows(projection, names, locale))}
        >
          {words.files.months}
        </button>
        <button type="button" className="text-button" onClick={() => print()}>
          {words.print}
        </button>
      </p>
    </section>
  );
}
