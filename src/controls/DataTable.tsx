import { type ReactNode, useId, useState } from "react";
import type { Locale } from "../i18n/locale.ts";
import { messages } from "../i18n/messages.ts";
import { FigureActions } from "./FigureActions.tsx";

type Props = {
  readonly locale: Locale;
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** The figures of a chart as a table, one press away. The first cell of a row names it, and no two rows alike. */
export function DataTable({ locale, caption, head, rows }: Props): ReactNode {
  const [open, setOpen] = useState(false);
  const id = useId();
  const words = messages(locale).controls;
  return (
    <div className="data-table">
      <button
        type="button"
        className="text-button table-toggle"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <svg
          width="16"
          height="14"
          viewBox="0 0 16 14"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.300"
          aria-hidden="true"
        >
          <path d="M.700.700h14.600v12.600H.700zM.700 4.700h14.600M.700 9h14.600M6 4.700v8.600" />
        </svg>
        {open ? words.hideTable : words.showTable}
      </button>
      <FigureActions locale={locale} />
      {/* Focusable, because a wide table scrolls and a keyboard must be able to scroll it. */}
      <section
        id={id}
        className="table-scroll"
        hidden={!open}
        tabIndex={open ? 0 : undefined}
        aria-label={caption}
      >
        {/* Drawn when it is asked for: a page with a hundred rows would carry them for nobody. */}
        {open && (
          <table>
            <caption>{caption}</caption>
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
              {rows.map(([name, ...cells]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {cells.map((cell, column) => (
                    <td key={head[column + 1]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
    </div>
  );
}
