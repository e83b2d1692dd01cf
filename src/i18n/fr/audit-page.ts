import { audit } from "./audit.ts";
import { auditStatements } from "./audit-statements.ts";

/** What the page on which one audits a report says, in this language alone; explanations are fetched once they are due. */
export const auditPage = { ...audit, statements: auditStatements };
