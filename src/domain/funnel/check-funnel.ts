import { countedSteps } from "./counted-steps.ts";
import type { CountedStage, FunnelCounts, StageCounts } from "./funnel-counts.ts";

/** Why counts cannot be right, or should be looked at again. The words for each are in `i18n`. */
export type FunnelFinding = {
  readonly code: FunnelFindingCode;
  /** The stage to look at. */
  readonly stage: CountedStage | "months";
  /** True when no business can have such counts; otherwise they are only doubtful. */
  readonly impossible: boolean;
};

export type FunnelFindingCode =
  | "no-period"
  | "reach-above-impressions"
  | "engaged-above-reach"
  | "visits-above-impressions"
  | "leads-above-visits"
  | "sales-above-visits"
  | "sales-above-leads"
  /** Visits are events and reach is people: without impressions there is no click rate. */
  | "visits-without-impressions"
  /** People who interacted, and no people to hold them against. */
  | "engaged-without-reach"
  | "few-cases";

/**
 * A rate of fewer cases than this is shaky: with k cases chance alone moves it by about 2 ÷ √k of itself, more than a
 * third below 30.
 */
export const FEW_CASES = 30;

type Rule = readonly [FunnelFindingCode, CountedStage, CountedStage, impossible: boolean];

/** Stages that no other may pass: each person reached saw it at least once, each lead came by a visit, and so on. */
const ORDER: readonly Rule[] = [
  ["reach-above-impressions", "reach", "impressions", true],
  ["engaged-above-reach", "engaged", "reach", true],
  ["visits-above-impressions", "visits", "impressions", true],
  ["leads-above-visits", "leads", "visits", true],
  // Someone may buy twice, or without having signed up: rare, not impossible.
  ["sales-above-leads", "sales", "leads", false],
  ["sales-above-visits", "sales", "visits", false],
];

/** What is impossible or doubtful in a funnel, in the order of its stages; impossible things first. */
export function checkFunnel(counts: FunnelCounts): readonly FunnelFinding[] {
  const found: FunnelFinding[] = [];
  if (!(counts.months >= 1)) found.push({ code: "no-period", stage: "months", impossible: true });
  for (const [code, stage, limit, impossible] of ORDER) {
    if (isAbove(counts, stage, limit)) found.push({ code, stage, impossible });
  }
  // One sentence about the same sales is enough.
  const isTwice = found.some(({ code }) => code === "sales-above-leads");
  const findings = found.filter(({ code }) => code !== "sales-above-visits" || !isTwice);
  if (counts.visits !== null && counts.impressions === null && counts.reach !== null) {
    findings.push({ code: "visits-without-impressions", stage: "impressions", impossible: false });
  }
  if (counts.engaged !== null && counts.reach === null) {
    findings.push({ code: "engaged-without-reach", stage: "reach", impossible: false });
  }
  const few = countedSteps(counts).find(({ entered, passed }) => entered > 0 && passed < FEW_CASES);
  if (few) findings.push({ code: "few-cases", stage: few.to, impossible: false });
  return findings;
}

function isAbove(counts: StageCounts, stage: CountedStage, limit: CountedStage): boolean {
  const [count, most] = [counts[stage], counts[limit]];
  return count !== null && most !== null && count > most;
}
