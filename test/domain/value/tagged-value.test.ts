import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addUpTags, type ValueTag } from "../../../src/domain/value/tagged-value.ts";
import { holds, money } from "../arbitraries.ts";

const onPath = (metric: string, amount: number, channel = "instagram"): ValueTag => ({
  channel,
  metric,
  amount,
});

const tag: fc.Arbitrary<ValueTag> = fc.record({
  channel: fc.constantFrom("instagram", "linkedin", null),
  metric: fc.constantFrom("clicks", "leads", "sales"),
  amount: money,
});
/** No metric of a path tagged twice, as check boxes have it. */
const tags = fc.uniqueArray(tag, { selector: ({ channel, metric }) => `${channel} ${metric}`, maxLength: 9 });

describe("tags added up", () => {
  test("count a path once when one of its stages is tagged", () => {
    expect(addUpTags([onPath("sales", 3240)])).toEqual({
      claimed: 3240,
      countedTwice: 0,
      value: 3240,
      overlaps: [],
    });
  });

  test("count it two times too often when all three are", () => {
    const all = ["clicks", "leads", "sales"].map((metric) => onPath(metric, 3240));
    const { claimed, countedTwice, value, overlaps } = addUpTags(all);
    expect({ claimed, countedTwice, value }).toEqual({ claimed: 9720, countedTwice: 6480, value: 3240 });
    expect(overlaps[0]?.metrics).toEqual(["clicks", "leads", "sales"]);
  });

  test("keep different paths apart: each may be counted at a stage of its own", () => {
    expect(addUpTags([onPath("sales", 3240), onPath("leads", 120, "linkedin")]).countedTwice).toBe(0);
  });

  test("always add what is on no path", () => {
    const calls = { channel: null, metric: "calls-avoided", amount: 150 };
    expect(addUpTags([onPath("sales", 3240), calls])).toMatchObject({ value: 3390, countedTwice: 0 });
  });

  test("never count less than nothing twice, nor more than all but one of a path’s tags", () => {
    holds([tags], (drawn) => {
      const { claimed, countedTwice, value } = addUpTags(drawn);
      expect(countedTwice).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(claimed);
      expect(value).toBeGreaterThanOrEqual(Math.max(0, ...drawn.map(({ amount }) => amount)));
    });
  });

  test("do not depend on the order in which they were put on", () => {
    holds([tags], (drawn) => {
      expect(addUpTags([...drawn].reverse()).value).toBe(addUpTags(drawn).value);
    });
  });

  test("are worth no more after another stage of a path is tagged at no more than the largest", () => {
    holds([money, money], (larger, other) => {
      const [high, low] = larger > other ? [larger, other] : [other, larger];
      const before = addUpTags([onPath("sales", high)]);
      const after = addUpTags([onPath("sales", high), onPath("clicks", low)]);
      expect(after.value).toBe(before.value);
      expect(after.claimed).toBe(high + low);
    });
  });
});
