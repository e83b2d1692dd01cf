import { MendIcon } from "../../controls/MendIcon.tsx";
import type { GoalChain } from "../../domain/goal/goal-chain.ts";
import type { WeakLink } from "../../domain/goal/weak-links.ts";
import { useWords } from "./words.ts";

type Props = {
  readonly chain: GoalChain;
  readonly weak: readonly WeakLink[];
  nameOf(id: string): string;
};

/**
 * The chain drawn as a tree: the ambition, its goals, their metrics. The lines are borders of nested lists, so that it is
 * also read in that order; a weak link is broken, and says so in words.
 */
export function ChainDrawing({ chain, weak, nameOf }: Props) {
  const words = useWords();
  const isWeak = (goal: string, metric?: string) =>
    weak.some((link) => link.goal === goal && (metric === undefined || link.metrics.includes(metric)));
  const missing = (text: string) => <i className="chain-missing">{text}</i>;
  return (
    <div className="chain-drawing">
      <div className="chain-ambition">
        <span className="caption">{words.ambitionShort}</span>
        <p>{chain.ambition || missing(words.toWrite)}</p>
      </div>
      <ol className="chain-tree">
        {chain.goals.length === 0 && <li className="chain-branch is-weak">{missing(words.noGoal)}</li>}
        {chain.goals.map((goal, index) => (
          <li key={goal.id} className={isWeak(goal.id) ? "chain-branch is-weak" : "chain-branch"}>
            <div className="chain-node">
              <span className="caption">
                {words.goal(index + 1)}
                {goal.kind && ` · ${words.kindsShort[goal.kind]}`}
              </span>
              <p>{goal.text || missing(words.toWrite)}</p>
            </div>
            <ul className="chain-leaves">
              {goal.metrics.length === 0 && <li className="is-weak">{missing(words.noMetric)}</li>}
              {goal.metrics.map((id) => (
                <li key={id} className={isWeak(goal.id, id) ? "is-weak" : undefined}>
                  {isWeak(goal.id, id) && <MendIcon />} {nameOf(id)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </div>
  );
}
