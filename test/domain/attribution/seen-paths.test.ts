import { describe, expect, test } from "vitest";
import {
  ATTRIBUTION_MODELS,
  attributeConversions,
} from "../../../src/domain/attribution/attribute-conversions.ts";
import { channelsOf, creditableConversions } from "../../../src/domain/attribution/customer-path.ts";
import { SAMPLE_PATHS } from "../../../src/domain/attribution/sample-paths.ts";
import { claimOf, metBy, seenPaths } from "../../../src/domain/attribution/seen-paths.ts";
import { customerPaths, holds } from "../arbitraries.ts";
import { expectClose } from "../close.ts";

describe("paths as a tool sees them", () => {
  test("lose the touches of an unseen channel, with their days, and keep the sales", () => {
    const [path] = seenPaths(
      [
        {
          touches: ["instagram", "newsletter", "instagram"],
          daysBefore: [9, 4, 1],
          conversions: 3,
          nulls: 7,
        },
      ],
      (channel) => channel !== "instagram",
    );
    expect(path).toEqual({ touches: ["newsletter"], daysBefore: [4], conversions: 3, nulls: 7 });
  });

  test("are the same when everything is seen", () => {
    expect(seenPaths(SAMPLE_PATHS, () => true)).toEqual(SAMPLE_PATHS);
  });

  test("move credit and never make or lose a sale, under any model", () => {
    holds(
      [customerPaths],
      (paths) => {
        const hidden = channelsOf(paths)[0];
        const seen = seenPaths(paths, (channel) => channel !== hidden);
        const all = seen.reduce((sum, { conversions }) => sum + conversions, 0);
        const toNobody = all - creditableConversions(seen);
        for (const model of ATTRIBUTION_MODELS) {
          const credits = attributeConversions(model, seen);
          if ("undefined" in credits) throw new Error(`${model} is not defined`);
          expectClose([...credits.values()].reduce((sum, credit) => sum + credit, 0) + toNobody, all, all);
        }
      },
      200,
    );
  });
});

describe("each channel’s own claim", () => {
  test("is no less than what any rule credits it with", () => {
    holds([customerPaths], (paths) => {
      for (const model of ["first-touch", "last-touch", "linear", "position-based"] as const) {
        const credits = attributeConversions(model, paths);
        if ("undefined" in credits) throw new Error(`${model} is not defined`);
        for (const [channel, credit] of credits) {
          expect(credit).toBeLessThanOrEqual(claimOf(channel, paths) + 1e-9);
        }
      }
    });
  });

  test("comes in the café’s sample to nearly twice the sales there were", () => {
    const claims = channelsOf(SAMPLE_PATHS).reduce((sum, channel) => sum + claimOf(channel, SAMPLE_PATHS), 0);
    expect([claims, creditableConversions(SAMPLE_PATHS)]).toEqual([589, 300]);
  });

  test("is made of the people whose path met it", () => {
    expect(metBy("instagram", SAMPLE_PATHS)).toEqual({ successes: 169, observations: 4118 });
    expect(metBy("nobody", SAMPLE_PATHS)).toEqual({ successes: 0, observations: 0 });
  });
});
