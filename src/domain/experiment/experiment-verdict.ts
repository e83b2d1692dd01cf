import { probabilityBBeatsA } from "./beta-binomial.ts";
import { compareVersions, type VersionsCompared } from "./compare-versions.ts";
import type { Experiment } from "./experiment.ts";
import { type ObservationsToGo, observationsToGo } from "./sample-size.ts";

type Compared = Extract<VersionsCompared, { readonly comparison: unknown }>;

export type ExperimentVerdict =
  | Exclude<VersionsCompared, Compared>
  | (Compared & {
      /** Chance that B's true rate is above A's, from what was counted alone. */
      readonly probability: number;
      /** `null` when both rates are equal: no number would tell. */
      readonly toGo: ObservationsToGo | null;
    });

/** What an experiment's counts allow to say, with the chance that B is ahead and how many more people would tell. */
export function experimentVerdict(experiment: Pick<Experiment, "a" | "b">): ExperimentVerdict {
  const compared = compareVersions(experiment);
  if (!("samples" in compared)) return compared;
  const toGo = observationsToGo(...compared.samples);
  return {
    ...compared,
    probability: probabilityBBeatsA(...compared.samples),
    toGo: "undefined" in toGo ? null : toGo,
  };
}
