import { describe, expect, test } from "vitest";
import { bestMonth, recordedMonths, stageCounts } from "../../../src/domain/record/stage-counts.ts";
import { readRecords } from "../../content/read-cafe-merisier.ts";
import { smallBusiness } from "./small-business.ts";

describe("what the records count at each stage", () => {
  test("is what posts and ads brought, and the orders of those clicks whenever they closed", () => {
    expect(stageCounts(smallBusiness, { platform: "instagram", month: "2026-02" })).toMatchObject({
      impressions: 4500,
      visits: 100,
      leads: 25,
      sales: 1,
    });
  });

  test("leaves out reach, which does not add up, and people who interacted, who are not on record", () => {
    expect(stageCounts(smallBusiness)).toMatchObject({ reach: null, engaged: null });
  });

  test("of all months is the sum of its months", () => {
    const visits = recordedMonths(smallBusiness).map(
      (month) => stageCounts(smallBusiness, { month }).visits ?? 0,
    );
    expect(visits.reduce((sum, count) => sum + count, 0)).toBe(stageCounts(smallBusiness).visits);
  });
});

describe("the café’s Instagram", () => {
  const records = readRecords();
  const platform = "instagram" as const;

  test("counts in June what the lesson’s example says", () => {
    expect(stageCounts(records, { platform, month: "2026-06" })).toMatchObject({
      impressions: 129_406,
      visits: 2375,
      leads: 358,
      sales: 81,
    });
  });

  test("was at its best in the months that the lesson names", () => {
    const months = (["click", "lead", "sale-from-lead"] as const).map(
      (step) => bestMonth(records, step, { platform })?.month,
    );
    expect(months).toEqual(["2026-03", "2026-01", "2026-02"]);
    expect(recordedMonths(records).at(-1)).toBe("2026-06");
  });
});
