import { useFormat } from "../../controls/use-format.ts";
import type { Business } from "../../domain/business/business.ts";
import { inputBounds } from "../../domain/simulation/inputs.ts";
import { formatInput } from "../../i18n/format/input-format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { BLANK_PLAN } from "../../state/workbook/own-plan.ts";
import { ReportFinding } from "./ReportFinding.tsx";
import { reportFigures } from "./report-figures.ts";
import { VariableTable } from "./VariableTable.tsx";
import { variableOf } from "./variable-of.ts";
import { useWords } from "./words.ts";

type Props = {
  readonly business: Business;
  /** True once every variable is described: the first guess is then opened. */
  readonly isWhole: boolean;
  readonly metricNames: Readonly<Record<string, string>>;
  readonly locale: Locale;
};

/** The report as it reads and prints: the finding first, then every variable, the limits, the decision and the first guess. */
export function ReportSheet({ business, isWhole, metricNames, locale }: Props) {
  const format = useFormat(locale);
  const { sheet: words, nouns } = useWords();
  const { name, report, goal, metrics, plan, decision, guess } = business;
  const { scenario } = plan ?? BLANK_PLAN;
  const figures = reportFigures(scenario);
  const signed = (rate: number) => format.percent(rate, "always");
  const opened = guess && signed(guess.rate);
  return (
    <article className="report-sheet" aria-label={words.label}>
      <p className="caption">{words.kind}</p>
      <h4>{name.trim() || words.unnamed}</h4>
      {report.reader && <p>{words.reader(report.reader)}</p>}
      {figures ? (
        <ReportFinding figures={figures} scenario={scenario} locale={locale} />
      ) : (
        <p>{words.noRoi}</p>
      )}
      {goal.statement && (
        <>
          <h5>{words.goal}</h5>
          <p>{goal.statement}</p>
        </>
      )}
      {metrics.length > 0 && (
        <>
          <h5>{words.metrics}</h5>
          <ul>
            {metrics.map(({ metric, decision: does }) => (
              <li key={metric}>
                {metricNames[metric] ?? metric}
                {does && `. ${does}`}
              </li>
            ))}
          </ul>
        </>
      )}
      {plan !== null && (
        <>
          <h5>{words.variables}</h5>
          <VariableTable scenario={scenario} report={report} locale={locale} />
        </>
      )}
      {plan !== null && plan.assumptions.length > 0 && (
        <>
          <h5>{words.ranges}</h5>
          <ul>
            {plan.assumptions.map(({ input, range }) => {
              const show = (value: number) => formatInput(value, inputBounds(input).unit, format, locale);
              return (
                <li key={input}>
                  {words.range(variableOf(scenario, input, nouns), show(range.low), show(range.high))}
                </li>
              );
            })}
          </ul>
        </>
      )}
      <h5>{words.limits}</h5>
      <p>{report.limits || words.unwritten}</p>
      <h5>{words.decision}</h5>
      <p>
        {decision.choice ? words.choices[decision.choice] : words.undecided} {decision.because}
      </p>
      {decision.signpost && <p>{words.signpost(decision.signpost)}</p>}
      <h5>{words.nextStep}</h5>
      <p>{report.nextStep || words.unwritten}</p>
      {opened && (
        <p className="report-guess">
          {!isWhole
            ? words.sealed
            : figures
              ? words.opened(opened, signed(figures.net))
              : words.openedAlone(opened)}
        </p>
      )}
    </article>
  );
}
