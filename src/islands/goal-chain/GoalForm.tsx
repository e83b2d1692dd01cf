import type { ReactNode } from "react";
import { useHydrated } from "../../controls/use-hydrated.ts";
import { LIMITS } from "../../domain/business/limits.ts";
import { type ChainGoal, GOAL_KINDS, type GoalKind } from "../../domain/goal/goal-chain.ts";
import type { MetricGroup } from "./chain-metric.ts";
import { useWords } from "./words.ts";

type Props = {
  readonly goal: ChainGoal;
  readonly number: number;
  readonly groups: readonly MetricGroup[];
  nameOf(id: string): string;
  onChange(goal: ChainGoal): void;
  onRemove(): void;
  /** What is weak about it. */
  readonly children: ReactNode;
};

/** One goal of the chain: what it says, what it asks of people, and the metrics that are to tell it. */
export function GoalForm({ goal, number, groups, nameOf, onChange, onRemove, children }: Props) {
  const hydrated = useHydrated();
  const words = useWords();
  const isFull = goal.metrics.length >= LIMITS.metrics;
  return (
    <fieldset className="chain-goal" disabled={!hydrated}>
      <legend>{words.goal(number)}</legend>
      <label className="own-field">
        <span>{words.goalText}</span>
        <textarea
          rows={2}
          value={goal.text}
          maxLength={LIMITS.text}
          onChange={({ target }) => onChange({ ...goal, text: target.value })}
        />
      </label>
      <label className="own-field">
        <span>{words.kind}</span>
        <select
          value={goal.kind ?? ""}
          onChange={({ target }) =>
            onChange({ ...goal, kind: target.value === "" ? null : (target.value as GoalKind) })
          }
        >
          <option value="">{words.chooseKind}</option>
          {GOAL_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      <label className="own-field">
        <span>{words.metrics}</span>
        <select
          value=""
          disabled={!hydrated || isFull}
          onChange={({ target }) => onChange({ ...goal, metrics: [...goal.metrics, target.value] })}
        >
          <option value="">{words.addMetric}</option>
          {groups.map(({ family, metrics }) => (
            <optgroup key={family} label={family}>
              {metrics
                .filter(({ id }) => !goal.metrics.includes(id))
                .map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      {goal.metrics.length > 0 && (
        <ul className="chain-metrics">
          {goal.metrics.map((id) => (
            <li key={id}>
              {nameOf(id)}
              <button
                type="button"
                className="text-button"
                aria-label={words.removeMetric(nameOf(id))}
                onClick={() => onChange({ ...goal, metrics: goal.metrics.filter((each) => each !== id) })}
              >
                {words.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      {children}
      <button type="button" className="text-button" onClick={onRemove}>
        {words.removeGoal(number)}
      </button>
    </fieldset>
  );
}
