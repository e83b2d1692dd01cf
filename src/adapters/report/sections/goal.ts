import { SMART_CHECKS } from "../../../domain/goal/goal.ts";
import { judgeGoal } from "../../../domain/goal/judge-goal.ts";
import { readingsOf } from "../../../domain/record/readings-of.ts";
import type { ReportBlock, ReportSection } from "../report-block.ts";
import type { ReportDesk } from "../report-desk.ts";

/** What was aimed at, whether the goal holds by the five checks, and the metrics that were followed. */
export function goalSections({ business, words, day, metricOf }: ReportDesk): readonly ReportSection[] {
  const { sheet: say, parts, smart } = words;
  const { goal, chain, metrics, records } = business;
  const ambition = goal.ambition || chain.ambition;
  const blocks: ReportBlock[] = [];
  if (ambition) blocks.push({ kind: "text", text: say.ambition(ambition) });
  if (goal.statement) {
    const findings = judgeGoal(goal, metricOf(goal.metric), day, readingsOf(records, goal.metric));
    const items = SMART_CHECKS.map((check) => {
      const finding = findings.find((each) => each.check === check);
      const gap = finding?.gaps[0];
      return {
        name: smart.checks[check],
        isPassed: finding?.passed === true,
        text: finding?.passed || !gap ? smart.passed : smart.gaps[gap].what,
      };
    });
    blocks.push({ kind: "text", text: goal.statement }, { kind: "checks", name: parts.goal.checks, items });
  }
  const followed = metrics.map(({ metric, decision }) =>
    [metricOf(metric)?.name ?? metric, decision].filter(Boolean).join(". "),
  );
  return [
    { title: say.goal, blocks },
    { title: say.metrics, blocks: followed.length > 0 ? [{ kind: "list", items: followed }] : [] },
  ];
}
