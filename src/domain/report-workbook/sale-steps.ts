import { frontLoadedDelay } from "../simulation/delay.ts";
import type { Scenario } from "../simulation/scenario.ts";
import { type Expression, minus, over, plus, power, times } from "./expression.ts";
import type { StepRow, StepRows } from "./step-rows.ts";
import type { ReportWorkbookWords } from "./words.ts";

type Setting = {
  readonly scenario: Scenario;
  readonly rows: StepRows;
  readonly words: ReportWorkbookWords["steps"];
};

/**
 * Sales in the month in which they close. In equal shares, a month closes the mean of its own and of those that are still
 * open; front-loaded, each month counts for less the older it is. The cycle is written out: it lays out the months.
 */
export function closingOf({ scenario, rows, words }: Setting, made: StepRow): StepRow {
  const { salesCycle, delay = "uniform" } = scenario;
  const last = made.lastMonth + salesCycle;
  return rows.row(words.closing(delay, salesCycle), {
    unit: "count",
    month: (month) => {
      if (month > last) return null;
      if (delay === "front-loaded") return frontLoaded(made, month, salesCycle);
      const open = made.sum(month - salesCycle, month);
      return open === null ? null : over(open, salesCycle + 1);
    },
  });
}

/** The sales made in each month still open, those of the oldest once, of the next twice …, over the sum of these weights. */
function frontLoaded(made: StepRow, month: number, salesCycle: number): Expression | null {
  const weights = frontLoadedDelay(salesCycle).map((_, lag) => salesCycle + 1 - lag);
  const parts = weights.flatMap((weight, lag) => {
    const sales = made.at(month - lag);
    return sales === null ? [] : [weight === 1 ? sales : times(weight, sales)];
  });
  if (parts.length === 0) return null;
  return over(
    plus(...parts),
    weights.reduce((sum, weight) => sum + weight, 0),
  );
}

/**
 * Later orders of the customers won, a row for each year of theirs: (n − 1) ÷ 11 a month in the first, n ÷ 12 × what is left
 * of them in those after; `null` without repeat purchases.
 */
export function repeatSteps(
  { scenario, rows, words }: Setting,
  closing: StepRow,
  input: (name: "ordersPerYear" | "retention" | "newCustomerShare") => Expression,
): StepRow | null {
  const { repeat, newCustomerShare } = scenario;
  if (!repeat) return null;
  const orders = input("ordersPerYear");
  const ofNew = (count: Expression) =>
    newCustomerShare === undefined ? count : times(count, input("newCustomerShare"));
  const years = Array.from({ length: Math.floor(repeat.years) }, (_, year) => {
    const [newest, oldest] = [Math.max(1, 12 * year), 12 * year + 11];
    const each =
      year === 0
        ? over(minus(orders, 1), 11)
        : times(over(orders, 12), year === 1 ? input("retention") : power(input("retention"), year));
    return rows.row(words.repeatsOfYear(year + 1), {
      unit: "count",
      month: (month) => {
        const customers = closing.sum(month - oldest, month - newest);
        return customers === null ? null : times(ofNew(customers), each);
      },
    });
  });
  const [only] = years;
  if (years.length === 1) return only ?? null;
  return rows.row(words.repeats, {
    unit: "count",
    month: (month) => {
      const found = years.map((year) => year.at(month)).filter((count) => count !== null);
      return found.length === 0 ? null : plus(...found);
    },
  });
}
