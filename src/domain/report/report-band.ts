import { isDefined } from "../quantity/outcome.ts";
import type { Plan } from "../simulation/plan.ts";
import { type Band, bandOf } from "../uncertainty/band.ts";
import { quickSummary } from "../uncertainty/known-better.ts";
import { type NaturalFrequency, naturalFrequency } from "../uncertainty/natural-frequency.ts";
import type { TrialSummary } from "../uncertainty/summarise-trials.ts";

/** How sure a plan's result is: between what nine trials in ten lie, and how often it pays. */
export type ReportBand = {
  /** Net ROI, as rates. */
  readonly net: Band;
  /** In cents. */
  readonly profit: Band;
  readonly pays: NaturalFrequency;
  /** `null` while no return is aimed at. */
  readonly reaches: NaturalFrequency | null;
};

/** What a plan's ranges come to, by the trials that lesson 10 shows; `null` while it has no range, or where no ROI is defined. */
export function reportBand({ scenario, assumptions, target }: Plan): ReportBand | null {
  const summary = assumptions.length > 0 ? quickSummary(scenario, assumptions, target) : null;
  return summary && bandOfSummary(summary);
}

/** The band of trials that were summed up; `null` where none of them has an ROI. */
export function bandOfSummary(summary: TrialSummary): ReportBand | null {
  const { netRoi, profit, chanceOfProfit, chanceOfTarget, trials } = summary;
  const [net, money] = [bandOf(netRoi), bandOf(profit)];
  if (!net || !money || !isDefined(chanceOfProfit)) return null;
  const reaches = chanceOfTarget !== null && isDefined(chanceOfTarget) ? chanceOfTarget : null;
  return {
    net,
    profit: money,
    pays: naturalFrequency(chanceOfProfit, trials),
    reaches: reaches === null ? null : naturalFrequency(reaches, trials),
  };
}
