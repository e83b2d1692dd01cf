import { type InputName, inputNames } from "../../../domain/simulation/inputs.ts";
import type { Scenario } from "../../../domain/simulation/scenario.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { PlanNames } from "../../../i18n/plan-names.ts";
import { simulatorWords } from "../../../i18n/simulator-words.ts";

/** A section of the bench with the inputs in it. */
export type InputGroup = { readonly label: string; readonly names: readonly InputName[] };

const CAMPAIGN = ["months", "salesCycle"];

/** The scenario's inputs in the sections and the order of the bench, each channel a section. */
export function inputGroups(scenario: Scenario, called: PlanNames, locale: Locale): readonly InputGroup[] {
  const words = simulatorWords(locale).sections;
  const names = inputNames(scenario);
  const ofOwners = (owners: readonly { readonly id: string }[]) =>
    names.filter((name) => owners.some(({ id }) => name.startsWith(`${id}.`)));
  return [
    { label: words.campaign, names: names.filter((name) => CAMPAIGN.includes(name)) },
    ...scenario.channels.map((channel) => ({
      label: called.channel(channel.id),
      names: ofOwners([channel]),
    })),
    {
      label: words.value,
      names: [
        ...names.filter((name) => !name.includes(".") && !CAMPAIGN.includes(name)),
        ...ofOwners(scenario.unitValues ?? []),
      ],
    },
    { label: words.investment, names: ofOwners(scenario.investment) },
  ].filter((group) => group.names.length > 0);
}
