import { useRef } from "react";
import { MendIcon } from "../../controls/MendIcon.tsx";
import { QuantityField } from "../../controls/QuantityField.tsx";
import { useBusiness } from "../../controls/use-business.ts";
import { useFormat } from "../../controls/use-format.ts";
import { differencesFromPlan } from "../../domain/funnel/differs-from-plan.ts";
import { isDefined } from "../../domain/quantity/outcome.ts";
import { breakEvenSales, wholeSalesToBreakEven } from "../../domain/roi/break-even.ts";
import { countsStaffTime } from "../../domain/roi/investment.ts";
import { grossReturn, netRoi } from "../../domain/roi/return.ts";
import { hasInput, inputBounds, readInput } from "../../domain/simulation/inputs.ts";
import { writePlanInput } from "../../domain/simulation/plan.ts";
import { contributionPerSale, projectScenario } from "../../domain/simulation/project-scenario.ts";
import type { Locale } from "../../i18n/locale.ts";
import { BLANK_PLAN, changeOwnPlan } from "../../state/workbook/own-plan.ts";
import { changeBusiness } from "../../state/workbook/workbook.ts";
import { useWords } from "./words.ts";

const COSTS = [
  "staff.hours",
  "staff.hourlyCost",
  "social.adSpend",
  "content.amount",
  "tools.amount",
  "other.amount",
];
const RETURNS = [
  "social.visits",
  "social.leadRate",
  "social.closeRate",
  "social.incremental",
  "orderValue",
  "margin",
];

type Props = {
  /** Names of the rates of the path, each with what it is a share of; the close rate has another where it is `direct`. */
  readonly rates: Readonly<Record<string, string>>;
  readonly locale: Locale;
};

/** The learner's own figures by the month, and what the whole plan of them comes to: what they put in, what comes back, their ROI. */
export function OwnRoi({ rates, locale }: Props) {
  const box = useRef<HTMLElement>(null);
  const { plan: own, funnel } = useBusiness();
  const { scenario } = own ?? BLANK_PLAN;
  const format = useFormat(locale);
  const words = useWords();
  const { investment, value, otherValue } = projectScenario(scenario);
  const net = netRoi(value, investment);
  const gross = grossReturn(value, investment);
  const needed = breakEvenSales(investment, contributionPerSale(scenario));
  const { months } = scenario;
  const sentence = words.result(
    format.money(investment),
    format.money(value),
    months,
    format.money(investment / months),
  );
  const differences = own === null ? [] : differencesFromPlan(funnel, scenario);
  // A plan that was begun elsewhere may lack one of these lines; a share due to social media is asked for in lesson 8.
  const inPlan = (name: string) =>
    hasInput(scenario, name) && (name !== "social.incremental" || readInput(scenario, name) !== 1);
  // Without a lead stage the same rate is a share of visits.
  const isDirect = !hasInput(scenario, "social.leadRate");
  const label = (name: string) =>
    words.fields[name] ?? rates[isDirect && name === "social.closeRate" ? "direct" : name] ?? name;

  const field = (name: string) => (
    <QuantityField
      key={name}
      label={label(name)}
      value={readInput(scenario, name) ?? 0}
      bounds={inputBounds(name)}
      locale={locale}
      slider={false}
      onChange={(next) =>
        changeOwnPlan((plan) => {
          const changed = writePlanInput(plan, name, next);
          return { ...changed, scenario: { ...changed.scenario, currency: format.options.currency } };
        })
      }
    />
  );

  return (
    <section className="plate own-roi" aria-label={words.title} ref={box} tabIndex={-1}>
      <header className="plate-head">
        <h3>{words.title}</h3>
        <p>{words.intro}</p>
      </header>
      <div className="own-roi-fields">
        <fieldset>
          <legend className="cost">{words.costs}</legend>
          {COSTS.filter(inPlan).map(field)}
        </fieldset>
        <fieldset>
          <legend className="value">{words.returns}</legend>
          {RETURNS.filter(inPlan).map(field)}
        </fieldset>
      </div>
      <div className="own-roi-result" role="status">
        {own === null ? (
          <p>{words.empty}</p>
        ) : (
          <>
            <p>
              {sentence.before}
              <b className="num cost">{sentence.investment}</b>
              {sentence.middle}
              <b className="num value">{sentence.value}</b>
              {sentence.after}
            </p>
            {isDefined(net) && isDefined(gross) ? (
              <p className="own-roi-verdict">
                <b>{format.percent(net)}</b> {words.roi}{" "}
                <span>
                  {format.percent(gross)} {words.gross}
                </span>
              </p>
            ) : (
              <p>{!isDefined(net) && words.reasons[net.undefined]}</p>
            )}
            {investment > 0 && (
              <p>
                {isDefined(needed)
                  ? words.breakEven(
                      format.count(wholeSalesToBreakEven(needed)),
                      months,
                      format.count(wholeSalesToBreakEven(needed / months)),
                    )
                  : words.reasons[needed.undefined]}
              </p>
            )}
            {otherValue > 0 && <p>{words.others(format.money(otherValue))}</p>}
            {investment > 0 && !countsStaffTime(scenario) && (
              <p className="to-mend-note">
                <MendIcon /> {words.askStaff}
              </p>
            )}
            {differences.map(({ figure, counted }) => (
              <p key={figure} className="to-mend-note">
                <MendIcon />{" "}
                {words.differs[figure]((figure === "visits" ? format.count : format.percent)(counted))}
              </p>
            ))}
          </>
        )}
      </div>
      {own !== null && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            changeBusiness("plan", () => null);
            // The button goes with the figures.
            box.current?.focus();
          }}
        >
          {words.reset}
        </button>
      )}
    </section>
  );
}
