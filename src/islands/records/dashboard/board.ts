import { createContext, useContext } from "react";
import type { FigureFilter } from "../../../domain/record/filter-figures.ts";
import type { Measurement } from "../../../domain/record/record-sheet.ts";
import type { RecordedMetricId } from "../../../domain/record/recorded-metric.ts";
import type { Tally, TallySeries } from "../../../domain/record-tally/tally.ts";
import type { recordDashboard } from "../../../i18n/fr/record-dashboard.ts";
import type { trackingSheet } from "../../../i18n/fr/tracking-sheet.ts";

export type BoardWords = { readonly board: typeof recordDashboard; readonly sheet: typeof trackingSheet };

/** What every figure of the dashboard is drawn from. */
export type Board = {
  readonly words: BoardWords;
  readonly tally: Tally;
  /** First and last month or week on record, which all figures share. */
  readonly from: string;
  readonly to: string;
  /** What the learner wrote in the workbook's sheet: where they marked changes of definition. */
  readonly measurements: readonly Measurement[];
  onShowFigures(filter: FigureFilter): void;
};

/** A metric's series, one a channel, in one currency. */
export type ChannelSeries = {
  readonly metric: RecordedMetricId;
  readonly channels: readonly TallySeries[];
};

export const BoardContext = createContext<Board | null>(null);

export function useBoard(): Board {
  const board = useContext(BoardContext);
  if (!board) throw new Error("Only within the dashboard.");
  return board;
}
