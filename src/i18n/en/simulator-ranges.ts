import type { simulatorRanges as french } from "../fr/simulator-ranges.ts";

export const simulatorRanges: typeof french = {
  open: (label) => `Range: ${label}`,
  widen: (label) => `Widen into a range: ${label}`,
  full: "This campaign already has 60 ranges, the most it can keep.",
  ends: { low: "lowest", likely: "likely", high: "highest" },
  endsLognormal: { low: "5% below", likely: "median", high: "5% above" },
  field: (end, label) => `${label}, ${end}`,
  shape: "Shape",
  shapeOf: (label) => `Shape of the range: ${label}`,
  shapes: {
    pert: "bell around the likely value (PERT)",
    triangular: "triangle",
    lognormal: "stretched to one side (lognormal)",
  },
  back: "Back to one figure",
  backOf: (label) => `Back to one figure: ${label}`,
  problems: {
    "not-a-number": "A number is missing.",
    "low-above-likely": "The lowest is above the likely: lower the one or raise the other.",
    "likely-above-high": "The likely is above the highest: lower the one or raise the other.",
    "below-minimum": "The lowest is outside this assumption’s limits.",
    "above-maximum": "The highest is outside this assumption’s limits.",
    "likely-at-an-end":
      "This shape needs a likely value strictly between the two others: widen the range or choose another shape.",
  },
  kept: "The last valid range stays in effect.",
  band: (low, high) => `9 times in 10, from ${low} to ${high}`,
  noWidth: "All three values are equal: this range changes nothing.",
};
