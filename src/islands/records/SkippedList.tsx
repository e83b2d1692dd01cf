import type { ImportFinding, ReadTable, Skipped } from "../../domain/record-import/import-reading.ts";
import { formatFigure } from "../../i18n/format/recorded-figure-format.ts";
import { useHub } from "./hub.ts";

type Props = { readonly table: ReadTable };

/** What was left out of a table and why, with the first places; and what is worth knowing of it. */
export function SkippedList({ table }: Props) {
  const { words, format, metricName } = useHub();
  const say = words.import;
  const { skippedRows, skippedCells, findings, currency } = table;
  const shown = (metric: string, value: number) =>
    formatFigure({ metric, value, currency: currency ?? "" }, format);
  const noteOf = (finding: ImportFinding): string => {
    switch (finding.code) {
      case "total-differs": {
        const { metric, stated, summed } = finding;
        return say.findings.totalDiffers(metricName(metric), shown(metric, stated), shown(metric, summed));
      }
      case "ids-ruined":
        return say.findings.idsRuined(finding.title, format.count(finding.count), finding.count);
      case "formulas-as-text":
        return say.findings.formulas(format.count(finding.count), finding.count);
    }
  };
  const notes = findings.map(noteOf);
  if (skippedRows.length + skippedCells.length + notes.length === 0) return null;
  return (
    <details className="skipped">
      <summary>{say.skipped}</summary>
      <ul>
        {skippedRows.map((skipped) => (
          <SkippedLine
            key={skipped.code}
            skipped={skipped}
            text={say.rowSkips[skipped.code](format.count(skipped.count), skipped.count)}
          />
        ))}
        {skippedCells.map((skipped) => (
          <SkippedLine
            key={skipped.code}
            skipped={skipped}
            text={say.cellSkips[skipped.code](format.count(skipped.count), skipped.count)}
          />
        ))}
        {notes.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  );
}

/** Examples that are shown. */
const SHOWN = 3;

function SkippedLine({ skipped, text }: { readonly skipped: Skipped<string>; readonly text: string }) {
  const { words } = useHub();
  const { line } = words.import.questions;
  return (
    <li>
      {text}
      {skipped.examples.slice(0, SHOWN).map((example) => (
        <span className="skipped-example" key={example.line}>
          {line(example.line)} : <q>{example.text}</q>
        </span>
      ))}
    </li>
  );
}
