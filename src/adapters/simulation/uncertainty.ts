import { atom } from "nanostores";
import type { Plan } from "../../domain/simulation/plan.ts";
import type { TrialReport } from "../../domain/uncertainty/trial-report.ts";
import { $plan } from "../../state/workbook/simulator-plan.ts";
import { followChange, unfollowChange } from "../page/follow-change.ts";
import { MOST_TRIALS_IN_PAGE, runInPage } from "./run-in-page.ts";
import { createSimulationClient, type SimulationRun } from "./simulation-client.ts";

/** Trials after each change: enough for every figure shown, few enough to follow the hand. */
export const QUICK_TRIALS = 10_000;

/** The latest report, with the plan it is about. */
export type Uncertainty = { readonly plan: Plan; readonly report: TrialReport };

/** A simulation under way: how many of how many trials are drawn. */
export type Progress = { readonly done: number; readonly trials: number };

/** What is known of the bench's plan; `null` while nothing of it is a range. A moment behind the plan. */
export const $uncertainty = atom<Uncertainty | null>(null);

/** The simulation under way; `null` while none is. */
export const $progress = atom<Progress | null>(null);

/** Why there is no newer report: the simulation failed; or how it differs: it runs in the page. */
export const $simulationTrouble = atom<"failed" | "in-page" | null>(null);

/** The seed that all trials are drawn from. */
export const $seed = atom(1);

const client = createSimulationClient(
  () => new Worker(new URL("./simulation.worker.ts", import.meta.url), { type: "module" }),
  runInPage,
);

let running: { readonly run: SimulationRun; readonly trials: number } | null = null;
let followers = 0;
let unfollow = () => {};

/** Simulates the bench's plan after each change for as long as somebody follows; returns how to stop following. */
export function followUncertainty(): () => void {
  followers += 1;
  if (followers === 1) unfollow = $plan.subscribe(noticePlan);
  return () => {
    followers -= 1;
    if (followers === 0) unfollow();
  };
}

/** Simulates the plan as it is with this many trials, in place of what is under way. */
export function runTrials(trials: number): void {
  const plan = $plan.get();
  if (plan) simulate(plan, trials);
}

/** Draws all trials anew from another seed, as many as before. */
export function drawFrom(seed: number): void {
  $seed.set(seed);
  runTrials($uncertainty.get()?.report.trials ?? QUICK_TRIALS);
}

/** Stops what is under way; the report before stays. */
export function cancelTrials(): void {
  running?.run.cancel();
}

function noticePlan(plan: Plan | null): void {
  if (!plan || plan.assumptions.length === 0) {
    unfollowChange(refresh);
    running?.run.cancel();
    $uncertainty.set(null);
    return;
  }
  const known = $uncertainty.get();
  if (known && isSameModel(known.plan, plan)) {
    if (known.plan !== plan) $uncertainty.set({ ...known, plan });
    return;
  }
  // What the change itself shows is painted first.
  followChange(refresh);
}

function refresh(): void {
  const plan = $plan.get();
  if (!plan || plan.assumptions.length === 0) return;
  // A quick run is let finish, then follows the latest plan: superseded at each step of a drag, none would ever end.
  if (running && running.trials <= QUICK_TRIALS) return;
  simulate(plan, QUICK_TRIALS);
}

async function simulate(plan: Plan, asked: number): Promise<void> {
  const { scenario, assumptions } = plan;
  const trials = client.isInPage() ? Math.min(asked, MOST_TRIALS_IN_PAGE) : asked;
  $progress.set({ done: 0, trials });
  const run = client.start({ scenario, assumptions, trials, seed: $seed.get() }, (done) =>
    $progress.set({ done, trials }),
  );
  const mine = { run, trials };
  running = mine;
  const report = await run.result.catch(() => "failed" as const);
  if (running !== mine) return;
  running = null;
  $progress.set(null);
  $simulationTrouble.set(report === "failed" ? "failed" : client.isInPage() ? "in-page" : null);
  const latest = $plan.get();
  if (report && report !== "failed" && latest && latest.assumptions.length > 0) {
    $uncertainty.set({ plan: isSameModel(plan, latest) ? latest : plan, report });
  }
  if (report && latest && !isSameModel(plan, latest)) noticePlan(latest);
}

/** Whether both would draw the same trials: a plan's name, target and moves change nothing about them. */
function isSameModel(one: Plan, other: Plan): boolean {
  return one.scenario === other.scenario && one.assumptions === other.assumptions;
}
