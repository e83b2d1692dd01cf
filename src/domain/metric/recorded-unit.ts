import type { InputUnit } from "../simulation/inputs.ts";
import type { Metric } from "./metric.ts";

/** Ratios that are told in times rather than in percent: how often, how many of one for one of another. */
const TOLD_IN_TIMES: readonly string[] = [
  "frequency",
  "roas",
  "break-even-roas",
  "full-break-even-roas",
  "target-profit-roas",
  "marketing-efficiency",
  "amplification-per-post",
  "conversation-rate",
  "applause-rate",
];

/** The unit in which a figure of the metric is written down. */
export function recordedUnit({ id, unit }: Pick<Metric, "id" | "unit">): InputUnit {
  switch (unit) {
    case "money":
      return "price";
    case "months":
    case "count":
      return unit;
    default:
      return TOLD_IN_TIMES.includes(id) ? "count" : "rate";
  }
}
