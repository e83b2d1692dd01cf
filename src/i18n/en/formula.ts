import type { formula as french } from "../fr/formula.ts";

export const formula: typeof french = { netRoi: "Net ROI", value: "value", investment: "investment" };
