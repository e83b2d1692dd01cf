import type { TrialReport, TrialRequest } from "../../domain/uncertainty/trial-report.ts";

/** What the page says to the worker. `id` names the run; a newer one takes the place of one under way. */
export type ToWorker =
  | { readonly kind: "run"; readonly id: number; readonly request: TrialRequest }
  | { readonly kind: "cancel"; readonly id: number };

/** What the worker says to the page. */
export type FromWorker =
  /** The trials are drawn and are being counted, which nothing can interrupt, once `done` is all of them. */
  | { readonly kind: "progress"; readonly id: number; readonly done: number }
  | { readonly kind: "report"; readonly id: number; readonly report: TrialReport }
  | { readonly kind: "failure"; readonly id: number; readonly message: string };
