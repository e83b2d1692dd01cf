import type { Business } from "../../../domain/business/business.ts";

/** What each part of a page is drawn from. */
export type PartProps = {
  readonly business: Business;
  /** The day it is judged from, `2026-01-31`. */
  readonly day: string;
};
