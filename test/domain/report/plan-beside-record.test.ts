import { describe, expect, test } from "vitest";
import { BLANK_MONTH } from "../../../src/domain/business/blank-month.ts";
import { EMPTY_FUNNEL } from "../../../src/domain/funnel/funnel-counts.ts";
import { observedMonths, observeFunnel } from "../../../src/domain/record-tally/observed-funnel.ts";
import { fillFromRecord } from "../../../src/domain/record-tally/plan-from-record.ts";
import { planBesideRecord } from "../../../src/domain/report/plan-beside-record.ts";
import { planOf } from "../../../src/domain/simulation/plan.ts";
import type { Channel, Scenario } from "../../../src/domain/simulation/scenario.ts";
import { holds, RUNS } from "../arbitraries.ts";
import { figure, figures, tallyOf } from "../record-tally/dated-figures.ts";

const MONTH = [
  figure({ metric: "impressions", value: 10_000 }),
  figure({ metric: "visits", value: 400 }),
  figure({ metric: "leads", value: 40 }),
  figure({ metric: "sales", value: 8 }),
  // So that March is over.
  figure({ start: "2026-04-30", metric: "sales", value: 2 }),
];
const tally = tallyOf(MONTH, "month");

const [own] = BLANK_MONTH.channels;
if (!own) throw new Error("A blank month has a channel.");
const plan = (...channels: readonly Partial<Channel>[]): Scenario => ({
  ...BLANK_MONTH,
  channels: channels.map((each) => ({ ...own, ...each })),
});
const rateOf = (scenario: Scenario, input: string) =>
  planBesideRecord(scenario, tally)?.rates.find((each) => each.input === input);

describe("a plan beside the record", () => {
  test("that was taken from it lies within what it shows", () => {
    holds(
      [figures],
      (all) => {
        const counted = tallyOf(all, "month");
        const months = observedMonths(counted);
        if (!months) return;
        const choice = { ...months, channel: null, withLater: true, currency: "CAD" };
        const filled = fillFromRecord(
          { funnel: EMPTY_FUNNEL, plan: planOf(BLANK_MONTH) },
          observeFunnel(counted, choice),
          "CAD",
          true,
        );
        for (const { standing, plan: planned, observed } of planBesideRecord(filled.plan.scenario, counted)
          ?.rates ?? []) {
          expect(planned).toBeCloseTo(observed.rate, 12);
          expect(standing).toBe("within");
        }
      },
      Math.min(RUNS, 400),
    );
  });

  test("lies above, within or below as its rate does", () => {
    const standing = (leadRate: number) => rateOf(plan({ leadRate }), `${own.id}.leadRate`)?.standing;
    expect([0.05, 0.1, 0.2].map(standing)).toEqual(["below", "within", "above"]);
  });

  test("holds a share of leads against one of leads, and one of visits against one of visits; sales that came later count", () => {
    const close = `${own.id}.closeRate`;
    const sample = (leadRate: number | null) => rateOf(plan({ leadRate }), close)?.observed.sample;
    expect(sample(0.1)).toEqual({ successes: 10, observations: 40 });
    expect(sample(null)).toEqual({ successes: 10, observations: 400 });
    expect(planBesideRecord(plan({}), tally)?.later).toBe(2);
  });

  test("of several channels is held against the record’s channel of the same name, where there is no doubt which", () => {
    const two = plan({ id: "a", platform: "instagram" }, { id: "b", platform: "linkedin" });
    expect(planBesideRecord(two, tally)?.rates.map(({ input, channel }) => [input, channel])).toEqual([
      ...(own.leadRate === null ? [] : [["a.leadRate", "Instagram"]]),
      ["a.closeRate", "Instagram"],
    ]);
    const twice = plan({ id: "a", platform: "instagram" }, { id: "b", platform: "instagram" });
    expect(planBesideRecord(twice, tally)).toBeNull();
  });

  test("is not compared where the record has no visits, nor where more came out than went in", () => {
    expect(planBesideRecord(plan({}), tallyOf([figure({ metric: "sales" })], "month"))).toBeNull();
    const more = tallyOf([...MONTH, figure({ metric: "leads", value: 9000, item: "" })], "month");
    expect(
      planBesideRecord(plan({ leadRate: 0.1 }), more)?.rates.some(({ input }) => input.endsWith("leadRate")),
    ).toBe(false);
  });
});
