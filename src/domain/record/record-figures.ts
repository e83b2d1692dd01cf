import type { FigureSide, FigureUnit } from "../figure/figure-definition.ts";
import type { Outcome } from "../quantity/outcome.ts";
import { ATTENTION_RECORD_FIGURES } from "./attention-record-figures.ts";
import { CLICK_FIGURES } from "./click-figures.ts";
import { FUNNEL_RECORD_FIGURES } from "./funnel-record-figures.ts";
import { GOAL_FIGURES } from "./goal-figures.ts";
import { PATH_FIGURES } from "./path-figures.ts";
import type { BusinessRecords } from "./records.ts";
import { SCORE_FIGURES } from "./score-figures.ts";

/** A figure that is counted in a business's records rather than projected from a scenario. */
export type RecordFigure = {
  readonly unit: FigureUnit;
  readonly side: FigureSide;
  readonly of: (records: BusinessRecords) => Outcome;
};

const counted = (unit: FigureUnit, of: RecordFigure["of"], side: FigureSide = null): RecordFigure => ({
  unit,
  side,
  of,
});

/** Every figure of the records that prose may quote with `<Recorded of>`, by name. Money in cents, rates as proportions. */
export const RECORD_FIGURES = {
  ...GOAL_FIGURES,
  "posts.count": counted("count", ({ posts }) => posts.length),
  "ads.count": counted("count", ({ ads }) => new Set(ads.map(({ ad }) => ad)).size),
  "orders.count": counted("count", ({ orders }) => orders.length),
  ...ATTENTION_RECORD_FIGURES,
  ...PATH_FIGURES,
  ...FUNNEL_RECORD_FIGURES,
  ...CLICK_FIGURES,
  ...SCORE_FIGURES,
} as const satisfies Record<string, RecordFigure>;

export type RecordFigureName = keyof typeof RECORD_FIGURES;

/** True when `name` is a figure of the records that exists. */
export function isRecordFigureName(name: string): name is RecordFigureName {
  return Object.hasOwn(RECORD_FIGURES, name);
}

/** The named figure of these records. */
export function recordFigureOf(
  name: RecordFigureName,
  records: BusinessRecords,
): RecordFigure & { outcome: Outcome } {
  const definition: RecordFigure = RECORD_FIGURES[name];
  return { ...definition, outcome: definition.of(records) };
}
