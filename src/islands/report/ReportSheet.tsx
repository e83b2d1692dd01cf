import { useDeferredValue, useMemo } from "react";
import { useFormat } from "../../controls/use-format.ts";
import type { Business } from "../../domain/business/business.ts";
import { isGuessOpen } from "../../domain/business/review-business.ts";
import { reportBand } from "../../domain/report/report-band.ts";
import { reportFigures } from "../../domain/report/report-figures.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { VariableNames } from "../../i18n/variable-names.ts";
import { BLANK_PLAN } from "../../state/workbook/own-plan.ts";
import { Behind } from "./Behind.tsx";
import type { ReportMetrics, SheetWords } from "./load-sheet.ts";
import { ReportFinding } from "./ReportFinding.tsx";
import { Uncertain } from "./Uncertain.tsx";
import { VariableTable } from "./VariableTable.tsx";

type Props = {
  readonly business: Business;
  readonly metrics: ReportMetrics;
  readonly names: VariableNames;
  readonly words: SheetWords;
  readonly locale: Locale;
};

/**
 * The report as it reads and prints: the finding first, then what was aimed at, every variable, what is not sure, the decision and
 * the first guess, and last what stands behind it.
 */
export function ReportSheet({ business, metrics, names, words, locale }: Props) {
  const format = useFormat(locale);
  const { sheet: say, parts } = words;
  const { name, report, goal, chain, metrics: kept, plan, decision, guess } = business;
  const { scenario } = plan ?? BLANK_PLAN;
  const figures = reportFigures(scenario);
  // The trials take longer than a key may, and most keys change nothing of them.
  const drawn = useDeferredValue(plan);
  const band = useMemo(() => drawn && reportBand(drawn), [drawn]);
  const signed = (rate: number) => format.percent(rate, "always");
  const opened = guess && signed(guess.rate);
  const ambition = goal.ambition || chain.ambition;
  const common = { names, locale, words: say };
  return (
    <article className="report-sheet" aria-label={say.label}>
      <p className="caption">{say.kind}</p>
      <h4>{name.trim() || say.unnamed}</h4>
      {report.reader && <p>{say.reader(report.reader)}</p>}
      {figures ? <ReportFinding {...{ figures, band, scenario, ...common }} /> : <p>{say.noRoi}</p>}
      {(ambition || goal.statement) && (
        <>
          <h5>{say.goal}</h5>
          {ambition && <p>{say.ambition(ambition)}</p>}
          {goal.statement && <p>{goal.statement}</p>}
        </>
      )}
      {kept.length > 0 && (
        <>
          <h5>{say.metrics}</h5>
          <ul>
            {kept.map(({ metric, decision: does }) => (
              <li key={metric}>
                {metrics[metric]?.name ?? metric}
                {does && `. ${does}`}
              </li>
            ))}
          </ul>
        </>
      )}
      {plan !== null && (
        <>
          <h5>{say.variables}</h5>
          <VariableTable {...{ scenario, report, ...common }} />
        </>
      )}
      {plan !== null && plan.assumptions.length > 0 && (
        <>
          <h5>{say.ranges}</h5>
          <Uncertain {...{ plan, band, ...common }} />
        </>
      )}
      <h5>{say.limits}</h5>
      <p>{report.limits || say.unwritten}</p>
      <h5>{say.decision}</h5>
      <p>
        {decision.choice ? `${parts.choices[decision.choice]}.` : say.undecided} {decision.because}
      </p>
      {decision.signpost && <p>{say.signpost(decision.signpost)}</p>}
      <h5>{say.nextStep}</h5>
      <p>{report.nextStep || say.unwritten}</p>
      {opened && (
        <p className="report-guess">
          {!isGuessOpen(business)
            ? say.sealed
            : figures
              ? say.opened(opened, signed(figures.net))
              : say.openedAlone(opened)}
        </p>
      )}
      <Behind {...{ business, metrics, words, locale }} />
    </article>
  );
}
