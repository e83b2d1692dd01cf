import { describe, expect, test } from "vitest";
import { compareModels } from "../../../src/domain/attribution/compare-models.ts";
import { SAMPLE_CHANNELS, SAMPLE_PATHS } from "../../../src/domain/attribution/sample-paths.ts";
import { expectClose } from "../close.ts";

describe("the sample of customer paths", () => {
  test("has 300 sales on 57 different paths, each touch dated, none after the sale", () => {
    expect(SAMPLE_PATHS.reduce((sum, { conversions }) => sum + conversions, 0)).toBe(300);
    expect(new Set(SAMPLE_PATHS.map(({ touches }) => touches.join(" "))).size).toBe(57);
    for (const { touches, daysBefore = [] } of SAMPLE_PATHS) {
      expect(daysBefore).toHaveLength(touches.length);
      expect([...daysBefore].sort((one, other) => other - one)).toEqual(daysBefore);
      expect(daysBefore.every((days) => days >= 0)).toBe(true);
      expect(touches.every((touch) => (SAMPLE_CHANNELS as readonly string[]).includes(touch))).toBe(true);
    }
  });
});

describe("models side by side", () => {
  const compared = compareModels(SAMPLE_PATHS);

  test("each share out the same 300 sales", () => {
    expect(compared).toHaveLength(SAMPLE_CHANNELS.length);
    for (const index of [0, 1, 2, 3, 4, 5, 6]) {
      expectClose(
        compared.reduce((sum, { credits }) => sum + (credits[index]?.credit ?? 0), 0),
        300,
      );
    }
  });

  test("put the channel whose credit moves most first: LinkedIn, seven times as much at first touch as at last", () => {
    const [first] = compared;
    expect(first).toMatchObject({
      channel: "linkedin",
      least: { model: "last-touch", credit: 7 },
      most: { model: "first-touch", credit: 50 },
    });
    const spreads = compared.map(({ least, most }) => most.credit / least.credit);
    expect(spreads).toEqual([...spreads].sort((one, other) => other - one));
  });

  test("leave out the model that undated touches do not allow", () => {
    const undated = SAMPLE_PATHS.map(({ touches, conversions }) => ({ touches, conversions }));
    expect(compareModels(undated)[0]?.credits).toHaveLength(6);
  });
});
