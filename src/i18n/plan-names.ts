import type { PathStepName } from "../domain/funnel/path-steps.ts";
import { type InputName, inputField, inputOwner } from "../domain/simulation/inputs.ts";
import type { SampleCampaign, StageName } from "../domain/simulation/sample-campaign.ts";
import type { InvestmentLine, Scenario } from "../domain/simulation/scenario.ts";
import { capitalised, type InputNoun, inputNoun } from "./input-nouns.ts";
import type { Locale } from "./locale.ts";
import { type OwnerNames, ownerNames } from "./owner-names.ts";
import { simulatorWords } from "./simulator-words.ts";

/** What the stages of the money path are called, each by what the projection counts there. */
export type PathStages = {
  readonly impressions: Pick<StageName, "many">;
  readonly clicks: StageName;
  readonly leads: StageName;
  readonly sales: StageName;
};

/** What the parts of a plan are called on the bench. */
export type PlanNames = OwnerNames & {
  /** Beside the field, under a heading that says whose it is. */
  input(name: InputName): string;
  /** By itself. */
  spokenInput(name: InputName): string;
  /** In the middle of a sentence. */
  noun(name: InputName): InputNoun;
  /** A step of the path, from one stage to the next. */
  step(step: PathStepName): string;
  readonly stages: PathStages;
};

const STEPS = {
  click: ["impressions", "clicks"],
  lead: ["clicks", "leads"],
  "sale-from-lead": ["leads", "sales"],
  "sale-from-visit": ["clicks", "sales"],
} as const satisfies Record<PathStepName, readonly [keyof PathStages, keyof PathStages]>;

/** The names of a scenario's parts: those of the sample it was begun from where there are some, the usual ones elsewhere. */
export function planNames(scenario: Scenario, sample: SampleCampaign | null, locale: Locale): PlanNames {
  const words = simulatorWords(locale);
  const own = sample?.names ?? {};
  const { visit, lead, sale, saleValue } = sample?.stages ?? {};
  const usual = words.stages;
  const stages = {
    impressions: usual.impressions,
    clicks: visit ?? usual.clicks,
    leads: lead ?? usual.leads,
    sales: sale ?? usual.sales,
  };
  const owners = ownerNames(scenario, own, locale);
  const noun = (name: InputName) => inputNoun(scenario, owners, name, locale);
  const step = (name: PathStepName) => {
    const [from, to] = STEPS[name];
    return capitalised(words.step(stages[from].many, stages[to].many));
  };
  const input = (name: InputName): string => {
    const field = inputField(name);
    const id = inputOwner(name);
    const line = scenario.investment.find((each) => each.id === id);
    if (line) {
      if (field === "amount" || field === "hours")
        return words.lines.timed(capitalised(owners.line(line.id)), timing(line));
      const isOnly = scenario.investment.filter(({ kind }) => kind === line.kind).length === 1;
      return isOnly
        ? words.fields.hourlyCost
        : words.inChannel(words.fields.hourlyCost, owners.line(line.id));
    }
    if (field === "orderValue" && saleValue) return saleValue;
    if (field === "clickThroughRate") return step("click");
    if (field === "leadRate") return step("lead");
    if (field === "closeRate") {
      const channel = scenario.channels.find((each) => each.id === id);
      return step(channel?.leadRate === null ? "sale-from-visit" : "sale-from-lead");
    }
    return capitalised(
      field in words.fields ? words.fields[field as keyof typeof words.fields] : noun(name).noun,
    );
  };
  return {
    ...owners,
    input,
    spokenInput: (name) => {
      const id = inputOwner(name);
      const isOfChannel = scenario.channels.some((each) => each.id === id);
      return isOfChannel && id ? words.inChannel(input(name), owners.channel(id)) : input(name);
    },
    noun,
    step,
    stages,
  };
}

/** A stage's singular without its article: `gift` of `one gift`. */
export function single({ one }: StageName): string {
  return one.replace(/^\S+ /, "");
}

/** A number of those who came to a stage, in words. */
export function counted(count: string, stage: StageName): string {
  return count === "1" ? stage.one : `${count} ${stage.many}`;
}

function timing({ timing = "monthly" }: InvestmentLine): "monthly" | "once" | readonly number[] {
  return typeof timing === "string" ? timing : timing.months;
}
