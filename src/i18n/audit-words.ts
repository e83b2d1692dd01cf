import { audit as auditEn } from "./en/audit.ts";
import { auditFeedback as feedbackEn } from "./en/audit-feedback.ts";
import { auditStatements as statementsEn } from "./en/audit-statements.ts";
import { audit as auditFr } from "./fr/audit.ts";
import { auditFeedback as feedbackFr } from "./fr/audit-feedback.ts";
import { auditStatements as statementsFr } from "./fr/audit-statements.ts";
import type { Locale } from "./locale.ts";

const WORDS = {
  fr: { ...auditFr, ...feedbackFr, statements: statementsFr },
  en: { ...auditEn, ...feedbackEn, statements: statementsEn },
};

export type AuditWords = (typeof WORDS)["fr"];

/** Words of the page on which one audits a report, and of the reports themselves. */
export function auditWords(locale: Locale): AuditWords {
  return WORDS[locale];
}
