import type { ReportTable } from "../../adapters/report/report-block.ts";

/** A table of the report; on a narrow screen its rows stand as blocks. */
export function TableView({
  table: { name, head, rows, figures, isLabelled },
}: {
  readonly table: ReportTable;
}) {
  return (
    <table className={isLabelled ? "report-table labelled" : "report-table"}>
      <caption className="visually-hidden">{name}</caption>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first = "", ...cells], place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two channels may have a row of one name
          <tr key={`${first}${place}`}>
            <th scope="row">{first}</th>
            {cells.map((cell, column) => (
              <td
                key={head[column + 1]}
                className={figures.includes(column + 1) ? "num" : undefined}
                data-head={isLabelled ? head[column + 1] : undefined}
              >
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
