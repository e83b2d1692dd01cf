import { ratio } from "../quantity/outcome.ts";
import { lineTotal, timesPaid } from "../roi/investment.ts";
import type { Scenario } from "../simulation/scenario.ts";
import { type FigureDefinition, figure } from "./figure-definition.ts";

const postsPerMonth = (scenario: Scenario) =>
  scenario.channels.reduce(
    (sum, { traffic }) => sum + (traffic.from === "exposure" ? traffic.postsPerMonth : 0),
    0,
  );

const staffPerMonth = (scenario: Scenario, of: "hours" | "cost") =>
  scenario.investment.reduce((sum, line) => {
    if (line.kind !== "staff") return sum;
    const total =
      of === "hours" ? line.hours * timesPaid(line, scenario.months) : lineTotal(line, scenario.months);
    return sum + total / scenario.months;
  }, 0);

/** What a post takes of the team: an average month's staff time shared out evenly over its posts. */
export const POST_FIGURES = {
  "posts/month": figure("count", null, postsPerMonth),
  "staff.hours/post": figure("hours", null, (s) =>
    ratio(staffPerMonth(s, "hours"), postsPerMonth(s), "no-posts"),
  ),
  "staff.cost/post": figure("price", "cost", (s) =>
    ratio(staffPerMonth(s, "cost"), postsPerMonth(s), "no-posts"),
  ),
} as const satisfies Record<string, FigureDefinition>;
