import { describe, expect, test } from "vitest";
import {
  countsStaffTime,
  investmentInMonth,
  lineCost,
  lineTotal,
} from "../../../src/domain/roi/investment.ts";
import type { InvestmentLine } from "../../../src/domain/simulation/scenario.ts";
import { holds, scenario } from "../arbitraries.ts";
import { expectClose } from "../close.ts";

const staff: InvestmentLine = { id: "staff", kind: "staff", hours: 12.5, hourlyCost: 3200 };
const launch: InvestmentLine = { id: "launch", kind: "launch", amount: 90_000, timing: "once" };
const tools: InvestmentLine = { id: "tools", kind: "tools", amount: 1500, timing: "monthly" };

describe("an investment line", () => {
  test("of staff time costs hours × hourly cost, each month", () => {
    expect(lineCost(staff, 1)).toBe(40_000);
    expect(lineCost(staff, 7)).toBe(40_000);
  });

  test("paid once falls in month 1 and in no other", () => {
    expect([1, 2, 3].map((month) => lineCost(launch, month))).toEqual([90_000, 0, 0]);
    expect(lineTotal(launch, 6)).toBe(90_000);
  });

  test("paid monthly adds up over the horizon", () => {
    expect(lineTotal(tools, 6)).toBe(9000);
  });
});

describe("the investment", () => {
  test("of all months is the sum of its lines and of every channel's ads", () => {
    holds([scenario], (drawn) => {
      const months = Array.from({ length: drawn.months }, (_, index) => investmentInMonth(drawn, index + 1));
      const lines = drawn.investment.map((line) => lineTotal(line, drawn.months));
      const ads = drawn.channels.map((channel) => channel.traffic.adSpend * drawn.months);
      const total = sum([...lines, ...ads]);
      expectClose(sum(months), total, total);
    });
  });

  test("forgets staff time when there is no staff line, or one of no hours", () => {
    holds([scenario], (drawn) => {
      const others = drawn.investment.filter((line) => line.kind !== "staff");
      expect(countsStaffTime({ ...drawn, investment: others })).toBe(false);
      expect(countsStaffTime({ ...drawn, investment: [...others, { ...staff, hours: 0 }] })).toBe(false);
      expect(countsStaffTime({ ...drawn, investment: [...others, staff] })).toBe(true);
    });
  });
});

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
