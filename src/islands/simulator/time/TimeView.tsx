import { SeenAtMonthFigure } from "../../../controls/SeenAtMonthFigure.tsx";
import { seenAtMonthWords } from "../../../i18n/seen-at-month-words.ts";
import { CashFigure } from "../overview/CashFigure.tsx";
import { useNames } from "../use-names.ts";
import type { ViewProps } from "../view.ts";
import { CumulatedFigure } from "./CumulatedFigure.tsx";
import { PipelineFigure } from "./PipelineFigure.tsx";

/** The campaign along its months: what goes out and comes in, what is still on its way, and what an early measurement would have said. */
export function TimeView({ plan, projection, locale }: ViewProps) {
  const { scenario } = plan;
  const { stages } = useNames(plan, locale);
  return (
    <div className="time-view">
      <SeenAtMonthFigure
        className="plate bench-figure"
        months={projection.months}
        lastSpending={scenario.months}
        height={280}
        locale={locale}
        words={seenAtMonthWords(locale)}
      />
      <CumulatedFigure scenario={scenario} projection={projection} locale={locale} />
      <PipelineFigure scenario={scenario} projection={projection} sales={stages.sales.many} locale={locale} />
      <CashFigure scenario={scenario} projection={projection} locale={locale} />
    </div>
  );
}
