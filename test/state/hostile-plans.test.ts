import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planOf } from "../../src/domain/simulation/plan.ts";
import { projectScenario } from "../../src/domain/simulation/project-scenario.ts";
import { readPlanFile, writePlanFile } from "../../src/state/sharing/plan-file.ts";
import { writePlanLink } from "../../src/state/sharing/plan-link.ts";
import { readPlanLink } from "../../src/state/sharing/read-plan-link.ts";
import { planSchema } from "../../src/state/workbook/plan-schema.ts";
import { holds } from "../domain/arbitraries.ts";
import { scenario } from "./campaign.ts";
import { plan as anyPlan } from "./plan-arbitrary.ts";

const sample = planOf(scenario, "cafe-merisier");
const read = (text: string) => readPlanFile(text, sample);

describe("the file of a plan", () => {
  test("gives back the very plan, and those saved beside it", () => {
    holds(
      [anyPlan, fc.array(anyPlan, { maxLength: 2 })],
      (plan, others) => {
        const saved = others.map((other, at) => ({ ...other, name: `Plan ${at}` }));
        expect(read(writePlanFile(plan, saved))).toEqual({ plan, saved, problems: [] });
      },
      200,
    );
  });

  test("says its format, its version and the plan's name, for those who open it in an editor", () => {
    expect(writePlanFile({ ...sample, name: "Automne" })).toMatch(
      /^\{\n {2}"format": "retour-plan",\n {2}"version": 1,\n {2}"plan": \{\n {4}"name": "Automne",/,
    );
  });

  test("is foreign when it is no such file, and cut off when it ends too early", () => {
    for (const text of [
      "",
      "null",
      "[]",
      "{}",
      '{"format":"retour-plan"}',
      "a;b;c",
      '{"format":"other","plan":{}}',
    ]) {
      expect(read(text).problems).toEqual([{ kind: "foreign" }]);
    }
    expect(read(writePlanFile(sample).slice(0, 300)).problems).toEqual([{ kind: "cut-off" }]);
  });

  test("of a later version is shown as far as it can be read", () => {
    const { plan, problems } = read(writePlanFile(sample).replace('"version": 1', '"version": 7'));
    expect(plan).toEqual(sample);
    expect(problems).toEqual([{ kind: "newer-version" }]);
  });

  test("loses the part that is wrong, and only that", () => {
    const wrong = { ...sample, name: "Automne", scenario: { ...scenario, margin: "beaucoup" } };
    const { plan, problems } = read(JSON.stringify({ format: "retour-plan", version: 1, plan: wrong }));
    expect(plan).toEqual({ ...sample, name: "Automne" });
    expect(problems).toEqual([{ kind: "lost", part: "frame", instead: "sample" }]);
  });
});

describe("a plan made to do harm", () => {
  const anything = fc.anything({ withNullPrototype: true, maxDepth: 4 });
  const loose = fc.record(
    {
      name: anything,
      sample: anything,
      target: anything,
      scenario: fc.oneof(
        anything,
        fc.record(
          {
            currency: fc.constantFrom("CAD", "XXX"),
            months: fc.oneof(fc.integer(), anything),
            channels: fc.array(fc.oneof(anything, fc.constant(scenario.channels[0]))),
            investment: fc.array(fc.oneof(anything, fc.constant(scenario.investment[0])), { maxLength: 30 }),
          },
          { requiredKeys: [] },
        ),
      ),
      assumptions: fc.array(
        fc.record({
          input: fc.oneof(fc.string(), fc.constantFrom("toString", "__proto__", "social.constructor")),
          range: anything,
        }),
      ),
      moves: fc.oneof(
        anything,
        fc.array(fc.record({ input: fc.string(), value: fc.double(), say: anything })),
      ),
    },
    { requiredKeys: [] },
  );

  test("opens as a plan that holds, or not at all", () => {
    holds([loose], (plan) => {
      const text = JSON.stringify({ format: "retour-plan", version: 1, plan }) ?? "";
      const opened = read(text).plan;
      if (!opened) return;
      expect(planSchema.safeParse(opened).success).toBe(true);
      expect(JSON.stringify(projectScenario(opened.scenario))).not.toMatch(/Infinity|NaN/);
    });
  });

  test("reaches into no prototype", () => {
    const text = `{"format":"retour-plan","version":1,"plan":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"scenario":{"__proto__":{"months":3}}}}`;
    expect(read(text).plan).not.toBeNull();
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(Object.getPrototypeOf(read(text).plan)).toBe(Object.prototype);
  });

  test("does not fell the reader by its depth or its length", () => {
    const deep = `{"format":"retour-plan","version":1,"plan":${'{"scenario":'.repeat(200_000)}1${"}".repeat(200_000)}}`;
    expect(() => read(deep)).not.toThrow();
    expect(read(" ".repeat(5_000_000)).problems).toEqual([{ kind: "too-large" }]);
    const many = {
      ...sample,
      scenario: { ...scenario, channels: Array.from({ length: 5000 }, () => scenario.channels[0]) },
    };
    const opened = read(JSON.stringify({ format: "retour-plan", version: 1, plan: many }));
    expect(opened.plan?.scenario.channels).toHaveLength(1);
    expect(opened.problems).toEqual([{ kind: "lost", part: "channels", instead: "nothing" }]);
  });

  test("has its markup carried as text", () => {
    const marked = { ...sample, name: "<img src=x onerror=alert(1)>" };
    expect(readPlanLink(writePlanLink(marked), sample).plan?.name).toBe(marked.name);
  });
});
