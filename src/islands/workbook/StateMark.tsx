import type { PartState } from "../../domain/business/parts.ts";

/** The mark of a part's state, as in the margin of a ledger: an open box, a box half hatched, a ticked one. Words stand beside it. */
export function StateMark({ state }: { readonly state: PartState }) {
  return (
    <svg className="state-mark" width="14" height="14" viewBox="0 0 14 14" fill="none" aria-hidden="true">
      <path d="M.75.75h12.500v12.500H.75z" stroke="currentColor" strokeWidth="1.300" />
      {state === "begun" && (
        <path d="M1 9 9 1M1 13 13 1M5 13l8-8M9.500 13l3.500-3.500" stroke="currentColor" />
      )}
      {state === "complete" && (
        <path d="m3 7.200 2.900 3L11.200 3.600" stroke="currentColor" strokeWidth="1.900" />
      )}
    </svg>
  );
}
