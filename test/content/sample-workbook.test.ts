import { describe, expect, test } from "vitest";
import { loadSampleWorkbook } from "../../src/authoring/load-sample-workbook.ts";
import { loadRecords, loadScenarios } from "../../src/authoring/load-scenarios.ts";
import { emptyBusiness } from "../../src/domain/business/business.ts";
import { isGuessOpen, reviewBusiness } from "../../src/domain/business/review-business.ts";
import type { SampleWorkbook } from "../../src/domain/business/sample-workbook.ts";
import { compareVersions } from "../../src/domain/experiment/compare-versions.ts";
import { figureOf } from "../../src/domain/figure/figure-catalogue.ts";
import { differencesFromPlan } from "../../src/domain/funnel/differs-from-plan.ts";
import { reviewGoal } from "../../src/domain/goal/review-goal.ts";
import { metricOf } from "../../src/domain/metric/metric-catalogue.ts";
import { isDefined } from "../../src/domain/quantity/outcome.ts";
import { readingsOf } from "../../src/domain/record/readings-of.ts";
import { summariseRecords } from "../../src/domain/record/summarise-records.ts";
import { variablesOf } from "../../src/domain/report/variables.ts";
import { netRoi } from "../../src/domain/roi/return.ts";
import { writeInput } from "../../src/domain/simulation/inputs.ts";
import { projectScenario } from "../../src/domain/simulation/project-scenario.ts";
import { tornado } from "../../src/domain/uncertainty/tornado.ts";
import { readWorkbook } from "../../src/state/workbook/read-workbook.ts";
import { EMPTY_WORKBOOK } from "../../src/state/workbook/workbook-document.ts";

const { fr, en } = loadSampleWorkbook(process.cwd());
const scenario = loadScenarios(process.cwd())["cafe-merisier-month"];
const records = loadRecords(process.cwd());

const planOf = ({ business: { plan } }: SampleWorkbook) => {
  if (!plan) throw new Error("the café has no plan");
  return plan;
};
const texts = (value: unknown): readonly string[] =>
  typeof value === "string" ? [value] : Object.values(value ?? {}).flatMap(texts);

describe.each([
  ["fr", fr],
  ["en", en],
] as const)("the café’s workbook (%s)", (_, sample) => {
  const { business, day } = sample;

  test("is complete in every part, and its guess is open", () => {
    const reviews = reviewBusiness(business, { today: day, metricOf });
    expect(reviews.filter(({ state }) => state !== "complete")).toEqual([]);
    expect(isGuessOpen(business)).toBe(true);
  });

  test("has a goal that passes the five checks, with nothing left to look at", () => {
    const findings = reviewGoal(business.goal, day, readingsOf(business.records, business.goal.metric));
    expect(findings.map(({ passed }) => passed)).toEqual([true, true, true, true, true]);
    expect(findings.flatMap(({ hints }) => hints)).toEqual([]);
  });

  test("has no weak link in its chain: each goal is told by a metric of its own step", () => {
    const stages: Record<string, readonly string[]> = {
      traffic: ["visit"],
      leads: ["lead"],
      sales: ["sale"],
    };
    for (const { kind, metrics } of business.chain.goals) {
      for (const id of metrics) expect(stages[kind ?? ""], id).toContain(metricOf(id)?.stage);
    }
  });

  test("counts in its funnel what the records count, and its plan agrees with it", () => {
    const { total } = summariseRecords(records, scenario.months);
    expect(business.funnel).toMatchObject({
      visits: total.clicks,
      leads: total.signups,
      sales: total.orders,
    });
    expect(differencesFromPlan(business.funnel, planOf(sample).scenario)).toEqual([]);
  });

  test("comes to the figures of the engine: its plan is the scenario of the lessons", () => {
    const [own, published] = [projectScenario(planOf(sample).scenario), projectScenario(scenario)];
    expect(own).toMatchObject({ investment: published.investment, value: published.value });
    const baseline = figureOf("orders/month", scenario, published).outcome;
    expect(business.goal.baseline).toBe(isDefined(baseline) ? baseline : null);
  });

  test("describes each variable of its plan", () => {
    expect(Object.keys(business.report.variables).toSorted()).toEqual(
      variablesOf(planOf(sample).scenario).toSorted(),
    );
  });

  test("leaves no figure unfilled in its texts", () => {
    expect(texts(business).filter((text) => /[{}]|undefined|NaN/.test(text))).toEqual([]);
  });

  test("can be kept and read back as a learner’s", () => {
    const copy = { ...EMPTY_WORKBOOK, business: { ...business, id: "b1" } };
    expect(readWorkbook(JSON.stringify(copy))).toEqual({ workbook: copy, problems: [] });
    expect(Object.keys(business)).toEqual(Object.keys(emptyBusiness("b1")));
  });
});

test("the café’s words hold: its experiments went as it says", () => {
  expect(fr.business.experiments.map((each) => compareVersions(each).kind)).toEqual([
    "b-better",
    "cannot-tell",
  ]);
  expect(fr.business.experiments.map(({ decision }) => decision)).toEqual(["adopt", "drop"]);
});

test("the café’s words hold: what is due to social media weighs most, and under seven in ten it loses money", () => {
  const plan = planOf(fr);
  const [first, second] = tornado(plan.scenario, plan.assumptions).bars;
  expect(first?.input).toBe("social.incremental");
  expect(first?.swing).toBeGreaterThan(second?.swing ?? 0);
  const roiAt = (share: number) => {
    const { value, investment } = projectScenario(writeInput(plan.scenario, "social.incremental", share));
    return netRoi(value, investment);
  };
  expect(roiAt(0.7)).toBeLessThan(0);
  expect(roiAt(0.72)).toBeGreaterThan(0);
});

test("the café’s words hold: a few large orders pull the mean order up", () => {
  const amounts = records.orders.map(({ amount }) => amount).toSorted((one, other) => one - other);
  expect(amounts[Math.floor(amounts.length / 2)]).toBeLessThan(scenario.orderValue);
});
