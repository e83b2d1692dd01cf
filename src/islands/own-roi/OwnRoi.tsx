import { useRef } from "react";
import { MendIcon } from "../../controls/MendIcon.tsx";
import { QuantityField } from "../../controls/QuantityField.tsx";
import { useFormat } from "../../controls/use-format.ts";
import { useWorkbook } from "../../controls/use-workbook.ts";
import { isDefined } from "../../domain/quantity/outcome.ts";
import { breakEvenSales, wholeSalesToBreakEven } from "../../domain/roi/break-even.ts";
import { countsStaffTime } from "../../domain/roi/investment.ts";
import { grossReturn, netRoi } from "../../domain/roi/return.ts";
import { inputBounds, readInput, writeInput } from "../../domain/simulation/inputs.ts";
import { contributionPerSale, projectScenario } from "../../domain/simulation/project-scenario.ts";
import { ownRoi as english } from "../../i18n/en/own-roi.ts";
import { ownRoi as french } from "../../i18n/fr/own-roi.ts";
import type { Locale } from "../../i18n/locale.ts";
import { saveOwn } from "../../state/workbook/workbook.ts";
import { BLANK_MONTH } from "./blank-month.ts";

const WORDS = { fr: french, en: english };
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

/** The learner's own month: what they put in, what comes back, and their ROI; part of their workbook. */
export function OwnRoi({ locale }: Props) {
  const box = useRef<HTMLElement>(null);
  const own = useWorkbook((workbook) => workbook.own);
  const scenario = own ?? BLANK_MONTH;
  const format = useFormat(locale);
  const words = WORDS[locale];
  const { investment, value } = projectScenario(scenario);
  const net = netRoi(value, investment);
  const gross = grossReturn(value, investment);
  const needed = breakEvenSales(investment, contributionPerSale(scenario));
  const sentence = words.result(format.money(investment), format.money(value));

  const field = (name: string) => (
    <QuantityField
      key={name}
      label={words.fields[name] ?? name}
      value={readInput(scenario, name) ?? 0}
      bounds={inputBounds(name)}
      locale={locale}
      slider={false}
      onChange={(next) => saveOwn({ ...writeInput(scenario, name, next), currency: format.options.currency })}
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
          {COSTS.map(field)}
        </fieldset>
        <fieldset>
          <legend className="value">{words.returns}</legend>
          {RETURNS.map(field)}
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
                  ? words.breakEven(format.count(wholeSalesToBreakEven(needed)))
                  : words.reasons[needed.undefined]}
              </p>
            )}
            {investment > 0 && !countsStaffTime(scenario) && (
              <p className="to-mend-note">
                <MendIcon /> {words.askStaff}
              </p>
            )}
          </>
        )}
      </div>
      {own !== null && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            saveOwn(null);
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
