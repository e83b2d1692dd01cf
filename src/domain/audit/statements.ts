import type { Flaw } from "./flaws.ts";

/** What a report states, in the order of its sections. Each may carry one flaw, or none at all. */
export const STATEMENTS = {
  attention: { section: "highlights", flaw: "vanity-result", carries: [] },
  post: { section: "highlights", flaw: "ratio-hides-size", carries: [] },
  poll: { section: "highlights", flaw: "percent-without-base", carries: [] },
  months: { section: "highlights", flaw: "weak-month", carries: [] },
  "channel-orders": { section: "results", flaw: "platform-claim", carries: ["too-early"] },
  "order-total": { section: "results", flaw: "double-count", carries: ["platform-claim", "too-early"] },
  value: {
    section: "results",
    flaw: "revenue-as-profit",
    carries: ["platform-claim", "double-count", "too-early"],
  },
  investment: { section: "method", flaw: "no-staff-time", carries: [] },
  period: { section: "method", flaw: "too-early", carries: [] },
  "click-rate": { section: "method", flaw: null, carries: [] },
  "cost-per-mille": { section: "method", flaw: null, carries: [] },
  limits: { section: "method", flaw: null, carries: [] },
} as const satisfies Record<string, StatementRule>;

type StatementRule = {
  readonly section: "highlights" | "results" | "method";
  /** What may be wrong with it; `null` for one that is always sound. */
  readonly flaw: Flaw | null;
  /** Flaws made elsewhere in the report that change its figures too. */
  readonly carries: readonly Flaw[];
};

export type StatementId = keyof typeof STATEMENTS;
export type SectionId = StatementRule["section"];

export const SECTIONS: readonly SectionId[] = ["highlights", "results", "method"];

export const STATEMENT_IDS = Object.keys(STATEMENTS) as readonly StatementId[];

/** Statements that are sound in every report: the honest ones among which the others hide. */
export const ALWAYS_SOUND = STATEMENT_IDS.filter((id) => STATEMENTS[id].flaw === null);

/** True for the name of a statement. */
export function isStatement(name: string): name is StatementId {
  return Object.hasOwn(STATEMENTS, name);
}
