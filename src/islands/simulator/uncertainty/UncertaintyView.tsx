import { useEffect } from "react";
import { announce } from "../../../adapters/page/announce.ts";
import { useFormat } from "../../../controls/use-format.ts";
import { bandOf } from "../../../domain/uncertainty/band.ts";
import type { TrialSummary } from "../../../domain/uncertainty/summarise-trials.ts";
import { estimatesToWiden } from "../../../domain/uncertainty/widen-estimates.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { uncertaintyWords } from "../../../i18n/simulator-uncertainty-words.ts";
import { useNames } from "../use-names.ts";
import type { ViewProps } from "../view.ts";
import { HistogramFigure } from "./HistogramFigure.tsx";
import { MattersFigure } from "./MattersFigure.tsx";
import { MonthsFigure } from "./MonthsFigure.tsx";
import { RangesList } from "./RangesList.tsx";
import { TargetControl } from "./TargetControl.tsx";
import { TornadoFigure } from "./TornadoFigure.tsx";
import { TrialControls } from "./TrialControls.tsx";
import { useFinding } from "./use-finding.ts";
import { useUncertainty } from "./use-uncertainty.ts";
import { WidenAll } from "./WidenAll.tsx";
import { WidenOne } from "./WidenOne.tsx";

/** What the ranges make of the result: how it is spread, how often it is good enough, and what matters most. */
export function UncertaintyView({ plan, projection, locale }: ViewProps) {
  const words = uncertaintyWords(locale);
  const known = useUncertainty();
  const names = useNames(known?.plan ?? plan, locale);
  useAnnouncement(known?.report.summary ?? null, locale);
  if (plan.assumptions.length === 0) {
    return (
      <div className="uncertainty">
        <section className="plate bench-figure">
          <header className="plate-head">
            <h3>{words.none.title}</h3>
            <p>{estimatesToWiden(plan).length > 0 ? words.none.text : words.none.nothing}</p>
          </header>
          <WidenAll plan={plan} locale={locale} />
          <WidenOne plan={plan} locale={locale} />
        </section>
      </div>
    );
  }
  return (
    <div className="uncertainty">
      {known ? (
        <>
          <div className="uncertainty-first">
            <HistogramFigure report={known.report} target={plan.target} locale={locale} />
            <TargetControl
              report={known.report}
              target={plan.target}
              projection={projection}
              locale={locale}
            />
            <TrialControls report={known.report} locale={locale} />
          </div>
          <MattersFigure report={known.report} names={names} locale={locale} />
          <TornadoFigure report={known.report} names={names} locale={locale} />
          <MonthsFigure report={known.report} locale={locale} />
        </>
      ) : (
        <p className="uncertainty-first">{words.waiting}</p>
      )}
      <RangesList plan={plan} locale={locale} />
    </div>
  );
}

/** Says politely what each report but the first finds, once they come to rest. */
function useAnnouncement(summary: TrialSummary | null, locale: Locale): void {
  const format = useFormat(locale);
  const finding = useFinding(locale);
  const words = uncertaintyWords(locale).trials;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new report is news; a new format of it is not.
  useEffect(() => {
    if (!summary) return;
    announce(() => {
      const band = bandOf(summary.netRoi);
      const signed = (rate: number) => format.percent(rate, "always");
      const found = finding(summary);
      return band ? words.spoken(found, signed(band.low), signed(band.high)) : found;
    });
  }, [summary]);
}
