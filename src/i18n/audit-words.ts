import { auditFeedback as feedbackEn } from "./en/audit-feedback.ts";
import { auditPage as pageEn } from "./en/audit-page.ts";
import { auditFeedback as feedbackFr } from "./fr/audit-feedback.ts";
import { auditPage as pageFr } from "./fr/audit-page.ts";
import type { Locale } from "./locale.ts";

const PAGES = { fr: pageFr, en: pageEn };
const FEEDBACK = { fr: feedbackFr, en: feedbackEn };

export type AuditWords = typeof pageFr;
export type AuditFeedback = typeof feedbackFr;

/** Words of the page on which one audits a report. An island takes one language's own, to be half as heavy. */
export function auditWords(locale: Locale): AuditWords {
  return PAGES[locale];
}

/** Words that explain what was wrong with a report. */
export function auditFeedback(locale: Locale): AuditFeedback {
  return FEEDBACK[locale];
}
