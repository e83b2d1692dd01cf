import { useFormat } from "../../../controls/use-format.ts";
import { indicatorGroups } from "../../../domain/indicator/indicators.ts";
import { isDefined } from "../../../domain/quantity/outcome.ts";
import { inputBounds, inputNames, readInput } from "../../../domain/simulation/inputs.ts";
import type { Plan } from "../../../domain/simulation/plan.ts";
import type { Projection } from "../../../domain/simulation/project-scenario.ts";
import { formatInput } from "../../../i18n/format/input-format.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { PlanNames } from "../../../i18n/plan-names.ts";
import { simulatorExportWords } from "../../../i18n/simulator-export-words.ts";
import { simulatorIndicatorsWords } from "../../../i18n/simulator-indicators-words.ts";
import { showSide, showValue } from "../indicators/show-quantity.ts";
import { CampaignLedger } from "../overview/CampaignLedger.tsx";
import { CashFigure } from "../overview/CashFigure.tsx";
import { FunnelFigure } from "../overview/FunnelFigure.tsx";
import { useNames } from "../use-names.ts";
import { Verdict } from "../Verdict.tsx";

export type PrintSheetProps = {
  readonly plan: Plan;
  readonly projection: Projection;
  readonly name: string;
  readonly channel: string;
  readonly locale: Locale;
};

/** The plan on paper: the verdict, what it assumes, ledger, cash, a funnel for each channel, and the indicators. */
export function PrintSheet({ plan, projection, name, channel, locale }: PrintSheetProps) {
  const words = simulatorExportWords(locale).sheet;
  const { scenario } = plan;
  const names = useNames(plan, locale);
  const today = new Intl.DateTimeFormat(locale === "fr" ? "fr-CA" : "en-CA", { dateStyle: "long" });
  return (
    <div className="print-sheet">
      <h1>{name}</h1>
      <p className="caption">{words.printed(today.format(new Date()))}</p>
      <Verdict scenario={scenario} projection={projection} locale={locale} />
      <Assumptions plan={plan} names={names} locale={locale} />
      <CampaignLedger scenario={scenario} projection={projection} names={names} locale={locale} />
      <CashFigure scenario={scenario} projection={projection} locale={locale} />
      <div className="print-funnels">
        {projection.channels.map((each) => (
          <FunnelFigure key={each.channel.id} channel={each} names={names} locale={locale} />
        ))}
      </div>
      <Indicators
        plan={plan}
        projection={projection}
        channel={channel}
        channelName={names.channel(channel)}
        locale={locale}
      />
    </div>
  );
}

function Assumptions({
  plan,
  names,
  locale,
}: Pick<PrintSheetProps, "plan" | "locale"> & { readonly names: PlanNames }) {
  const format = useFormat(locale);
  const words = simulatorExportWords(locale).sheet;
  return (
    <section className="print-assumptions">
      <h2>{words.assumptions}</h2>
      <table>
        <thead>
          <tr>
            {words.head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inputNames(plan.scenario).map((input) => {
            const show = (value: number) => formatInput(value, inputBounds(input).unit, format, locale);
            const range = plan.assumptions.find((each) => each.input === input)?.range;
            return (
              <tr key={input}>
                <th scope="row">{names.spokenInput(input)}</th>
                <td>
                  {show(readInput(plan.scenario, input) ?? 0)}
                  {range && <small>{words.between(show(range.low), show(range.high))}</small>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function Indicators({
  plan,
  projection,
  channel,
  channelName,
  locale,
}: Omit<PrintSheetProps, "name"> & { readonly channelName: string }) {
  const format = useFormat(locale);
  const words = simulatorExportWords(locale).sheet;
  const names = simulatorIndicatorsWords(locale);
  return (
    <section className="print-indicators">
      <h2>{words.indicators}</h2>
      {indicatorGroups(plan.scenario, projection, channel).map(({ name, indicators }) => (
        <table key={name}>
          <caption>{names.groups[name](channelName)}</caption>
          <thead className="visually-hidden">
            <tr>
              {words.indicatorsHead.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {indicators.map(({ id, outcome, unit, beside }) => (
              <tr key={id}>
                <th scope="row">{names.indicators[id].name}</th>
                <td>{showValue(outcome, unit, format, locale)}</td>
                <td>
                  {beside &&
                    isDefined(outcome) &&
                    names.beside(showSide(beside[0], format, locale), showSide(beside[1], format, locale))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}
