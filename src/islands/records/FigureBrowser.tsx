import { useStore } from "@nanostores/react";
import { memo, Suspense, useDeferredValue, useMemo } from "react";
import { fetchedPart } from "../../controls/fetched-part.ts";
import { sumFigures } from "../../domain/record/filter-figures.ts";
import { formatFigure } from "../../i18n/format/recorded-figure-format.ts";
import { $figureFilter } from "../../state/records/figure-filter.ts";
import type { Records } from "../../state/records/records.ts";
import { ExportFigures } from "./ExportFigures.tsx";
import { FigureFilters } from "./FigureFilters.tsx";
import { useGridRows } from "./grid/use-grid-rows.ts";
import { useHub } from "./hub.ts";
import { Missing } from "./Missing.tsx";

// Fetched once there are figures to look at, or to type: who only imports needs none of it.
const GRIDS = {
  fr: fetchedPart(async () => (await import("./grid/RecordGridFr.tsx")).RecordGridFr, Missing),
  en: fetchedPart(async () => (await import("./grid/RecordGridEn.tsx")).RecordGridEn, Missing),
};

type Props = {
  readonly records: Pick<Records, "figures" | "moment">;
  /** True for who asked for a grid to type in: it begins with a line. */
  readonly begin: boolean;
};

/** What is on record, filtered, in a grid of any length to type in; what is shown can be summed and taken out. */
export const FigureBrowser = memo(function FigureBrowser({ records, begin }: Props) {
  const { words, locale, format } = useHub();
  const say = words.page;
  const filter = useStore($figureFilter);
  // Typing goes on while a long record is looked through.
  const applied = useDeferredValue(filter);
  const lines = useGridRows(applied);
  const shown = lines.figures;
  const sum = useMemo(() => sumFigures(shown), [shown]);
  const Grid = GRIDS[locale];
  const all = records.figures.length;
  return (
    <div className="figures-browser">
      <FigureFilters
        moment={records.moment}
        filter={filter}
        onChange={(changed) => $figureFilter.set(changed)}
      />
      <p className="figures-count" role="status">
        {shown.length === 0 && all > 0
          ? say.nothingShown
          : say.shown(format.count(shown.length), format.count(all), shown.length)}
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
      <Suspense fallback={<p className="records-note">{say.loading}</p>}>
        <Grid key={JSON.stringify(applied)} lines={lines} begin={begin} />
      </Suspense>
      <ExportFigures figures={shown} />
    </div>
  );
});
