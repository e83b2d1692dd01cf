import type { AuditReport, Statement } from "./audit-report.ts";
import type { Flaw } from "./flaws.ts";
import type { StatementId } from "./statements.ts";

/** What a learner says of a statement. One that is not marked is taken to be sound. */
export type AuditMark = Flaw | "sound";

export type AuditMarks = Readonly<Partial<Record<StatementId, AuditMark>>>;

export type AuditVerdict =
  /** A flaw, and the right one. */
  | "found"
  /** A flaw, for another reason. */
  | "wrong-reason"
  /** A flaw that was let through. */
  | "missed"
  /** A sound statement that was marked. */
  | "falsely-accused"
  /** Its figures are wrong indeed, by a flaw made elsewhere in the report; neither found nor falsely accused. */
  | "consequence"
  /** A sound statement left in peace. */
  | "sound";

export type AuditMarking = {
  readonly verdicts: ReadonlyMap<StatementId, AuditVerdict>;
  /** Flaws in the report. */
  readonly of: number;
  readonly found: number;
  readonly wrongReason: number;
  readonly missed: number;
  readonly falselyAccused: number;
  readonly consequences: number;
};

/** Marks an audit, statement by statement. */
export function markAudit(report: AuditReport, marks: AuditMarks): AuditMarking {
  const verdicts = new Map(
    report.statements.map((statement) => [
      statement.id,
      verdictOf(statement, marks[statement.id] ?? "sound"),
    ]),
  );
  const count = (verdict: AuditVerdict) => [...verdicts.values()].filter((each) => each === verdict).length;
  return {
    verdicts,
    of: report.flaws.length,
    found: count("found"),
    wrongReason: count("wrong-reason"),
    missed: count("missed"),
    falselyAccused: count("falsely-accused"),
    consequences: count("consequence"),
  };
}

function verdictOf({ flaw, carries }: Statement, mark: AuditMark): AuditVerdict {
  if (mark === "sound") return flaw === null ? "sound" : "missed";
  if (mark === flaw) return "found";
  if (flaw !== null) return "wrong-reason";
  return carries.includes(mark) ? "consequence" : "falsely-accused";
}
