import { memo } from "react";
import { MendIcon } from "../../controls/MendIcon.tsx";
import { useFormat } from "../../controls/use-format.ts";
import { countsStaffTime } from "../../domain/roi/investment.ts";
import { readInput } from "../../domain/simulation/inputs.ts";
import type { Plan } from "../../domain/simulation/plan.ts";
import { contributionPerSale, type Projection } from "../../domain/simulation/project-scenario.ts";
import { formatQuantity } from "../../i18n/format/quantity-format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { simulatorWords } from "../../i18n/simulator-words.ts";
import { InputsSection } from "./InputsSection.tsx";
import { ScenarioField } from "./ScenarioField.tsx";

const CHANNEL_FIELDS = [
  "adSpend",
  "costPerMille",
  "followers",
  "postsPerMonth",
  "reachPerPost",
  "followerGrowth",
] as const;
const PATH_FIELDS = ["clickThroughRate", "leadRate", "closeRate", "incremental"] as const;

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
  const channel = projection.channels.find((each) => each.channel.id === chosen);
  const platform = channel ? words.platforms[channel.channel.platform] : "";
  const duration = formatQuantity(scenario.months, "months", format, locale);
  const impressions = (channel?.paidImpressions ?? 0) + (channel?.organicImpressions ?? 0);
  const spend = scenario.channels.reduce((sum, each) => sum + each.traffic.adSpend, 0);

  const field = (name: string, label: string, spoken = label) => {
    const value = readInput(scenario, name);
    if (value === null) return null;
    return (
      <ScenarioField
        key={name}
        name={name}
        label={label}
        spoken={spoken}
        value={value}
        locale={locale}
        onChange={onChange}
      />
    );
  };
  const channelField = (name: (typeof CHANNEL_FIELDS)[number] | (typeof PATH_FIELDS)[number]) =>
    field(`${chosen}.${name}`, words.fields[name], words.inChannel(words.fields[name], platform));

  return (
    <>
      <InputsSection
        title={words.sections.campaign}
        summary={words.summary.campaign(duration, format.count(scenario.months + scenario.salesCycle))}
      >
        {field("months", words.fields.months)}
        {field("salesCycle", words.fields.salesCycle)}
      </InputsSection>
      <InputsSection title={words.sections.channels} summary={words.summary.channels(format.money(spend))}>
        <div className="channel-tabs" role="radiogroup" aria-label={words.channelTabs}>
          {scenario.channels.map((each) => (
            <label key={each.id}>
              <input
                type="radio"
                name="channel"
                checked={each.id === chosen}
                onChange={() => onChoose(each.id)}
              />
              <span>
                {words.platforms[each.platform]} <small>{format.money(each.traffic.adSpend)}</small>
              </span>
            </label>
          ))}
        </div>
        {CHANNEL_FIELDS.map(channelField)}
      </InputsSection>
      <InputsSection
        title={`${words.sections.path}, ${platform}`}
        summary={
          channel && channel.sales > 0
            ? words.summary.path(format.count(impressions / channel.sales))
            : words.summary.pathNone
        }
      >
        {PATH_FIELDS.map(channelField)}
        <p className="bench-note">{words.incrementalNote}</p>
      </InputsSection>
      <InputsSection
        title={words.sections.value}
        summary={words.summary.value(format.price(contributionPerSale(scenario)))}
      >
        {field("orderValue", words.fields.orderValue)}
        {field("margin", words.fields.margin)}
      </InputsSection>
      <InputsSection
        title={words.sections.investment}
        summary={words.summary.investment(format.money(projection.investment), duration)}
      >
        {field("staff.hours", words.fields.hours)}
        {field("staff.hourlyCost", words.fields.hourlyCost)}
        {field("content.amount", words.fields.content)}
        {field("tools.amount", words.fields.tools)}
        {!countsStaffTime(scenario) && (
          <p className="to-mend-note">
            <MendIcon /> {words.askStaff}
          </p>
        )}
      </InputsSection>
    </>
  );
});
