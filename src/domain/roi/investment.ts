import type { Cents } from "../quantity/money.ts";
import type { Channel, InvestmentLine, Scenario } from "../simulation/scenario.ts";

/** What a line costs in month `month` (1 first). A line paid once falls in month 1. */
export function lineCost(line: InvestmentLine, month: number): Cents {
  if (line.kind === "staff") return line.hours * line.hourlyCost;
  return line.timing === "monthly" || month === 1 ? line.amount : 0;
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
  const isOnce = line.kind !== "staff" && line.timing === "once";
  return lineCost(line, 1) * (isOnce ? 1 : months);
}

/** True when the plan counts somebody's hours: the cost most often forgotten. */
export function countsStaffTime(scenario: Scenario): boolean {
  return scenario.investment.some((line) => line.kind === "staff" && lineCost(line, 1) > 0);
}
