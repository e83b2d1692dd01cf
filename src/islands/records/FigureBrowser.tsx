import { useStore } from "@nanostores/react";
import { useDeferredValue, useMemo } from "react";
import type { DatedFigure } from "../../domain/record/dated-figure.ts";
import { filterFigures, latestFirst, sumFigures } from "../../domain/record/filter-figures.ts";
import { $figureFilter } from "../../state/records/figure-filter.ts";
import { ExportFigures } from "./ExportFigures.tsx";
import { FigureFilters } from "./FigureFilters.tsx";
import { FigureGrid } from "./FigureGrid.tsx";
import { formatFigure } from "./format-figure.ts";
import { useHub } from "./hub.ts";

type Props = { readonly figures: readonly DatedFigure[] };

/** What is on record, filtered, in a grid of any length; what is shown can be summed and taken out. */
export function FigureBrowser({ figures }: Props) {
  const { words, format } = useHub();
  const say = words.page;
  const filter = useStore($figureFilter);
  // Typing goes on while a long record is looked through.
  const applied = useDeferredValue(filter);
  const sorted = useMemo(() => latestFirst(figures), [figures]);
  const shown = useMemo(() => filterFigures(sorted, applied), [sorted, applied]);
  const sum = useMemo(() => sumFigures(shown), [shown]);
  return (
    <div className="figures-browser">
      <FigureFilters figures={figures} filter={filter} onChange={(changed) => $figureFilter.set(changed)} />
      <p className="figures-count" role="status">
        {shown.length === 0
          ? say.nothingShown
          : say.shown(format.count(shown.length), format.count(figures.length), shown.length)}
        {sum !== null && (
          <span className="figures-sum">
            {typeof sum === "string"
              ? say.noSum[sum]
              : say.sum(
                  formatFigure({ metric: sum.metric, value: sum.total, currency: sum.currency }, format),
                )}
          </span>
        )}
      </p>
      {shown.length > 0 && <FigureGrid key={JSON.stringify(applied)} figures={shown} />}
      <ExportFigures figures={shown} />
    </div>
  );
}
