import { describe, expect, test } from "vitest";
import { loadScenarios } from "../../../src/authoring/load-scenarios.ts";
import { tellingsOf } from "../../../src/domain/report/tellings.ts";

const scenario = loadScenarios(process.cwd())["cafe-merisier"];
const rateOf = (name: string) =>
  tellingsOf(scenario).find((telling) => telling.name === name)?.rate ?? Number.NaN;

describe("one campaign told in several ways", () => {
  test("has the highest first", () => {
    const rates = tellingsOf(scenario).map(({ rate }) => rate);
    expect(rates).toEqual(rates.toSorted((one, other) => other - one));
  });

  test("is a hundred points higher told gross than net", () => {
    expect(rateOf("gross") - rateOf("net")).toBeCloseTo(1, 12);
  });

  test("looks better on revenue or without its hours, and worse before its sales have closed", () => {
    expect(rateOf("on-revenue")).toBeGreaterThan(rateOf("net"));
    expect(rateOf("without-staff")).toBeGreaterThan(rateOf("net"));
    expect(rateOf("at-end")).toBeLessThan(rateOf("net"));
  });

  test("has no return to tell where nothing is invested", () => {
    const channels = scenario.channels.map((channel) => ({
      ...channel,
      traffic: { ...channel.traffic, adSpend: 0 },
    }));
    expect(tellingsOf({ ...scenario, investment: [], channels })).toEqual([]);
  });
});
