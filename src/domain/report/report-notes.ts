/** What a report says of one variable, beside its figure. */
export type VariableNote = {
  readonly source: string;
  readonly period: string;
  /** Why this value and no other. */
  readonly reason: string;
};

/** What the learner adds to a report that is otherwise made of their workbook. */
export type ReportNotes = {
  /** Whom it is written for. */
  readonly reader: string;
  /** By the name of the variable: an input of the plan, `orderValue`, `social.visits`. */
  readonly variables: Readonly<Record<string, VariableNote>>;
  /** What the figures cannot show. */
  readonly limits: string;
  readonly nextStep: string;
};

export const EMPTY_REPORT: ReportNotes = { reader: "", variables: {}, limits: "", nextStep: "" };
