import { useRef } from "react";
import { useBusiness } from "../../controls/use-business.ts";
import { useHydrated } from "../../controls/use-hydrated.ts";
import { LIMITS } from "../../domain/business/limits.ts";
import type { ChainGoal, GoalChain } from "../../domain/goal/goal-chain.ts";
import { type WeakLink, weakLinks } from "../../domain/goal/weak-links.ts";
import { changeBusiness } from "../../state/workbook/workbook.ts";
import { ChainDrawing } from "./ChainDrawing.tsx";
import type { MetricGroup } from "./chain-metric.ts";
import { GoalForm } from "./GoalForm.tsx";
import { LinkNote } from "./LinkNote.tsx";
import { useWords } from "./words.ts";

type Props = { readonly groups: readonly MetricGroup[] };

/** The learner's chain from an ambition to the metrics that tell its goals: written here, drawn beside, its weak links named. */
export function GoalChainBuilder({ groups }: Props) {
  const box = useRef<HTMLElement>(null);
  const { chain } = useBusiness();
  const hydrated = useHydrated();
  const words = useWords();
  const metrics = new Map(
    groups.flatMap((group) => group.metrics.map((metric) => [metric.id, metric] as const)),
  );
  const links = weakLinks(chain, (id) => metrics.get(id) ?? null);
  const nameOf = (id: string) => metrics.get(id)?.name ?? id;
  const isBlank = chain.ambition === "" && chain.goals.length === 0;
  const change = (next: (chain: GoalChain) => GoalChain) => changeBusiness("chain", next);
  const changeGoal = (goal: ChainGoal) =>
    change(({ goals, ...rest }) => ({
      ...rest,
      goals: goals.map((each) => (each.id === goal.id ? goal : each)),
    }));
  const notes = (list: readonly WeakLink[]) =>
    list.map((link) => <LinkNote key={link.code + link.metrics.join()} link={link} nameOf={nameOf} />);
  return (
    <section className="plate chain-builder" aria-label={words.title} ref={box} tabIndex={-1}>
      <header className="plate-head">
        <h3 aria-live="polite">{isBlank ? words.title : words.finding(links.length)}</h3>
        <p>{words.intro}</p>
      </header>
      <ChainDrawing chain={chain} weak={links} nameOf={nameOf} />
      <div className="chain-forms">
        <label className="own-field">
          <span>{words.ambition}</span>
          <textarea
            rows={2}
            value={chain.ambition}
            maxLength={LIMITS.text}
            disabled={!hydrated}
            placeholder={words.ambitionExample}
            onChange={({ target }) => change((each) => ({ ...each, ambition: target.value }))}
          />
        </label>
        {!isBlank && notes(links.filter(({ goal }) => goal === null))}
        {chain.goals.map((goal, index) => (
          <GoalForm
            key={goal.id}
            goal={goal}
            number={index + 1}
            groups={groups}
            nameOf={nameOf}
            onChange={changeGoal}
            onRemove={() => {
              change((each) => ({ ...each, goals: each.goals.filter(({ id }) => id !== goal.id) }));
              box.current?.focus();
            }}
          >
            {notes(links.filter((link) => link.goal === goal.id))}
          </GoalForm>
        ))}
        {chain.goals.length < LIMITS.goals && (
          <button
            type="button"
            className="button quiet"
            disabled={!hydrated}
            onClick={() =>
              change((each) => ({
                ...each,
                goals: [...each.goals, { id: freeId(each), kind: null, text: "", metrics: [] }],
              }))
            }
          >
            {words.addGoal}
          </button>
        )}
        <p className="chain-limits">{words.limits}</p>
      </div>
    </section>
  );
}

/** An id that no goal of the chain has. */
function freeId({ goals }: GoalChain): string {
  const taken = new Set(goals.map(({ id }) => id));
  let number = goals.length + 1;
  while (taken.has(`g${number}`)) number += 1;
  return `g${number}`;
}
