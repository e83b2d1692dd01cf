import type { Rate } from "../quantity/rate.ts";
import type { Channel } from "../simulation/scenario.ts";

/** A step of the money path that has a rate of its own. A sale from a lead and one from a visit are different steps. */
export type PathStepName = "click" | "lead" | "sale-from-lead" | "sale-from-visit";

export type PathStep = {
  readonly step: PathStepName;
  readonly rate: Rate;
  /** Name of the input that holds the rate. */
  readonly input: string;
};

/** The steps of a channel's path that people take, first to last; no click step where visits are counted on the site. */
export function pathSteps(channel: Channel): readonly PathStep[] {
  const { id, traffic, leadRate, closeRate } = channel;
  const steps: PathStep[] = [];
  if (traffic.from === "exposure") {
    steps.push({ step: "click", rate: traffic.clickThroughRate, input: `${id}.clickThroughRate` });
  }
  if (leadRate !== null) steps.push({ step: "lead", rate: leadRate, input: `${id}.leadRate` });
  const step = leadRate === null ? "sale-from-visit" : "sale-from-lead";
  return [...steps, { step, rate: closeRate, input: `${id}.closeRate` }];
}
