import { DataTable } from "../../DataTable.tsx";
import type { FormProps } from "../form-props.ts";
import { VerdictNote } from "../VerdictNote.tsx";
import { PointBars } from "./PointBars.tsx";
import { PointLine } from "./PointLine.tsx";

/** A place to point at in a chart: each is a radio button that carries its bar or its dot. */
export function PointForm(props: FormProps<"point">) {
  const { answer, marking, text, id, words, shared, locale } = props;
  const { chart } = answer;
  const hasBeside = chart.points.some(({ beside }) => beside);
  const { measures } = text;
  return (
    <>
      <fieldset className="point-chart" aria-describedby={`${id}-verdict`}>
        <legend className="visually-hidden">{text.title}</legend>
        {chart.drawing === "line" ? <PointLine {...props} /> : <PointBars {...props} />}
      </fieldset>
      {chart.ownScales && <p className="form-note">{words.ownScales}</p>}
      <DataTable
        locale={locale}
        caption={words.chartTable}
        head={[words.chartPoint, measures.value, ...(hasBeside ? [measures.beside] : [])]}
        rows={chart.points.map((point) => [
          text.options[point.id] ?? point.id,
          text.show(point.value),
          ...(point.beside ? [text.show(point.beside)] : []),
        ])}
      />
      <div id={`${id}-verdict`} role="status">
        {marking && (
          <VerdictNote
            verdict={marking.verdict}
            text={text}
            shared={shared}
            words={words}
            instead={{ correct: words.rightPlain, empty: words.chooseFirst }}
          />
        )}
      </div>
    </>
  );
}
