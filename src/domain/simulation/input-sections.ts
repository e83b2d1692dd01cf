import { type InputField, type InputName, inputNames } from "./inputs.ts";
import type { Scenario } from "./scenario.ts";

/** The sections of the model, in its order. */
export type InputSection = "campaign" | "channels" | "path" | "value" | "investment";

const CAMPAIGN: readonly string[] = ["months", "salesCycle"];
const PATH: readonly string[] = ["clickThroughRate", "leadRate", "closeRate", "incremental"];

/** What a first look needs: what is paid, how many follow the path, what a sale is worth, and the time it takes. */
const ESSENTIAL: readonly string[] = [
  "adSpend",
  "clickThroughRate",
  "closeRate",
  "orderValue",
  "margin",
  "hours",
];

/** The inputs of a scenario by section; of its channels, those of the one with this id. */
export function inputSections(
  scenario: Scenario,
  channel: string,
): Readonly<Record<InputSection, readonly InputName[]>> {
  const names = inputNames(scenario);
  const own = names.filter((name) => !name.includes("."));
  const ofOwner = (id: string) => names.filter((name) => name.startsWith(`${id}.`));
  const ofChannel = ofOwner(channel);
  const isOnPath = (name: InputName) => PATH.includes(fieldOf(name));
  return {
    campaign: own.filter((name) => CAMPAIGN.includes(name)),
    channels: ofChannel.filter((name) => !isOnPath(name)),
    path: PATH.flatMap((field) => ofChannel.filter((name) => fieldOf(name) === field)),
    value: [
      ...own.filter((name) => !CAMPAIGN.includes(name)),
      ...(scenario.unitValues ?? []).flatMap(({ id }) => ofOwner(id)),
    ],
    investment: scenario.investment.flatMap(({ id }) => ofOwner(id)),
  };
}

/** True for the few inputs that a first look at a campaign needs. */
export function isEssential(name: InputName): boolean {
  return ESSENTIAL.includes(fieldOf(name));
}

function fieldOf(name: InputName): InputField {
  return name.slice(name.lastIndexOf(".") + 1) as InputField;
}
