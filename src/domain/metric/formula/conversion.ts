import { type Outcome, ratio } from "../../quantity/outcome.ts";

/** Conversions ÷ clicks, as a rate, as ad tools count. Not defined without clicks. Source: ads.tiktok.com/help/article?aid=10000166, CVR (clicks). */
export function conversionRateByClicks(conversions: number, clicks: number): Outcome {
  return ratio(conversions, clicks, "no-clicks");
}

/** Conversions ÷ visits, as a rate: several conversions in a visit all count. Not defined without visits. */
export function conversionRateByVisits(conversions: number, visits: number): Outcome {
  return ratio(conversions, visits, "no-visits");
}

/** Sessions with at least one key event ÷ sessions, 0 to 1. Not defined without sessions. Source: help.littledata.io, conversion rate in GA4. */
export function sessionKeyEventRate(sessionsWithKeyEvent: number, sessions: number): Outcome {
  return ratio(sessionsWithKeyEvent, sessions, "no-visits");
}

/** Leads ÷ visits, 0 to 1. Not defined without visits. */
export function leadRate(leads: number, visits: number): Outcome {
  return ratio(leads, visits, "no-visits");
}

/** Sales ÷ leads, 0 to 1. Not defined without leads. */
export function closeRate(sales: number, leads: number): Outcome {
  return ratio(sales, leads, "no-leads");
}
