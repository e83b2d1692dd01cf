import type { FamilyDraws } from "../../draw-exercise.ts";
import { drawLift, drawOneChange, drawVerdict } from "./comparisons.ts";
import { drawRangeMean, drawWhatMatters } from "./ranges.ts";

/** Is it real, would it have happened anyway, and how sure is one? */
export const experiment: FamilyDraws<"experiment"> = {
  lift: drawLift,
  "experiment-verdict": drawVerdict,
  "one-change": drawOneChange,
  "range-mean": drawRangeMean,
  "what-matters": drawWhatMatters,
};
