import { storedAtom } from "../../adapters/storage/stored-atom.ts";
import { type AuditSpec, parseAuditSpec, printAuditSpec } from "../../domain/audit/audit-spec.ts";
import { isFlaw } from "../../domain/audit/flaws.ts";
import type { AuditMark, AuditMarks } from "../../domain/audit/mark-audit.ts";
import { isStatement, type StatementId } from "../../domain/audit/statements.ts";

/** One report as the learner left it. */
export type AuditWork = {
  readonly spec: string;
  readonly marks: AuditMarks;
  /** The learner has handed the marks in, and sees what they are worth. */
  readonly checked: boolean;
};

export type AuditWorks = {
  /** The report that was open last. */
  readonly open: string | null;
  /** Reports that were begun, the latest last. */
  readonly works: readonly AuditWork[];
};

export const NO_AUDIT_WORKS: AuditWorks = { open: null, works: [] };

const MOST_WORKS = 60;

/** What the learner has marked, kept at each mark. Read by hand, so that the page needs no schema library. */
export const $auditWorks = storedAtom<AuditWorks>("audit", {
  initial: NO_AUDIT_WORKS,
  read: readAuditWorks,
  write: (works) => JSON.stringify(works),
});

/** The work on this report; nothing is marked in one that was never begun. */
export function auditWorkOf({ works }: AuditWorks, spec: AuditSpec): AuditWork {
  const name = printAuditSpec(spec);
  return works.find((work) => work.spec === name) ?? { spec: name, marks: {}, checked: false };
}

/** Notes which report is open. */
export function openAudit(spec: AuditSpec): void {
  const open = printAuditSpec(spec);
  const works = $auditWorks.get();
  if (works.open !== open) $auditWorks.set({ ...works, open });
}

/** Marks a statement; `null` takes the mark off. */
export function markStatement(spec: AuditSpec, statement: StatementId, mark: AuditMark | null): void {
  saveWork(spec, ({ marks }) => {
    const { [statement]: _, ...others } = marks;
    return { marks: mark === null ? others : { ...others, [statement]: mark } };
  });
}

/** Hands the marks in, or takes them back to go on. */
export function checkAudit(spec: AuditSpec, checked: boolean): void {
  saveWork(spec, () => ({ checked }));
}

/** Forgets what was marked in this report. */
export function forgetAudit(spec: AuditSpec): void {
  saveWork(spec, () => ({ marks: {}, checked: false }));
}

function saveWork(spec: AuditSpec, change: (work: AuditWork) => Partial<AuditWork>): void {
  const kept = $auditWorks.get();
  const work = auditWorkOf(kept, spec);
  const others = kept.works.filter((each) => each.spec !== work.spec);
  $auditWorks.set({ ...kept, works: [...others, { ...work, ...change(work) }].slice(-MOST_WORKS) });
}

/** Works from stored text; whatever cannot be read is left out, and the rest stays. */
export function readAuditWorks(text: string): AuditWorks {
  try {
    const kept = JSON.parse(text) as { open?: unknown; works?: unknown } | null;
    const works = Array.isArray(kept?.works) ? kept.works.flatMap(readWork) : [];
    return { open: readSpec(kept?.open), works: works.slice(-MOST_WORKS) };
  } catch {
    return NO_AUDIT_WORKS;
  }
}

function readWork(kept: unknown): readonly AuditWork[] {
  if (typeof kept !== "object" || kept === null) return [];
  const { spec, marks, checked } = kept as Record<keyof AuditWork, unknown>;
  const name = readSpec(spec);
  if (name === null) return [];
  const entries = Object.entries(typeof marks === "object" && marks ? marks : {});
  const known = entries.filter(([id, mark]) => isStatement(id) && isMark(mark));
  return [{ spec: name, marks: Object.fromEntries(known), checked: checked === true }];
}

function readSpec(kept: unknown): string | null {
  return typeof kept === "string" && parseAuditSpec(kept) ? kept : null;
}

function isMark(kept: unknown): kept is AuditMark {
  return kept === "sound" || (typeof kept === "string" && isFlaw(kept));
}
