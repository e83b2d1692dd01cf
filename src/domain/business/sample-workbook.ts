import type { Business } from "./business.ts";

/** The workbook of the course's running company, in one language: to be looked at beside the learner's own. */
export type SampleWorkbook = {
  readonly business: Business;
  /** The day on which it was written, `2026-10-01`: its goal is judged from there. */
  readonly day: string;
};
