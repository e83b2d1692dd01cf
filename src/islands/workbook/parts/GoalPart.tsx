import { SMART_CHECKS } from "../../../domain/goal/goal.ts";
import { judgeGoal } from "../../../domain/goal/judge-goal.ts";
import { readingsOf } from "../../../domain/record/readings-of.ts";
import { formatDay } from "../../../i18n/format/day-format.ts";
import { formatMetric } from "../../../i18n/format/metric-format.ts";
import { useDesk } from "../desk.ts";
import { StateMark } from "../StateMark.tsx";
import { Entries, Entry, Written } from "./Entries.tsx";
import type { PartProps } from "./part-props.ts";

/** The goal in its sentence, its fields, and what the five checks find. */
export function GoalPart({ business: { goal, records }, day }: PartProps) {
  const { words, format, locale, metricOf } = useDesk();
  const { unwritten, goal: say } = words.parts;
  const metric = metricOf(goal.metric);
  const show = (value: number | null) =>
    value === null ? unwritten : formatMetric(value, metric?.unit ?? "count", format, locale);
  const findings = judgeGoal(goal, metric, day, readingsOf(records, goal.metric));
  return (
    <>
      <p className="in-own-words">
        <Written text={goal.statement} otherwise={unwritten} />
      </p>
      <Entries>
        <Entry name={words.parts.chain.ambition}>
          <Written text={goal.ambition} otherwise={unwritten} />
        </Entry>
        <Entry name={say.metric}>
          <Written text={metric?.name ?? goal.metric} otherwise={unwritten} />
        </Entry>
        <Entry name={say.fromTo}>
          {show(goal.baseline)} <Arrow /> {show(goal.target)}
        </Entry>
        <Entry name={say.deadline}>
          <Written text={formatDay(goal.deadline, locale)} otherwise={unwritten} />
        </Entry>
        <Entry name={say.owner}>
          <Written text={goal.owner} otherwise={unwritten} />
        </Entry>
        <Entry name={say.resources}>
          <Written text={goal.resources} otherwise={unwritten} />
        </Entry>
      </Entries>
      <ul className="goal-checks" aria-label={say.checks}>
        {SMART_CHECKS.map((check) => {
          const finding = findings.find((each) => each.check === check);
          const gap = finding?.gaps[0];
          return (
            <li key={check}>
              <StateMark state={finding?.passed ? "complete" : "empty"} />
              <span>
                <b>{words.smart.checks[check]}</b>{" "}
                {finding?.passed ? words.smart.passed : gap && words.smart.gaps[gap].what}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Arrow() {
  return (
    <svg className="arrow" width="20" height="9" viewBox="0 0 20 9" role="img" aria-label="→">
      <path
        d="M0 4.500h18M14.500 1l3.500 3.500L14.500 8"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.300"
      />
    </svg>
  );
}
