import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumber, dayText } from "../../../src/domain/quantity/calendar-day.ts";
import { holds } from "../arbitraries.ts";

const DAY = 86_400_000;

describe("the number of a day", () => {
  test("counts from the first of January 1970, one a day, as a calendar does", () => {
    expect(dayNumber("1970-01-01")).toBe(0);
    holds([fc.integer({ min: -700_000, max: 2_900_000 })], (days) => {
      const iso = new Date(days * DAY).toISOString();
      if (iso.length === 24) expect(dayNumber(iso.slice(0, 10))).toBe(days);
    });
  });

  test.each([
    "2026-02-29",
    "2100-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
    "2026-04-00",
    "26-04-01",
    "2026-4-1",
    "2026-04-01T00:00",
    "x2026-04-01",
    "demain",
    "",
  ])("is none for %j", (text) => {
    expect(dayNumber(text)).toBeNull();
  });

  test("knows leap years", () => {
    expect(dayNumber("2028-02-29")).not.toBeNull();
    expect(dayNumber("2000-02-29")).not.toBeNull();
    expect(dayNumber("2026-12-31")).not.toBeNull();
    expect(dayNumber("2028-01-31")).not.toBeNull();
  });
});

test("a number gives back its day", () => {
  holds([fc.integer({ min: -700_000, max: 2_900_000 })], (days) => {
    expect(dayNumber(dayText(days))).toBe(days);
  });
});
