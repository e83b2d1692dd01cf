import { today } from "../../adapters/page/today.ts";
import { OptionalNumberField } from "../../controls/OptionalNumberField.tsx";
import { useBusiness } from "../../controls/use-business.ts";
import { useHydrated } from "../../controls/use-hydrated.ts";
import { LIMITS } from "../../domain/business/limits.ts";
import type { Goal } from "../../domain/goal/goal.ts";
import { type JudgedMetric, judgeGoal } from "../../domain/goal/judge-goal.ts";
import type { MetricUnit } from "../../domain/metric/metric.ts";
import { readingsOf } from "../../domain/record/readings-of.ts";
import type { InputBounds } from "../../domain/simulation/inputs.ts";
import type { Locale } from "../../i18n/locale.ts";
import { changeBusiness } from "../../state/workbook/workbook.ts";
import { Findings } from "./Findings.tsx";
import { useWords } from "./words.ts";

/** A metric to choose from: its name in the page's language, and what judges a goal by it. */
export type GoalMetric = JudgedMetric & { readonly id: string; readonly name: string };
export type GoalMetricGroup = { readonly family: string; readonly metrics: readonly GoalMetric[] };

type Props = { readonly groups: readonly GoalMetricGroup[]; readonly locale: Locale };

const LARGEST = 1e12;
const BOUNDS: Record<MetricUnit, InputBounds> = {
  count: { unit: "count", min: 0, max: LARGEST, reach: 1000, step: 1 },
  share: { unit: "rate", min: 0, max: 1, reach: 1, step: 0.01 },
  ratio: { unit: "rate", min: -1, max: 1000, reach: 5, step: 0.01 },
  money: { unit: "price", min: -LARGEST, max: LARGEST, reach: 100_000, step: 100 },
  months: { unit: "months", min: 0, max: 600, reach: 24, step: 1 },
};

/** The learner's goal, field by field, and the five checks that answer as it is written. */
export function SmartGoal({ groups, locale }: Props) {
  const hydrated = useHydrated();
  const { goal, chain, records } = useBusiness();
  const words = useWords().form;
  const metric = groups.flatMap(({ metrics }) => metrics).find(({ id }) => id === goal.metric) ?? null;
  const findings = judgeGoal(goal, metric, today(), readingsOf(records, goal.metric));
  const passed = findings.filter((finding) => finding.passed).length;
  const bounds = BOUNDS[metric?.unit ?? "count"];
  const set = (part: Partial<Goal>) => changeBusiness("goal", (before) => ({ ...before, ...part }));
  const text = (name: "statement" | "ambition" | "resources", rows: number) => (
    <label className="own-field is-wide">
      <span>{words.fields[name]}</span>
      <textarea
        rows={rows}
        value={goal[name]}
        maxLength={LIMITS.text}
        disabled={!hydrated}
        placeholder={words.examples[name]}
        onChange={({ target }) => set({ [name]: target.value })}
      />
    </label>
  );
  return (
    <section className="plate smart-goal" aria-label={words.title}>
      <header className="plate-head">
        <h3>{words.title}</h3>
        <p>{words.intro}</p>
      </header>
      <div className="smart-columns">
        <div className="smart-fields">
          {text("statement", 3)}
          {text("ambition", 2)}
          {chain.ambition !== "" && goal.ambition !== chain.ambition && (
            <button
              type="button"
              className="text-button is-wide"
              onClick={() => set({ ambition: chain.ambition })}
            >
              {words.takeAmbition}
            </button>
          )}
          <label className="own-field is-wide">
            <span>{words.fields.metric}</span>
            <select
              value={metric?.id ?? ""}
              disabled={!hydrated}
              // Figures of another metric would be in another unit.
              onChange={({ target }) => set({ metric: target.value, baseline: null, target: null })}
            >
              <option value="">{words.chooseMetric}</option>
              {groups.map(({ family, metrics }) => (
                <optgroup key={family} label={family}>
                  {metrics.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          </label>
          <OptionalNumberField
            key={`baseline ${goal.metric}`}
            label={words.fields.baseline}
            value={goal.baseline}
            bounds={bounds}
            locale={locale}
            onChange={(baseline) => set({ baseline })}
          />
          <OptionalNumberField
            key={`target ${goal.metric}`}
            label={words.fields.target}
            value={goal.target}
            bounds={bounds}
            locale={locale}
            onChange={(target) => set({ target })}
          />
          <label className="own-field">
            <span>{words.fields.deadline}</span>
            <input
              type="date"
              value={goal.deadline}
              disabled={!hydrated}
              onChange={({ target }) => set({ deadline: target.value })}
            />
          </label>
          <label className="own-field">
            <span>{words.fields.owner}</span>
            <input
              type="text"
              value={goal.owner}
              maxLength={LIMITS.line}
              disabled={!hydrated}
              placeholder={words.examples.owner}
              onChange={({ target }) => set({ owner: target.value })}
            />
          </label>
          {text("resources", 2)}
        </div>
        <Findings findings={findings} title={words.passed(passed, findings.length)} />
      </div>
    </section>
  );
}
