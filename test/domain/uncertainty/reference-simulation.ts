import { range } from "../../../src/domain/quantity/range.ts";
import type { Channel, Scenario } from "../../../src/domain/simulation/scenario.ts";
import { type Assumption, simulateTrials } from "../../../src/domain/uncertainty/simulate-trials.ts";
import { summariseTrials } from "../../../src/domain/uncertainty/summarise-trials.ts";
import { tornado } from "../../../src/domain/uncertainty/tornado.ts";
import { varianceShares } from "../../../src/domain/uncertainty/variance-shares.ts";

// Loaded by Node and, in test/e2e/engine.spec.ts, by a browser: it imports the domain and nothing else.

const channel = (id: string, traffic: object): Channel => ({
  id,
  platform: "other",
  traffic: {
    from: "exposure",
    adSpend: 60_000,
    costPerMille: 950,
    followers: 4000,
    postsPerMonth: 12,
    reachPerPost: 0.12,
    followerGrowth: 0.015,
    clickThroughRate: 0.012,
    ...traffic,
  },
  leadRate: 0.25,
  closeRate: 0.12,
  incremental: 0.85,
});

/** A year of three channels that use every power and exponential of the projection. */
export const REFERENCE_SCENARIO: Scenario = {
  currency: "CAD",
  months: 12,
  salesCycle: 3,
  orderValue: 18_000,
  margin: 0.45,
  delay: "front-loaded",
  newCustomerShare: 0.7,
  repeat: { ordersPerYear: 2.5, retention: 0.6, discount: 0.08, years: 2 },
  channels: [
    channel("plain", {}),
    channel("frequency", { audience: 40_000, response: { kind: "frequency", repeatWorth: 0.6 } }),
    channel("hill", { carryover: 0.3, response: { kind: "hill", halfAt: 60_000, slope: 1.3 } }),
  ],
  investment: [
    { id: "staff", kind: "staff", hours: 30, hourlyCost: 3200 },
    { id: "content", kind: "content", amount: 40_000, timing: "monthly" },
  ],
};

export const REFERENCE_ASSUMPTIONS: readonly Assumption[] = [
  { input: "orderValue", range: range(15_000, 18_000, 24_000) },
  { input: "margin", range: range(0.4, 0.45, 0.5, "triangular") },
  { input: "retention", range: range(0.4, 0.6, 0.7) },
  { input: "plain.clickThroughRate", range: range(0.006, 0.012, 0.02) },
  { input: "plain.closeRate", range: range(0.06, 0.12, 0.25, "lognormal") },
  { input: "plain.followerGrowth", range: range(-0.01, 0.015, 0.04) },
  { input: "frequency.costPerMille", range: range(700, 950, 1400, "lognormal") },
  { input: "frequency.repeatWorth", range: range(0.3, 0.6, 0.9) },
  { input: "hill.carryover", range: range(0.1, 0.3, 0.5) },
  { input: "hill.slope", range: range(1, 1.3, 2, "triangular") },
  { input: "staff.hours", range: range(24, 30, 50) },
  { input: "content.amount", range: range(30_000, 40_000, 60_000) },
];

/** A simulation of 10 000 trials: a hash of every bit of its outcomes and draws, and what a screen would say of it. */
export function referenceSimulation(): { readonly hash: string; readonly said: string } {
  const trials = simulateTrials(REFERENCE_SCENARIO, REFERENCE_ASSUMPTIONS, { trials: 10_000, seed: 20_260 });
  if (!trials) throw new Error("Nobody asked this simulation to stop.");
  const { profit, netRoi, netRoiAtEnd, value, investment, sales, draws } = trials;
  const said = {
    summary: summariseTrials(trials, 0.5),
    shares: varianceShares(REFERENCE_ASSUMPTIONS, trials, profit),
    tornado: tornado(REFERENCE_SCENARIO, REFERENCE_ASSUMPTIONS),
  };
  return {
    hash: [[profit, netRoi, netRoiAtEnd, value, investment, sales], draws].map(hashOf).join(" "),
    said: JSON.stringify(said),
  };
}

/** FNV-1a over the bytes of all columns. */
function hashOf(columns: readonly Float64Array[]): string {
  let hash = 0x811c9dc5;
  for (const column of columns) {
    for (const byte of new Uint8Array(column.buffer)) hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
