import { useStore } from "@nanostores/react";
import { useEffect, useMemo, useState } from "react";
import { $benchContent, askBenchContent } from "../../../adapters/bench/bench-content.ts";
import { useWorkbook } from "../../../controls/use-workbook.ts";
import type { Plan } from "../../../domain/simulation/plan.ts";
import { projectScenario } from "../../../domain/simulation/project-scenario.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { type PlanNames, planNames } from "../../../i18n/plan-names.ts";
import { simulatorWords } from "../../../i18n/simulator-words.ts";
import { useNames } from "../use-names.ts";
import type { ViewProps } from "../view.ts";
import { CompareFigure } from "./CompareFigure.tsx";

const MOST = 4;

/** What can stand beside the bench's plan, by a key of its own. */
type Candidate = {
  readonly key: string;
  readonly name: string;
  readonly plan: Plan;
  readonly names: PlanNames;
};

/** Up to four plans side by side: the one on the bench, saved ones and samples. */
export function CompareView({ plan, projection, locale }: ViewProps) {
  const words = simulatorWords(locale).compare;
  const names = useNames(plan, locale);
  const candidates = useCandidates(locale);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const others = chosen.flatMap((key) => candidates.find((each) => each.key === key) ?? []);
  const isFull = others.length >= MOST - 1;
  const toggle = (key: string) =>
    setChosen((keys) => (keys.includes(key) ? keys.filter((each) => each !== key) : [...keys, key]));
  const columns = [
    { key: "bench", name: plan.name || words.bench, names, plan, projection },
    ...others.map((each) => ({ ...each, projection: projectScenario(each.plan.scenario) })),
  ];
  return (
    <div className="bench-figures compare-view">
      <fieldset className="compare-choice">
        <legend>{words.choose}</legend>
        {candidates.map(({ key, name }) => (
          <label key={key}>
            <input
              type="checkbox"
              checked={chosen.includes(key)}
              disabled={isFull && !chosen.includes(key)}
              onChange={() => toggle(key)}
            />
            {name}
          </label>
        ))}
      </fieldset>
      {isFull && <p className="bench-note">{words.full}</p>}
      <CompareFigure columns={columns} locale={locale} />
    </div>
  );
}

function useCandidates(locale: Locale): readonly Candidate[] {
  const plans = useWorkbook((workbook) => workbook.plans);
  const content = useStore($benchContent);
  useEffect(() => askBenchContent(locale), [locale]);
  return useMemo(() => {
    const samples = content === null || content === "out-of-reach" ? [] : content.samples;
    const namesOf = ({ scenario, sample }: Plan) =>
      planNames(scenario, samples.find(({ id }) => id === sample) ?? null, locale);
    return [
      ...plans.map((plan) => ({ key: `saved ${plan.name}`, name: plan.name, plan, names: namesOf(plan) })),
      ...samples.map(({ id, name, plan }) => ({ key: `sample ${id}`, name, plan, names: namesOf(plan) })),
    ];
  }, [plans, content, locale]);
}
