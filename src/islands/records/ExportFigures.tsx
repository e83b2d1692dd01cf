import { useState } from "react";
import { CSV_STYLES, type CsvStyleName, csvText } from "../../adapters/file/csv.ts";
import { datedFileName, saveFile } from "../../adapters/file/save-file.ts";
import type { DatedFigure } from "../../domain/record/dated-figure.ts";
import { ownTable } from "../../domain/record-import/own-table.ts";
import { useHub } from "./hub.ts";

type Props = { readonly figures: readonly DatedFigure[] };

/** What is shown, as a file for a spreadsheet in either region's way of writing numbers; it imports again as it is. */
export function ExportFigures({ figures }: Props) {
  const { words, locale, format, metricName } = useHub();
  const say = words.page.export;
  const [chosen, setChosen] = useState<CsvStyleName | null>(null);
  const style = chosen ?? (format.editable(1.5, 1).includes(",") ? "comma" : "point");
  const save = () => {
    const text = csvText(ownTable(figures, locale, metricName), { ...CSV_STYLES[style], isExact: true });
    saveFile(datedFileName([say.fileName], "csv"), new Blob([text], { type: "text/csv;charset=utf-8" }));
  };
  return (
    <section className="record-export" aria-labelledby="record-export-title">
      <h2 id="record-export-title">{say.title}</h2>
      <p>{say.text}</p>
      <fieldset>
        <legend>{say.style}</legend>
        {(["comma", "point"] as const).map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="record-style"
              checked={style === each}
              onChange={() => setChosen(each)}
            />
            {say.styles[each]}
          </label>
        ))}
      </fieldset>
      <button type="button" className="button quiet" disabled={figures.length === 0} onClick={save}>
        {say.save}
      </button>
    </section>
  );
}
