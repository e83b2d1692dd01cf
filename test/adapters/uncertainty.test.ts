import { describe, expect, test } from "vitest";
import {
  $progress,
  $simulationTrouble,
  $uncertainty,
  cancelTrials,
  drawFrom,
  followUncertainty,
  QUICK_TRIALS,
  runTrials,
} from "../../src/adapters/simulation/uncertainty.ts";
import { range } from "../../src/domain/quantity/range.ts";
import { planOf, widenInput, writePlanInput } from "../../src/domain/simulation/plan.ts";
import { simulateTrials, type Trials } from "../../src/domain/uncertainty/simulate-trials.ts";
import { summariseTrials } from "../../src/domain/uncertainty/summarise-trials.ts";
import { $plan, $sample, changePlan } from "../../src/state/workbook/simulator-plan.ts";
import { REFERENCE_SCENARIO } from "../domain/uncertainty/reference-simulation.ts";

// Node has no Worker of this kind: what follows also shows that the page alone is enough.

function reported(isIt: (trials: number, seed: number) => boolean = () => true) {
  return new Promise<NonNullable<ReturnType<typeof $uncertainty.get>>>((resolve) => {
    const stop = $uncertainty.listen((known) => {
      if (!known || !isIt(known.report.trials, known.report.seed)) return;
      stop();
      resolve(known);
    });
  });
}

describe("what is known of the bench's plan", () => {
  test("follows its ranges: from none, to the latest plan's, to none", async () => {
    $sample.set(planOf(REFERENCE_SCENARIO));
    const unfollow = followUncertainty();
    expect($uncertainty.get()).toBe(null);

    let found = reported();
    changePlan((plan) => widenInput(plan, "margin", range(0.3, 0.45, 0.6)), "one");
    const first = await found;
    expect(first.report.trials).toBe(QUICK_TRIALS);
    expect(first.plan).toBe($plan.get());
    const trials = simulateTrials(first.plan.scenario, first.plan.assumptions, { seed: 1 }) as Trials;
    expect(first.report.summary).toEqual(summariseTrials(trials));
    expect($simulationTrouble.get()).toBe("in-page");

    // A target changes nothing about the trials: the same report, at once, about the new plan.
    changePlan((plan) => ({ ...plan, target: 0.5 }), "two");
    expect($uncertainty.get()?.report).toBe(first.report);
    expect($uncertainty.get()?.plan.target).toBe(0.5);

    // A run of changes ends with a report on the last of them.
    changePlan((plan) => writePlanInput(plan, "orderValue", 20_000), "three");
    changePlan((plan) => writePlanInput(plan, "orderValue", 30_000), "three");
    await new Promise<void>((resolve) => {
      const stop = $uncertainty.listen((known) => {
        if (known?.plan.scenario.orderValue !== 30_000) return;
        stop();
        resolve();
      });
    });

    found = reported((_, seed) => seed === 5);
    drawFrom(5);
    expect((await found).report.summary).not.toEqual(first.report.summary);

    found = reported((count) => count === 1000);
    runTrials(1000);
    await found;

    runTrials(40_000);
    expect($progress.get()).toMatchObject({ trials: 40_000 });
    cancelTrials();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect($progress.get()).toBe(null);
    expect($uncertainty.get()?.report.trials).toBe(1000);

    changePlan((plan) => widenInput(plan, "margin", null), "four");
    expect($uncertainty.get()).toBe(null);
    unfollow();
  });
});
