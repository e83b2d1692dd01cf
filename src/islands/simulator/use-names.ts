import { useStore } from "@nanostores/react";
import { createContext, use, useEffect, useMemo } from "react";
import { $benchContent, askBenchContent } from "../../adapters/bench/bench-content.ts";
import type { Plan } from "../../domain/simulation/plan.ts";
import type { SampleCampaign } from "../../domain/simulation/sample-campaign.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import type { Locale } from "../../i18n/locale.ts";
import { type PlanNames, planNames } from "../../i18n/plan-names.ts";

/** The sample that the page itself carries: its names are there from the start. */
export const HomeSample = createContext<SampleCampaign | null>(null);

/** The names of a plan's parts: those of the sample it was begun from, once they are here. */
export function useNames(plan: Plan, locale: Locale): PlanNames {
  const sample = useSample(plan, locale);
  const { scenario } = plan;
  const named = namedParts(scenario);
  // biome-ignore lint/correctness/useExhaustiveDependencies: names hang on these parts of the scenario alone.
  return useMemo(() => planNames(scenario, sample, locale), [named, sample, locale]);
}

/** All of a scenario that its names hang on: no amount is among it, so that a key press leaves them as they are. */
function namedParts({ channels, investment, unitValues = [] }: Scenario): string {
  return JSON.stringify([
    channels.map(({ id, platform, leadRate }) => [id, platform, leadRate === null]),
    investment.map(({ id, kind, timing }) => [id, kind, timing]),
    unitValues.map(({ id, metric }) => [id, metric]),
  ]);
}

/** The sample campaign that a plan was begun from; `null` without one, and until it has come. */
export function useSample(plan: Plan, locale: Locale): SampleCampaign | null {
  const home = use(HomeSample);
  const content = useStore($benchContent, { ssr: () => null });
  const isHome = plan.sample === home?.id;
  useEffect(() => {
    if (plan.sample !== null && !isHome) askBenchContent(locale);
  }, [plan.sample, isHome, locale]);
  if (isHome) return home;
  if (content === null || content === "out-of-reach") return null;
  return content.samples.find(({ id }) => id === plan.sample) ?? null;
}
