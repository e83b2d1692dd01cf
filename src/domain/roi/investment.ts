import type { Cents } from "../quantity/money.ts";
import type { Channel, InvestmentLine, Scenario } from "../simulation/scenario.ts";

/** What a line costs in month `month` (1 first), in cents; nothing in a month in which it is not paid. */
export function lineCost(line: InvestmentLine, month: number): Cents {
  return isPaidIn(line, month) ? costWhenPaid(line) : 0;
}

/** What a line costs each time it is paid. */
export function costWhenPaid(line: InvestmentLine): Cents {
  return line.kind === "staff" ? line.hours * line.hourlyCost : line.amount;
}

/** How many of the horizon's months a line is paid in. A month named twice is paid once. */
export function timesPaid(line: InvestmentLine, months: number): number {
  const timing = line.timing ?? "monthly";
  if (timing === "monthly") return Math.floor(months);
  if (timing === "once") return months >= 1 ? 1 : 0;
  return new Set(timing.months.filter((month) => month >= 1 && month <= months)).size;
}

/** True in a month (1 first) in which the line is paid, be it for nothing. */
export function isPaidIn({ timing = "monthly" }: InvestmentLine, month: number): boolean {
  if (timing === "monthly") return true;
  return timing === "once" ? month === 1 : timing.months.includes(month);
}

/** Ad spend of a channel, a month. */
export function adSpendOf(channel: Channel): Cents {
  return channel.traffic.adSpend;
}

/** Everything spent in month `month`: ad spend of all channels and every investment line. */
export function investmentInMonth(scenario: Scenario, month: number): Cents {
  const ads = scenario.channels.reduce((sum, channel) => sum + adSpendOf(channel), 0);
  return scenario.investment.reduce((sum, line) => sum + lineCost(line, month), ads);
}

/** What a line costs over the whole horizon. */
export function lineTotal(line: InvestmentLine, months: number): Cents {
  return costWhenPaid(line) * timesPaid(line, months);
}

/** What is spent on one channel alone over the horizon: its ad spend and the lines that name it. */
export function channelInvestment(scenario: Scenario, channel: Channel): Cents {
  return scenario.investment.reduce(
    (sum, line) => sum + (line.channel === channel.id ? lineTotal(line, scenario.months) : 0),
    adSpendOf(channel) * scenario.months,
  );
}

/** True when the plan counts somebody's hours: the cost most often forgotten. */
export function countsStaffTime(scenario: Scenario): boolean {
  return scenario.investment.some((line) => line.kind === "staff" && lineTotal(line, scenario.months) > 0);
}
