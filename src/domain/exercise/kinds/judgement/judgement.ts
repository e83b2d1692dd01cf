import type { FamilyDraws } from "../../draw-exercise.ts";
import { drawChooseMetric } from "./choose-metric.ts";
import { drawMetricFamilies } from "./metric-families.ts";

/** Choices that no formula makes. */
export const judgement: FamilyDraws<"judgement"> = {
  "choose-metric": drawChooseMetric,
  "metric-families": drawMetricFamilies,
};
