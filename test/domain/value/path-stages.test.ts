import { describe, expect, test } from "vitest";
import { campaignScenario } from "../../../src/domain/record/scenario-from-records.ts";
import { valuedPaths } from "../../../src/domain/value/path-stages.ts";
import { readBusiness, readRecords } from "../../content/read-cafe-merisier.ts";
import { holds, scenario } from "../arbitraries.ts";
import { expectClose } from "../close.ts";

describe("the stages of the café’s paths", () => {
  const { currency, months } = readBusiness();
  const cafe = campaignScenario(readRecords(), { currency, months, margin: 0.48 });
  const [instagram, linkedin] = valuedPaths(cafe);
  const rounded = (stages = instagram?.stages) =>
    stages?.map(({ metric, count, unitValue }) => [metric, Math.round(count), Math.round(unitValue)]);

  test("are worth 1.20, 7.50 and 30.00 on Instagram", () => {
    expect(rounded()).toEqual([
      ["clicks", 2700, 120],
      ["leads", 432, 750],
      ["sales", 108, 3000],
    ]);
  });

  test("give a LinkedIn sign-up more than an Instagram one, at the same value of a visit", () => {
    expect(rounded(linkedin?.stages)).toEqual([
      ["clicks", 100, 120],
      ["leads", 10, 1200],
      ["sales", 4, 3000],
    ]);
  });
});

describe("a path without values set by hand", () => {
  test("comes to the same money at every stage", () => {
    holds([scenario], (drawn) => {
      const derived = drawn.channels.map(({ leadValue: _, visitValue: __, ...channel }) => channel);
      for (const { stages } of valuedPaths({ ...drawn, channels: derived })) {
        for (const { amount } of stages) expectClose(amount, stages.at(-1)?.amount ?? 0, 1);
      }
    });
  });

  test("is counted as observed, whatever share a channel is said to have caused", () => {
    holds([scenario], (drawn) => {
      const caused = drawn.channels.map((channel) => ({ ...channel, incremental: 0.2 }));
      expect(valuedPaths({ ...drawn, channels: caused }).map(({ stages }) => stages)).toEqual(
        valuedPaths(drawn).map(({ stages }) => stages),
      );
    });
  });
});
