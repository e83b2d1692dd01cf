import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  breakEvenMonth,
  breakEvenSales,
  firstProfitableSale,
  wholeSalesToBreakEven,
} from "../../../src/domain/roi/break-even.ts";
import { holds, someMoney } from "../arbitraries.ts";
import { expectClose } from "../close.ts";

describe("the sales to break even", () => {
  test("are investment over contribution per sale, unrounded", () => {
    expect(breakEvenSales(200_000, 2500)).toBe(80);
    expectClose(breakEvenSales(100_000, 3000) as number, 33.333333333333336);
  });

  test("are not defined when a sale leaves no margin", () => {
    expect(breakEvenSales(200_000, 0)).toEqual({ undefined: "no-margin" });
    expect(breakEvenSales(200_000, -5)).toEqual({ undefined: "no-margin" });
  });

  test("leave a profit of exactly nothing", () => {
    holds([someMoney, someMoney], (investment, contribution) => {
      const sales = breakEvenSales(investment, contribution) as number;
      expectClose(sales * contribution - investment, 0, investment);
    });
  });
});

describe("the whole sales to break even", () => {
  test("are the unrounded number, raised", () => {
    expect(wholeSalesToBreakEven(79.2)).toBe(80);
    expect(wholeSalesToBreakEven(80)).toBe(80);
    expect(wholeSalesToBreakEven(80.001)).toBe(81);
  });

  test("forgive a sum of cents that sits a hair above its whole number", () => {
    expect(wholeSalesToBreakEven(80.0000000001)).toBe(80);
  });
});

describe("the first profitable sale", () => {
  test("is the one after break-even, whole or not", () => {
    expect(firstProfitableSale(80)).toBe(81);
    expect(firstProfitableSale(79.2)).toBe(80);
    expect(firstProfitableSale(0)).toBe(1);
  });

  test("forgives a sum of cents that sits a hair under its whole number", () => {
    expect(firstProfitableSale(79.9999999999)).toBe(81);
  });

  test("earns a profit, and the sale before it does not", () => {
    holds(
      [fc.integer({ min: 100, max: 1_000_000 }), fc.integer({ min: 100, max: 100_000 })],
      (investment, contribution) => {
        const rank = firstProfitableSale(breakEvenSales(investment, contribution) as number);
        expect(rank * contribution).toBeGreaterThan(investment);
        expect((rank - 1) * contribution).toBeLessThanOrEqual(investment);
      },
    );
  });
});

describe("the break-even month", () => {
  test("is the first at whose end nothing is owed", () => {
    expect(breakEvenMonth([-500, -100, 0, 200])).toBe(3);
    expect(breakEvenMonth([10, -20])).toBe(1);
    expect(breakEvenMonth([-0.01, -1e-7])).toBe(2);
  });

  test("is not defined when it never comes, or when there are no months", () => {
    expect(breakEvenMonth([-500, -1])).toEqual({ undefined: "never-breaks-even" });
    expect(breakEvenMonth([])).toEqual({ undefined: "never-breaks-even" });
  });
});
