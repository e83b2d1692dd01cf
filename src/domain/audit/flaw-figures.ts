import { isDefined, type Outcome } from "../quantity/outcome.ts";
import type { AuditReport } from "./audit-report.ts";
import type { Flaw } from "./flaws.ts";
import { pollShares, readFigures, without } from "./report-figures.ts";

/** What a flaw makes the report say, and what it would have said without that flaw, in the same unit. */
export type FlawFigures = { readonly claimed: number; readonly sound: number };

/** Far more than rounding: what a reader can see at a glance. */
const LEAST_DIFFERENCE = 0.1;

/** The figures that a flaw of this report turns on, all the report's other flaws left as they are. */
export function flawFigures(report: AuditReport, flaw: Flaw): FlawFigures {
  const { case: auditCase, claimed, side } = report;
  const mended = () => readFigures(auditCase, without(report.flaws, flaw));
  switch (flaw) {
    case "platform-claim":
      return {
        claimed: claimed.rows[auditCase.claiming]?.orders ?? 0,
        sound: mended().rows[auditCase.claiming]?.orders ?? 0,
      };
    case "double-count":
      return { claimed: claimed.orders, sound: mended().orders };
    case "revenue-as-profit":
      return { claimed: claimed.value, sound: mended().value };
    case "no-staff-time":
      return { claimed: claimed.investment, sound: mended().investment };
    case "too-early":
      return { claimed: claimed.orders, sound: mended().orders };
    case "vanity-result":
      return { claimed: side.impressions, sound: report.sound.orders };
    case "ratio-hides-size":
      return { claimed: side.post.promise, sound: side.post.profit };
    case "percent-without-base": {
      const { ofAnswers, ofCustomers } = pollShares(auditCase);
      return { claimed: defined(ofAnswers), sound: defined(ofCustomers) };
    }
    case "weak-month":
      return { claimed: defined(side.months.fromWeakest), sound: defined(side.months.fromUsual) };
  }
}

/** True when each flaw of the report moves its figure by far more than rounding could. */
export function tellsFlawsApart(report: AuditReport): boolean {
  return report.flaws.every((flaw) => {
    const { claimed, sound } = flawFigures(report, flaw);
    const size = Math.max(Math.abs(claimed), Math.abs(sound));
    return size > 0 && Math.abs(claimed - sound) / size >= LEAST_DIFFERENCE;
  });
}

function defined(outcome: Outcome): number {
  return isDefined(outcome) ? outcome : 0;
}
