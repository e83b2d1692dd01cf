import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readInput } from "../domain/simulation/inputs.ts";
import type { Plan } from "../domain/simulation/plan.ts";
import type { SampleCampaign } from "../domain/simulation/sample-campaign.ts";
import type { Scenario } from "../domain/simulation/scenario.ts";
import type { Locale } from "../i18n/locale.ts";
import { scenarioSchema } from "../state/workbook/scenario-schema.ts";
import { checkSampleCampaign } from "./checks/sample-campaign.ts";
import { checkTypedAmountsInYaml } from "./checks/typed-amounts.ts";
import { inLanguage } from "./in-language.ts";
import { readScenarios, type Scenarios } from "./load-scenarios.ts";
import { ContentError, type Problem } from "./problem.ts";
import { readYaml, type YamlFile } from "./read-yaml.ts";
import { type SampleCampaignFile, sampleCampaign } from "./schemas/sample-campaign.ts";

/** The sample campaigns in each language, in their order. */
export type SampleCampaigns = Readonly<Record<Locale, readonly SampleCampaign[]>>;

/** The sample campaigns of the project at `root`; throws an error that lists everything wrong with them. */
export function loadSampleCampaigns(root: URL | string): SampleCampaigns {
  const base = typeof root === "string" ? root : fileURLToPath(root);
  const { scenarios, problems: inRecords } = readScenarios(base);
  const { campaigns, problems } = readSampleCampaigns(base, scenarios);
  if (campaigns === null) throw new ContentError([...inRecords, ...problems]);
  return campaigns;
}

/**
 * The same with its problems, given the scenarios drawn from records (`null` when those have problems of their own);
 * `campaigns` is `null` when one cannot be shown.
 */
export function readSampleCampaigns(
  root: string,
  scenarios: Scenarios | null,
): { campaigns: SampleCampaigns | null; problems: readonly Problem[] } {
  const files = campaignFiles(root).map((file) => {
    const source = readFileSync(join(root, file), "utf8");
    return { source, yaml: readYaml(file, source, sampleCampaign) };
  });
  const problems = files.flatMap(({ source, yaml }) => {
    const scenario = yaml.data && scenarioIn(yaml.data, "fr", scenarios);
    return [
      ...yaml.problems,
      ...checkTypedAmountsInYaml(yaml.file, source),
      ...(scenario ? checkSampleCampaign(yaml, scenario) : []),
    ];
  });
  problems.push(...sharedPlaces(files.map(({ yaml }) => yaml)));
  if (problems.length > 0 || scenarios === null) return { campaigns: null, problems };
  const inOrder = files.flatMap(({ yaml }) => yaml.data ?? []).sort((one, other) => one.order - other.order);
  const inLocale = (locale: Locale) => inOrder.map((file) => campaignIn(file, locale, scenarios));
  return { campaigns: { fr: inLocale("fr"), en: inLocale("en") }, problems };
}

function campaignFiles(root: string): readonly string[] {
  const folder = "content/scenarios";
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .sort()
    .map((name) => `${folder}/${name}/campaign.yaml`)
    .filter((file) => existsSync(join(root, file)));
}

function sharedPlaces(files: readonly YamlFile<SampleCampaignFile>[]): readonly Problem[] {
  return files.flatMap(({ file, data, lineOf }, index) => {
    const other = files.slice(0, index).find((each) => data !== null && each.data?.order === data.order);
    if (!other) return [];
    const what = `\`order\` is that of ${other.file} too`;
    return [{ file, line: lineOf(["order"]), what, how: "Give each campaign a place of its own" }];
  });
}

function scenarioIn(file: SampleCampaignFile, locale: Locale, scenarios: Scenarios | null): Scenario | null {
  if (file.records !== undefined) return scenarios?.[file.records] ?? null;
  return scenarioSchema.parse(inLanguage(file.scenario, locale));
}

function campaignIn(file: SampleCampaignFile, locale: Locale, scenarios: Scenarios): SampleCampaign {
  const { id, name, description, lookAt, stages, names, moves } = inLanguage(file, locale);
  const scenario = scenarioIn(file, locale, scenarios) as Scenario;
  const plan: Plan = {
    name: "",
    sample: id,
    scenario,
    assumptions: file.assumptions.map(({ input, low, high, distribution }) => ({
      input,
      range: { low, likely: readInput(scenario, input) as number, high, distribution },
    })),
    target: file.target,
    moves: moves.map(({ input, value, say }) => ({ input, value, say })),
  };
  return { id, name, description, lookAt, stages, names, plan };
}
