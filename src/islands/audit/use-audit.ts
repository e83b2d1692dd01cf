import { useStore } from "@nanostores/react";
import { useEffect, useMemo, useSyncExternalStore } from "react";
import { onFragment, readFragment } from "../../adapters/page/address.ts";
import { useHydrated } from "../../controls/use-hydrated.ts";
import { drawAuditReport } from "../../domain/audit/audit-report.ts";
import {
  type AuditSpec,
  FIRST_AUDIT,
  parseAuditSpec,
  printAuditSpec,
} from "../../domain/audit/audit-spec.ts";
import { $auditWorks, auditWorkOf, NO_AUDIT_WORKS, openAudit } from "../../state/audit/audit-works.ts";

/** The report that the address names, else the one left open, else the first; and the work on it. */
export function useAudit() {
  const hydrated = useHydrated();
  const works = useStore($auditWorks, { ssr: () => NO_AUDIT_WORKS });
  const fragment = useSyncExternalStore(onFragment, readFragment, () => "");
  const named = parseAuditSpec(fragment);
  const left = hydrated && works.open !== null ? parseAuditSpec(works.open) : null;
  const name = printAuditSpec(named ?? left ?? FIRST_AUDIT);
  const spec = parseAuditSpec(name) as AuditSpec;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the name stands for the spec, which is new each time.
  const report = useMemo(() => drawAuditReport(spec), [name]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above.
  useEffect(() => {
    if (hydrated) openAudit(spec);
  }, [hydrated, name]);
  return {
    spec,
    report,
    hydrated,
    work: auditWorkOf(works, spec),
    isBadLink: named === null && fragment.startsWith("audit"),
  };
}
