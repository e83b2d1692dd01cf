import { dayNumber } from "../quantity/calendar-day.ts";
import type { Experiment } from "./experiment.ts";
import { experimentVerdict } from "./experiment-verdict.ts";

/** What weakens an experiment, whatever its numbers say. */
export const DESIGN_FLAWS = [
  "two-changes",
  "other-people",
  "other-time",
  "dates-reversed",
  "too-short",
  "no-plan",
  "stopped-early",
  "unequal-exposure",
  "decided-on-noise",
] as const;
export type DesignFlaw = (typeof DESIGN_FLAWS)[number];

/** Days that hold each weekday once. */
const WHOLE_WEEK = 7;
/** Standard deviations beyond which the lot did not share people out evenly: 3 come about once in 370 fair draws. */
const LOPSIDED = 3;

/**
 * What is wrong with an experiment's design, as far as its entry tells; what is not filled in yet is no flaw, but for a number of people
 * fixed before any was counted. Uneven groups are told by a sample ratio test, |a − b| ÷ √(a + b), against an equal split.
 */
export function reviewExperiment(experiment: Experiment): readonly DesignFlaw[] {
  const { a, b, changed = [], split, planned = null, from, to, decision } = experiment;
  const shown = [a.exposed, b.exposed].filter((exposed) => exposed !== null);
  const [start, end] = [dayNumber(from), dayNumber(to)];
  const days = start === null || end === null ? null : end - start + 1;
  const [one = 0, other = 0] = shown;
  const holds: Readonly<Record<DesignFlaw, boolean>> = {
    "two-changes": changed.filter((change) => change !== "audience" || split !== "audiences").length > 1,
    "other-people": split === "audiences",
    "other-time": split === "in-turn",
    "dates-reversed": days !== null && days < 1,
    "too-short": days !== null && days >= 1 && days < WHOLE_WEEK,
    "no-plan": planned === null && shown.length > 0,
    "stopped-early": planned !== null && shown.length === 2 && shown.some((exposed) => exposed < planned),
    "unequal-exposure":
      split === "lot" && shown.length === 2 && Math.abs(one - other) > LOPSIDED * Math.sqrt(one + other),
    "decided-on-noise":
      (decision === "adopt" || decision === "drop") &&
      ["cannot-tell", "too-few"].includes(experimentVerdict(experiment).kind),
  };
  return DESIGN_FLAWS.filter((flaw) => holds[flaw]);
}
