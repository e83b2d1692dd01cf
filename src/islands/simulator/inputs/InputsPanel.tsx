import { useStore } from "@nanostores/react";
import { memo } from "react";
import { MendIcon } from "../../../controls/MendIcon.tsx";
import { useFormat } from "../../../controls/use-format.ts";
import { countsStaffTime } from "../../../domain/roi/investment.ts";
import { type InputSection, inputSections, isEssential } from "../../../domain/simulation/input-sections.ts";
import type { Plan } from "../../../domain/simulation/plan.ts";
import { contributionPerSale, type Projection } from "../../../domain/simulation/project-scenario.ts";
import { formatQuantity } from "../../../i18n/format/quantity-format.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { counted, single } from "../../../i18n/plan-names.ts";
import { simulatorWords } from "../../../i18n/simulator-words.ts";
import { $preferences, DEFAULT_PREFERENCES } from "../../../state/preferences/preferences.ts";
import { useNames } from "../use-names.ts";
import { AllInputsSwitch } from "./AllInputsSwitch.tsx";
import { ChannelTabs } from "./ChannelTabs.tsx";
import { InputRow } from "./InputRow.tsx";
import { InputsSection } from "./InputsSection.tsx";

type Props = {
  readonly plan: Plan;
  readonly projection: Projection;
  /** Id of the channel whose inputs are shown. */
  readonly chosen: string;
  onChoose(channel: string): void;
  readonly locale: Locale;
  onChange(name: string, value: number, gesture: string): void;
};

/** Every input in the order of the model; each section's heading says what its inputs come to. */
export const InputsPanel = memo(function InputsPanel({
  plan,
  projection,
  chosen,
  onChoose,
  locale,
  onChange,
}: Props) {
  const { scenario } = plan;
  const format = useFormat(locale);
  const words = simulatorWords(locale);
  const names = useNames(plan, locale);
  const { allInputs } = useStore($preferences, { ssr: () => DEFAULT_PREFERENCES });
  const channel = projection.channels.find((each) => each.channel.id === chosen);
  const duration = formatQuantity(scenario.months, "months", format, locale);
  const impressions = (channel?.paidImpressions ?? 0) + (channel?.organicImpressions ?? 0);
  const spend = scenario.channels.reduce((sum, each) => sum + each.traffic.adSpend, 0);
  const inputs = inputSections(scenario, chosen);
  const rows = (section: InputSection) =>
    inputs[section]
      .filter((name) => allInputs || isEssential(name))
      .map((name) => (
        <InputRow
          key={name}
          name={name}
          label={names.input(name)}
          spoken={names.spokenInput(name)}
          plan={plan}
          locale={locale}
          onChange={onChange}
        />
      ));

  return (
    <>
      {allInputs && (
        <InputsSection
          title={words.sections.campaign}
          summary={words.summary.campaign(duration, format.count(scenario.months + scenario.salesCycle))}
        >
          {rows("campaign")}
        </InputsSection>
      )}
      <InputsSection title={words.sections.channels} summary={words.summary.channels(format.money(spend))}>
        <ChannelTabs plan={plan} chosen={chosen} onChoose={onChoose} editable={allInputs} locale={locale} />
        {rows("channels")}
      </InputsSection>
      <InputsSection
        title={`${words.sections.path}, ${names.channel(chosen)}`}
        summary={
          channel && channel.sales > 0 && impressions > 0
            ? words.summary.path(names.stages.sales.one, format.count(impressions / channel.sales))
            : counted(format.count(Math.round(channel?.sales ?? 0)), names.stages.sales)
        }
      >
        {rows("path")}
        {allInputs && <p className="bench-note">{words.incrementalNote}</p>}
      </InputsSection>
      <InputsSection
        title={words.sections.value}
        summary={words.summary.value(format.price(contributionPerSale(scenario)), single(names.stages.sales))}
      >
        {rows("value")}
      </InputsSection>
      <InputsSection
        title={words.sections.investment}
        summary={words.summary.investment(format.money(projection.investment), duration)}
      >
        {rows("investment")}
        {!countsStaffTime(scenario) && (
          <p className="to-mend-note">
            <MendIcon /> {words.askStaff}
          </p>
        )}
      </InputsSection>
      <AllInputsSwitch locale={locale} />
    </>
  );
});
