import { describe, expect, test } from "vitest";
import { countOrdersByDelay, orderDelay, salesCycleOf } from "../../../src/domain/record/sales-cycle.ts";
import { order } from "./small-business.ts";

const sameDay = order({ clickDate: "2026-01-12", orderDate: "2026-01-12" });
const nextDayNextMonth = order({ clickDate: "2026-01-31", orderDate: "2026-02-01" });
const acrossNewYear = order({ clickDate: "2025-11-02", orderDate: "2026-01-30" });

describe("the delay of an order", () => {
  test("is zero within the month of the click", () => {
    expect(orderDelay(order({ clickDate: "2026-03-01", orderDate: "2026-03-31" }))).toBe(0);
  });

  test("counts calendar months, not days", () => {
    expect(orderDelay(nextDayNextMonth)).toBe(1);
  });

  test("runs across the new year", () => {
    expect(orderDelay(acrossNewYear)).toBe(2);
  });
});

describe("the sales cycle", () => {
  test("is the longest delay seen", () => {
    expect(salesCycleOf([sameDay, acrossNewYear, nextDayNextMonth])).toBe(2);
  });

  test("is zero for a shop that sells on the day, and without orders", () => {
    expect(salesCycleOf([sameDay, sameDay])).toBe(0);
    expect(salesCycleOf([])).toBe(0);
  });
});

describe("orders by delay", () => {
  test("show a zero for a delay nobody took", () => {
    expect(countOrdersByDelay([sameDay, sameDay, acrossNewYear])).toEqual([2, 0, 1]);
  });

  test("add up to every order", () => {
    const counts = countOrdersByDelay([sameDay, nextDayNextMonth, acrossNewYear, acrossNewYear]);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(4);
  });
});
