import { useCallback, useEffect, useState } from "react";
import type { AuditFeedback } from "../../i18n/audit-words.ts";

/** Fetches the explanations of one language. */
export type LoadFeedback = () => Promise<{ readonly auditFeedback: AuditFeedback }>;

export type Judged = typeof import("./judged.ts") & { readonly feedback: AuditFeedback };

/**
 * What shows a checked report, fetched when it is `needed` or when `load` asks for it ahead; `null` until it is here.
 * `failed` when it cannot be had: `load` tries once more.
 */
export function useJudged(loadFeedback: LoadFeedback, needed: boolean) {
  const [judged, setJudged] = useState<Judged | null>(null);
  const [failed, setFailed] = useState(false);
  const load = useCallback(async () => {
    try {
      const [parts, { auditFeedback }] = await Promise.all([import("./judged.ts"), loadFeedback()]);
      setJudged({ ...parts, feedback: auditFeedback });
      setFailed(false);
      return true;
    } catch {
      setFailed(true);
      return false;
    }
  }, [loadFeedback]);
  useEffect(() => {
    if (needed && !judged) void load();
  }, [needed, judged, load]);
  return { judged, failed: failed && needed, load };
}
