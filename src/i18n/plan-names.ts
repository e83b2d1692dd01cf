import type { InputName } from "../domain/simulation/inputs.ts";
import { ownerName, type SampleCampaign, type StageNames } from "../domain/simulation/sample-campaign.ts";
import type { InvestmentLine, Scenario } from "../domain/simulation/scenario.ts";
import { channelName, inputNoun } from "./input-nouns.ts";
import type { Locale } from "./locale.ts";
import { simulatorWords } from "./simulator-words.ts";

/** What the parts of a plan are called on the bench. */
export type PlanNames = {
  channel(id: string): string;
  /** Beside the field, under a heading that says whose it is. */
  input(name: InputName): string;
  /** By itself. */
  spokenInput(name: InputName): string;
  readonly stages: StageNames;
};

/** The names of a scenario's parts, with those of the sample it was begun from where there is one. */
export function planNames(scenario: Scenario, sample: SampleCampaign | null, locale: Locale): PlanNames {
  const words = simulatorWords(locale);
  const stages = sample?.stages ?? {};
  const channel = (id: string) => sample?.names[id] ?? channelName(scenario, id, locale);
  const isChannel = (id: string) => scenario.channels.some((each) => each.id === id);
  const input = (name: InputName) => {
    const dot = name.lastIndexOf(".");
    const owner = name.slice(0, Math.max(0, dot));
    const field = name.slice(dot + 1);
    const line = scenario.investment.find(({ id }) => id === owner);
    const own = sample && ownerName(sample, name);
    if (line && field === "amount")
      return words.lines.timed(own ?? inputNoun(scenario, name, locale).label, timing(line));
    if (field === "orderValue" && stages.saleValue) return stages.saleValue;
    if (field === "leadRate" && stages.lead)
      return words.step(stages.visit?.many ?? words.funnel.stages.clicks, stages.lead.many);
    if (field === "closeRate" && (stages.lead || stages.sale)) {
      const channelHere = scenario.channels.find(({ id }) => id === owner);
      const from =
        channelHere?.leadRate === null
          ? (stages.visit?.many ?? words.funnel.stages.clicks)
          : (stages.lead?.many ?? words.funnel.stages.leads);
      return words.step(from, stages.sale?.many ?? words.funnel.stages.sales);
    }
    if (own && !isChannel(owner)) return words.inChannel(inputNoun(scenario, name, locale).label, own);
    return field in words.fields
      ? words.fields[field as keyof typeof words.fields]
      : inputNoun(scenario, name, locale).noun;
  };
  const titled = (name: InputName) => input(name).replace(/^./, (first) => first.toLocaleUpperCase(locale));
  return {
    channel,
    input: titled,
    spokenInput: (name) => {
      const owner = name.slice(0, Math.max(0, name.lastIndexOf(".")));
      return isChannel(owner) ? words.inChannel(titled(name), channel(owner)) : titled(name);
    },
    stages,
  };

  function timing(line: InvestmentLine): "monthly" | "once" | readonly number[] {
    const { timing = "monthly" } = line;
    return typeof timing === "string" ? timing : timing.months;
  }
}
