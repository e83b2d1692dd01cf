import { beforeEach, describe, expect, test } from "vitest";
import { loadScenarios } from "../../src/authoring/load-scenarios.ts";
import { planOf, writePlanInput } from "../../src/domain/simulation/plan.ts";
import {
  $guest,
  $plan,
  $sample,
  changePlan,
  forgetUndo,
  lookAtPlan,
  openPlan,
  redoPlan,
  savePlanAs,
  undoPlan,
} from "../../src/state/workbook/simulator-plan.ts";
import { $workbook, savePlans } from "../../src/state/workbook/workbook.ts";
import { MOST_PLANS } from "../../src/state/workbook/workbook-document.ts";

const sample = planOf(loadScenarios(process.cwd())["cafe-merisier"], "cafe-merisier");
const own = writePlanInput(sample, "margin", 0.3);
const shared = writePlanInput({ ...sample, name: "Reçu" }, "margin", 0.6);

describe("a plan that is looked at", () => {
  beforeEach(() => {
    $guest.set(null);
    openPlan(own, "own");
    $sample.set(sample);
    forgetUndo();
  });

  test("is on the bench while the learner's own is kept as it is", () => {
    lookAtPlan(shared, "look");
    expect($plan.get()).toEqual(shared);
    expect($workbook.get().simulator).toEqual(own);
    lookAtPlan(null, "back");
    expect($plan.get()).toEqual(own);
  });

  test("can be tried and undone, step by step, back to the learner's own", () => {
    lookAtPlan(shared, "look");
    changePlan((plan) => writePlanInput(plan, "margin", 0.7), "drag");
    expect($workbook.get().simulator).toEqual(own);
    undoPlan();
    expect($plan.get()).toEqual(shared);
    undoPlan();
    expect($plan.get()).toEqual(own);
    redoPlan();
    expect($plan.get()).toEqual(shared);
  });

  test("takes the place of the learner's own only when it is opened, and that can be undone", () => {
    lookAtPlan(shared, "look");
    openPlan(shared, "open");
    expect($workbook.get().simulator).toEqual(shared);
    undoPlan();
    expect($workbook.get().simulator).toEqual(own);
    expect($plan.get()).toEqual(shared);
  });
});

describe("a plan that is saved", () => {
  test("takes the place of its namesake, and of no other when there is no room left", () => {
    openPlan(own, "own");
    savePlans(() => Array.from({ length: MOST_PLANS }, (_, index) => ({ ...sample, name: `Plan ${index}` })));
    expect(savePlanAs("Un de trop")).toBe(false);
    expect($plan.get()?.name).not.toBe("Un de trop");
    expect(savePlanAs("Plan 7")).toBe(true);
    expect($workbook.get().plans).toHaveLength(MOST_PLANS);
    expect($workbook.get().plans.at(-1)).toEqual({ ...own, name: "Plan 7" });
  });
});
