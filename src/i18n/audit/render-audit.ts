import { MONTHS_BEFORE } from "../../domain/audit/audit-case.ts";
import { type AuditReport, correctedReport, type Statement } from "../../domain/audit/audit-report.ts";
import { isDefined, type Outcome } from "../../domain/quantity/outcome.ts";
import type { Platform } from "../../domain/simulation/scenario.ts";
import type { AuditWords } from "../audit-words.ts";
import type { NumberFormat } from "../format/number-format.ts";
import { formatQuantity } from "../format/quantity-format.ts";
import type { ReportFacts } from "./report-facts.ts";
import type { SaidFigure, Sentence } from "./say.ts";
import type { Showing } from "./showing.ts";

const PLATFORM_NAMES: Readonly<Record<Platform, string>> = {
  instagram: "Instagram",
  facebook: "Facebook",
  linkedin: "LinkedIn",
  tiktok: "TikTok",
  youtube: "YouTube",
  x: "X",
  other: "Web",
};

/** What a platform is called; in both languages the same. */
export function platformName(platform: Platform): string {
  return PLATFORM_NAMES[platform];
}

/** A statement of this report as it stands on the page. */
export function renderStatement(
  report: AuditReport,
  { id, flaw, wording }: Statement,
  showing: Showing,
): Sentence {
  const { sound, flawed } = showing.words.statements[id];
  return (flaw === null ? sound : (flawed ?? sound))[wording](reportFacts(report, showing));
}

/** What it would say without its flaw, everything else in the report being mended too. */
export function renderCorrected(report: AuditReport, statement: Statement, showing: Showing): Sentence {
  return renderStatement(correctedReport(report), { ...statement, flaw: null }, showing);
}

/** A month of the case as the language names it; 0 is the campaign's first, and those below come before it. */
export function monthName(
  { case: { firstMonth } }: AuditReport,
  fromStart: number,
  words: AuditWords,
  length: "full" | "short" = "full",
): string {
  const { monthNames, monthShort } = words;
  return (length === "full" ? monthNames : monthShort)[(firstMonth - 1 + fromStart + 12) % 12] ?? "";
}

/** The figures that the report's statements quote. */
export function reportFacts(report: AuditReport, { words, format, locale }: Showing): ReportFacts {
  const { case: auditCase, claimed, side } = report;
  const { scenario, poll, post, claiming } = auditCase;
  const count = (value: number) => plain(format.decimal(value, 0));
  const percent = (outcome: Outcome, sign?: "always") => plain(share(format, outcome, sign));
  const months = (value: number) => plain(formatQuantity(value, "months", format, locale));
  const cost = (cents: number): SaidFigure => ({ text: format.money(cents), tone: "cost" });
  const value = (cents: number): SaidFigure => ({ text: format.money(cents), tone: "value" });
  const claimingRow = claimed.rows[claiming];
  return {
    sales: words.businesses[auditCase.business].sales,
    lastMonth: monthName(report, scenario.months - 1, words),
    endMonth: monthName(report, claimed.months - 1, words),
    months: months(scenario.months),
    cycle: months(scenario.salesCycle),
    impressions: count(side.impressions),
    interactions: count(side.interactions),
    visits: count(side.visits),
    clickRate: percent(side.clickRate),
    costPerMille: { text: isDefined(side.costPerMille) ? format.price(side.costPerMille) : "", tone: "cost" },
    stake: cost(post.stake),
    postProfit: value(side.post.profit),
    postRoi: percent(side.post.netRoi),
    customers: count(poll.customers),
    answers: count(poll.answers),
    favourable: count(poll.favourable),
    pollShare: percent(poll.favourable / poll.answers),
    weakMonth: monthName(report, side.months.weakest.index - MONTHS_BEFORE, words),
    lastOrders: count(side.months.last),
    usualOrders: plain(format.decimal(side.months.usual, 1)),
    fromWeakest: percent(side.months.fromWeakest, "always"),
    rise: percent(side.months.fromWeakest),
    fromUsual: percent(side.months.fromUsual, "always"),
    channel: claimingRow ? platformName(claimingRow.platform) : "",
    channelOrders: count(claimingRow?.orders ?? 0),
    rowSum: plain(claimed.rows.map(({ orders }) => format.decimal(orders, 0)).join(" + ")),
    twice: count(claimed.twice),
    orders: count(claimed.orders),
    orderValue: plain(format.money(scenario.orderValue)),
    margin: percent(scenario.margin),
    revenue: plain(format.money(claimed.revenue)),
    value: value(claimed.value),
    investment: cost(claimed.investment),
    ads: cost(claimed.costs.ads),
    agency: cost(claimed.costs.agency),
    content: cost(claimed.costs.content),
    staff: cost(claimed.costs.staff),
  };
}

function share(format: NumberFormat, outcome: Outcome, sign?: "always"): string {
  return isDefined(outcome) ? format.percent(outcome, sign) : "";
}

function plain(text: string): SaidFigure {
  return { text, tone: "plain" };
}
