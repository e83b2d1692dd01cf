import { MendIcon } from "../../controls/MendIcon.tsx";
import { QuantityField } from "../../controls/QuantityField.tsx";
import { useBusiness } from "../../controls/use-business.ts";
import { useFormat } from "../../controls/use-format.ts";
import { useHydrated } from "../../controls/use-hydrated.ts";
import { pathValues } from "../../domain/roi/unit-value.ts";
import { inputBounds, readInput } from "../../domain/simulation/inputs.ts";
import { type Plan, withScenario, writePlanInput } from "../../domain/simulation/plan.ts";
import { projectScenario } from "../../domain/simulation/project-scenario.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import { setLeadStage } from "../../domain/value/edit-values.ts";
import { fillFromFunnel } from "../../domain/value/fill-from-funnel.ts";
import type { Locale } from "../../i18n/locale.ts";
import { BLANK_PLAN, changeOwnPlan } from "../../state/workbook/own-plan.ts";
import { HandValue } from "./HandValue.tsx";
import { OwnCustomer } from "./OwnCustomer.tsx";
import { OwnOthers } from "./OwnOthers.tsx";
import { type Rung, ValueLadder } from "./ValueLadder.tsx";
import { useWords } from "./words.ts";

type Props = { readonly locale: Locale };

/** The learner's own values: their path back from a sale, what else is worth money, and why; part of their workbook. */
export function OwnValues({ locale }: Props) {
  const { plan, funnel } = useBusiness();
  const format = useFormat(locale);
  const hydrated = useHydrated();
  const { own: words, ladder } = useWords();
  const scenario = fillFromFunnel((plan ?? BLANK_PLAN).scenario, funnel);
  const [channel] = scenario.channels;
  if (!channel) return null;
  const worth = pathValues(scenario, channel);
  const projection = projectScenario(scenario);
  const twice = projection.overlaps.reduce((sum, { countedTwice }) => sum + countedTwice, 0);

  const filled = (before: Plan) =>
    withScenario(before, {
      ...fillFromFunnel(before.scenario, funnel),
      currency: format.options.currency,
    });
  const change = (next: (scenario: Scenario) => Scenario) =>
    changeOwnPlan((before) => withScenario(before, next(filled(before).scenario)));
  const field = (name: string, label: string | undefined) => {
    const value = readInput(scenario, name);
    return (
      value !== null && (
        <QuantityField
          key={name}
          label={label ?? name}
          value={value}
          bounds={inputBounds(name)}
          locale={locale}
          slider={false}
          onChange={(next) => changeOwnPlan((before) => writePlanInput(filled(before), name, next))}
        />
      )
    );
  };
  const ofChannel = (name: string, label = words.fields[name]) => field(`${channel.id}.${name}`, label);
  const rungs: readonly Rung[] = [
    { id: "order", name: ladder.rungs.order, amount: scenario.orderValue, isValue: false },
    { id: "sales", name: ladder.rungs.sales, amount: worth.sale, isValue: true },
    ...(worth.lead ? [{ id: "leads", name: words.lead, amount: worth.lead.unitValue, isValue: true }] : []),
    { id: "clicks", name: ladder.rungs.clicks, amount: worth.visit.unitValue, isValue: true },
  ];
  const hand = { channel, locale, change };
  return (
    <section className="plate own-roi own-values" aria-label={words.title}>
      <header className="plate-head">
        <h3>{words.title}</h3>
        <p>{words.intro}</p>
      </header>
      <div className="own-roi-fields">
        <fieldset>
          <legend>{words.path}</legend>
          {field("orderValue", words.fields["orderValue"])}
          {field("margin", words.fields["margin"])}
          {ofChannel("visits")}
          <label className="value-check">
            <input
              type="checkbox"
              checked={channel.leadRate !== null}
              disabled={!hydrated}
              onChange={({ target }) => change((before) => setLeadStage(before, target.checked))}
            />
            <span>{words.hasLeads}</span>
          </label>
          {ofChannel("leadRate")}
          {ofChannel("closeRate", channel.leadRate === null ? words.fields["direct"] : undefined)}
          {ofChannel("incremental")}
        </fieldset>
        <div>
          <ValueLadder rungs={rungs} show={format.price} />
          {worth.lead && <HandValue of="leadValue" worth={worth.lead} {...hand} />}
          <HandValue of="visitValue" worth={worth.visit} {...hand} />
        </div>
      </div>
      {channel.incremental === 1 && projection.sales > 0 && (
        <p className="to-mend-note">
          <MendIcon /> {words.allCaused}
        </p>
      )}
      <OwnOthers scenario={scenario} countedTwice={twice} locale={locale} change={change} />
      <OwnCustomer scenario={scenario} locale={locale} change={change} field={field} />
      <p className="own-roi-result" role="status">
        {projection.value > 0
          ? words.result(format.money(projection.value - twice), scenario.months)
          : words.empty}
      </p>
    </section>
  );
}
