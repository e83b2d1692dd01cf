import type { Metric } from "../metric/metric.ts";
import { dayNumber } from "../quantity/calendar-day.ts";
import {
  type Goal,
  type MetricReading,
  SMART_CHECKS,
  type SmartCheck,
  type SmartFinding,
  type SmartGap,
  type SmartHint,
} from "./goal.ts";
import { paceOf } from "./pace.ts";
import { statementHints } from "./statement-hints.ts";

/** What the checks need to know of a metric. */
export type JudgedMetric = Pick<Metric, "unit" | "better">;

/**
 * Five findings on a goal, in the order of SMART, each passed or with codes of what is missing. Fields are judged by rule against the
 * good direction of `metric` (`null` when its id is in no catalogue), `today` (`2026-01-31`) and the learner's own records of it; the
 * statement only by hints. The letters after Doran (Management Review, 1981), in the variant of the course's first source.
 */
export function judgeGoal(
  goal: Goal,
  metric: JudgedMetric | null,
  today: string,
  records: readonly MetricReading[] = [],
): readonly SmartFinding[] {
  const wording = statementHints(goal.statement);
  const only = (...hints: readonly SmartHint[]) => wording.filter((hint) => hints.includes(hint));
  const pace = judgePace(goal, today, records);
  const gaps: Record<SmartCheck, readonly SmartGap[]> = {
    specific: [...lacking(goal.statement, "no-statement"), ...lacking(goal.ambition, "no-ambition")],
    measurable: measureGaps(goal, metric),
    actionable: lacking(goal.owner, "no-owner"),
    realistic: [...lacking(goal.resources, "no-resources"), ...pace.gaps],
    timed: deadlineGaps(goal.deadline, today),
  };
  const hints: Record<SmartCheck, readonly SmartHint[]> = {
    specific: only("hint-no-number"),
    measurable: metric?.better === "depends" ? ["hint-direction-depends"] : [],
    actionable: only("hint-no-action-verb"),
    realistic: pace.hints,
    timed: only("hint-no-date"),
  };
  return SMART_CHECKS.map((check) => ({
    check,
    passed: gaps[check].length === 0,
    gaps: gaps[check],
    hints: hints[check],
  }));
}

function lacking(text: string, gap: SmartGap): readonly SmartGap[] {
  return text.trim() === "" ? [gap] : [];
}

function measureGaps(
  { metric: id, baseline, target }: Goal,
  metric: JudgedMetric | null,
): readonly SmartGap[] {
  const gaps: SmartGap[] = [];
  if (metric === null) gaps.push(id.trim() === "" ? "no-metric" : "unknown-metric");
  if (!isNumber(baseline)) gaps.push("no-baseline");
  if (!isNumber(target)) gaps.push("no-target");
  if (metric !== null && isNumber(target) && !isPossible(metric, target)) gaps.push("impossible-target");
  if (!isNumber(baseline) || !isNumber(target)) return gaps;
  if (target === baseline) return [...gaps, "target-is-baseline"];
  const moves = target > baseline ? "up" : "down";
  const isWrong = metric !== null && metric.better !== "depends" && metric.better !== moves;
  return isWrong ? [...gaps, "wrong-direction"] : gaps;
}

/** A share lies between 0 and 1, and nothing that is counted falls below 0; money and ratios may, where there can be a loss. */
function isPossible({ unit }: JudgedMetric, target: number): boolean {
  if (unit === "share") return target >= 0 && target <= 1;
  return target >= 0 || unit === "money" || unit === "ratio";
}

function deadlineGaps(deadline: string, today: string): readonly SmartGap[] {
  if (deadline.trim() === "") return ["no-deadline"];
  const [last, now] = [dayNumber(deadline), dayNumber(today)];
  if (last === null) return ["unreadable-deadline"];
  return now !== null && last <= now ? ["deadline-passed"] : [];
}

function judgePace(
  { baseline, target, deadline }: Goal,
  today: string,
  records: readonly MetricReading[],
): { readonly gaps: readonly SmartGap[]; readonly hints: readonly SmartHint[] } {
  const unknown = { gaps: [], hints: ["hint-pace-unknown"] } as const;
  if (!isNumber(baseline) || !isNumber(target)) return unknown;
  const pace = paceOf({ baseline, target }, today, deadline, records);
  if (pace === null || pace.usual === null || pace.fastest === null) return unknown;
  if (pace.needed > pace.fastest) return { gaps: ["faster-than-ever"], hints: [] };
  return { gaps: [], hints: pace.needed > pace.usual ? ["hint-faster-than-usual"] : [] };
}

function isNumber(value: number | null): value is number {
  return value !== null && Number.isFinite(value);
}
