import { MONTHS_BEFORE } from "../../domain/audit/audit-case.ts";
import { type AuditReport, correctedReport, type Statement } from "../../domain/audit/audit-report.ts";
import { flawFigures } from "../../domain/audit/flaw-figures.ts";
import { type Flaw, isMoneyFlaw } from "../../domain/audit/flaws.ts";
import { isDefined, type Outcome } from "../../domain/quantity/outcome.ts";
import type { Platform } from "../../domain/simulation/scenario.ts";
import { auditWords } from "../audit-words.ts";
import type { NumberFormat } from "../format/number-format.ts";
import { formatQuantity } from "../format/quantity-format.ts";
import type { Locale } from "../locale.ts";
import type { FlawFacts, ReportFacts } from "./report-facts.ts";
import type { SaidFigure, Sentence } from "./say.ts";

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
  format: NumberFormat,
  locale: Locale,
): Sentence {
  const { sound, flawed } = auditWords(locale).statements[id];
  return (flaw === null ? sound : (flawed ?? sound))[wording](reportFacts(report, format, locale));
}

/** What it would say without its flaw, everything else in the report being mended too. */
export function renderCorrected(
  report: AuditReport,
  statement: Statement,
  format: NumberFormat,
  locale: Locale,
): Sentence {
  return renderStatement(correctedReport(report), { ...statement, flaw: null }, format, locale);
}

/** Why a flaw of this report is one, with the report's figures. */
export function renderFlaw(report: AuditReport, flaw: Flaw, format: NumberFormat, locale: Locale): Sentence {
  return auditWords(locale).flaws[flaw].why(flawFacts(report, flaw, format, locale));
}

/** A month of the case as the language names it; 0 is the campaign's first, and those below come before it. */
export function monthName(
  { case: { firstMonth } }: AuditReport,
  fromStart: number,
  locale: Locale,
  length: "full" | "short" = "full",
): string {
  const { monthNames, monthShort } = auditWords(locale);
  return (length === "full" ? monthNames : monthShort)[(firstMonth - 1 + fromStart + 12) % 12] ?? "";
}

/** The figures that the report's statements quote. */
export function reportFacts(report: AuditReport, format: NumberFormat, locale: Locale): ReportFacts {
  const { case: auditCase, claimed, side } = report;
  const { scenario, poll, post, claiming } = auditCase;
  const words = auditWords(locale);
  const count = (value: number) => plain(format.decimal(value, 0));
  const percent = (outcome: Outcome, sign?: "always") => plain(share(format, outcome, sign));
  const months = (value: number) => plain(formatQuantity(value, "months", format, locale));
  const cost = (cents: number): SaidFigure => ({ text: format.money(cents), tone: "cost" });
  const value = (cents: number): SaidFigure => ({ text: format.money(cents), tone: "value" });
  const claimingRow = claimed.rows[claiming];
  return {
    sales: words.businesses[auditCase.business].sales,
    lastMonth: monthName(report, scenario.months - 1, locale),
    endMonth: monthName(report, claimed.months - 1, locale),
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
    weakMonth: monthName(report, side.months.weakest.index - MONTHS_BEFORE, locale),
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

function flawFacts(report: AuditReport, flaw: Flaw, format: NumberFormat, locale: Locale): FlawFacts {
  const { case: auditCase, sound, side } = report;
  const { claimed, sound: mended } = flawFigures(report, flaw);
  const staff = auditCase.scenario.investment.find((line) => line.kind === "staff");
  const isMoney = flaw === "revenue-as-profit" || flaw === "no-staff-time";
  const show = (value: number) => (isMoney ? format.money(value) : format.decimal(value, 0));
  const moneyFlaw = isMoneyFlaw(flaw);
  return {
    ...reportFacts(report, format, locale),
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

function share(format: NumberFormat, outcome: Outcome, sign?: "always"): string {
  return isDefined(outcome) ? format.percent(outcome, sign) : "";
}

function plain(text: string): SaidFigure {
  return { text, tone: "plain" };
}
