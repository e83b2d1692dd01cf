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
const RETURNS = ["social.visits", "social.closeRate", "orderValue", "margin"];

type Props = { readonly locale: Locale };

/** The learner's own figures by the month, and what the whole plan of them comes to: what they put in, what comes back, their ROI. */
export function OwnRoi({ locale }: Props) {
  const box = useRef<HTMLElement>(null);
  const { plan: own, funnel } = useBusiness();
  const { scenario } = own ?? BLANK_PLAN;
  const format = useFormat(locale);
  const words = useWords();
  const { investment, value } = projectScenario(scenario);
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
  // A plan that was begun elsewhere may lack one of these lines.
  const inPlan = (name: string) => hasInput(scenario, name);

  const field = (name: string) => (
    <QuantityField
      key={name}
      label={words.fields[name] ?? name}
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
