import type { FamilyDraws } from "../../draw-exercise.ts";
import { drawChooseMetric } from "./choose-metric.ts";
import { drawJudgeClaim, drawMendGoal, drawSmartChecks } from "./goals-and-claims.ts";
import { drawMetricFamilies } from "./metric-families.ts";
import { drawReadChart, drawReportOrder, drawSurvey } from "./surveys-and-charts.ts";

/** Choices that no formula makes. */
export const judgement: FamilyDraws<"judgement"> = {
  survey: drawSurvey,
  "judge-claim": drawJudgeClaim,
  "mend-goal": drawMendGoal,
  "smart-checks": drawSmartChecks,
  "choose-metric": drawChooseMetric,
  "metric-families": drawMetricFamilies,
  "read-chart": drawReadChart,
  "report-order": drawReportOrder,
};
