import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addChannel,
  duplicateChannel,
  MOST_CHANNELS,
  moveChannel,
  removeChannel,
} from "../../../src/domain/simulation/edit-channels.ts";
import { projectScenario } from "../../../src/domain/simulation/project-scenario.ts";
import type { Scenario } from "../../../src/domain/simulation/scenario.ts";
import { scenario as scenarioOf } from "../arbitraries.ts";

const ids = (scenario: Scenario) => scenario.channels.map(({ id }) => id);

describe("editing channels", () => {
  test("gives every part an id of its own, and never more channels than a scenario holds", () => {
    fc.assert(
      fc.property(scenarioOf, fc.nat(7), (scenario, at) => {
        const id = ids(scenario)[at % scenario.channels.length] ?? "";
        const edited = duplicateChannel(addChannel(scenario, "instagram"), id);
        const all = [...edited.channels, ...edited.investment, ...(edited.unitValues ?? [])];
        const before = [...scenario.channels, ...scenario.investment, ...(scenario.unitValues ?? [])];
        const twice = before.length - new Set(before.map((each) => each.id)).size;
        expect(all.length - new Set(all.map((each) => each.id)).size).toBe(twice);
        expect(edited.channels.length).toBeLessThanOrEqual(MOST_CHANNELS);
        expect(() => projectScenario(edited)).not.toThrow();
      }),
    );
  });

  test("a channel taken away takes its own costs along, and the last one stays", () => {
    fc.assert(
      fc.property(scenarioOf, (scenario) => {
        const [first] = ids(scenario);
        if (first === undefined) return;
        const rest = removeChannel(scenario, first);
        if (scenario.channels.length === 1) {
          expect(rest).toBe(scenario);
          return;
        }
        expect(ids(rest)).toEqual(ids(scenario).slice(1));
        expect(rest.investment.every((line) => line.channel !== first)).toBe(true);
      }),
    );
  });

  test("moving there and back changes nothing, nor does moving change what the campaign is worth", () => {
    fc.assert(
      fc.property(scenarioOf, (scenario) => {
        const [first] = ids(scenario);
        if (first === undefined) return;
        const moved = moveChannel(scenario, first, 1);
        expect(moveChannel(moved, first, -1)).toEqual(scenario);
        const [before, after] = [projectScenario(scenario).value, projectScenario(moved).value];
        expect(Math.abs(after - before)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(before)));
      }),
    );
  });
});
