import { auditPage } from "../../i18n/fr/audit-page.ts";
import { AuditDesk, type AuditProps } from "./AuditDesk.tsx";

const loadFeedback = () => import("../../i18n/fr/audit-feedback.ts");

/** The desk in this language, which brings no other language's words along. */
export function AuditDeskFr(props: AuditProps) {
  return <AuditDesk {...props} locale="fr" words={auditPage} loadFeedback={loadFeedback} />;
}
