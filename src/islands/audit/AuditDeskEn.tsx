import { auditPage } from "../../i18n/en/audit-page.ts";
import { AuditDesk, type AuditProps } from "./AuditDesk.tsx";

const loadFeedback = () => import("../../i18n/en/audit-feedback.ts");

/** The desk in this language, which brings no other language's words along. */
export function AuditDeskEn(props: AuditProps) {
  return <AuditDesk {...props} locale="en" words={auditPage} loadFeedback={loadFeedback} />;
}
