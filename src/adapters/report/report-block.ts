/** A table of a report; the first cell of a row names it. */
export type ReportTable = {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Which columns hold figures, the first being 0. */
  readonly figures: readonly number[];
  /** True where a cell needs its column's name beside it once its row stands as a block. */
  readonly isLabelled?: boolean;
};

/** The charts that a report can hold. */
export type ReportChart = "time" | "spread" | "matters";

/** A piece of a report in plain texts, so that the screen, paper and files say the same. */
export type ReportBlock =
  /** What was found, in one sentence. */
  | { readonly kind: "lead"; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "subheading"; readonly text: string }
  | { readonly kind: "figures"; readonly rows: readonly (readonly [name: string, figure: string])[] }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "checks"; readonly name: string; readonly items: readonly ReportCheck[] }
  | { readonly kind: "table"; readonly table: ReportTable }
  /** Its finding is its title; where it cannot be drawn, its table stands for it. */
  | {
      readonly kind: "chart";
      readonly chart: ReportChart;
      readonly title: string;
      readonly caption: string;
      readonly table: ReportTable;
    }
  | { readonly kind: "verdict"; readonly text: string };

/** One thing that was looked at, and whether it holds. */
export type ReportCheck = { readonly name: string; readonly isPassed: boolean; readonly text: string };

/** A part of a report under one heading; the first has none. */
export type ReportSection = { readonly title: string | null; readonly blocks: readonly ReportBlock[] };

/** A report whole: its head, and its parts in order. */
export type ReportDocument = {
  /** What kind of document it is, the day on it, and whom it is for. */
  readonly kind: string;
  readonly title: string;
  readonly reader: string | null;
  readonly sections: readonly ReportSection[];
};
