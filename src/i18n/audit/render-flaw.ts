import type { AuditReport } from "../../domain/audit/audit-report.ts";
import { flawFigures } from "../../domain/audit/flaw-figures.ts";
import { type Flaw, isMoneyFlaw } from "../../domain/audit/flaws.ts";
import type { AuditFeedback } from "../audit-words.ts";
import { formatQuantity } from "../format/quantity-format.ts";
import { reportFacts } from "./render-audit.ts";
import type { FlawFacts } from "./report-facts.ts";
import type { Sentence } from "./say.ts";
import type { Showing } from "./showing.ts";

/** Why a flaw of this report is one, with the report's figures. */
export function renderFlaw(
  report: AuditReport,
  flaw: Flaw,
  { why }: AuditFeedback,
  showing: Showing,
): Sentence {
  return why[flaw](flawFacts(report, flaw, showing));
}

function flawFacts(report: AuditReport, flaw: Flaw, showing: Showing): FlawFacts {
  const { format, locale } = showing;
  const { case: auditCase, sound, side } = report;
  const { claimed, sound: mended } = flawFigures(report, flaw);
  const staff = auditCase.scenario.investment.find((line) => line.kind === "staff");
  const isMoney = flaw === "revenue-as-profit" || flaw === "no-staff-time";
  const show = (value: number) => (isMoney ? format.money(value) : format.decimal(value, 0));
  const moneyFlaw = isMoneyFlaw(flaw);
  return {
    ...reportFacts(report, showing),
    claimed: moneyFlaw ? show(claimed) : "",
    mended: moneyFlaw ? show(mended) : "",
    goal: format.decimal(auditCase.goal, 0),
    soundOrders: format.decimal(sound.orders, 0),
    promise: format.money(side.post.promise),
    weakOrders: format.decimal(side.months.weakest.orders, 0),
    answeredShare: format.percent(auditCase.poll.answers / auditCase.poll.customers),
    hours: staff?.kind === "staff" ? formatQuantity(staff.hours, "hours", format, locale) : "",
    hourlyCost: staff?.kind === "staff" ? format.money(staff.hourlyCost) : "",
    staffTotal: format.money(sound.costs.staff),
  };
}
