import { useRef, useState } from "react";
import { useExample } from "../../controls/use-example.ts";
import { fixedStep } from "../../domain/funnel/counted-steps.ts";
import { planMoney } from "../../domain/funnel/fixes.ts";
import type { Fix, FixedStep } from "../../domain/funnel/funnel-counts.ts";
import { pathSteps } from "../../domain/funnel/path-steps.ts";
import { projectScenario } from "../../domain/simulation/project-scenario.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import type { FunnelWords } from "../../i18n/funnel-words.ts";
import type { Locale } from "../../i18n/locale.ts";
import { FixTable } from "./FixTable.tsx";

type Props = {
  readonly published: Scenario;
  readonly fixes: Readonly<Record<FixedStep, Fix>>;
  readonly locale: Locale;
  readonly words: FunnelWords;
};

/** Three fixes of the café's Instagram path, over the whole campaign. */
export function CafeFixes({ published, fixes, locale, words }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const scenario = useExample(published, box);
  const [tried, setTried] = useState(fixes);
  const projected = projectScenario(scenario).channels[0];
  if (!projected) return null;
  const rows = pathSteps(projected.channel).map(({ step, rate }) => {
    const id = fixedStep(step);
    return { id, step, rate, fix: tried[id] };
  });
  return (
    <div ref={box} className="plate">
      <FixTable
        rows={rows}
        names={words.steps}
        sales={projected.sales}
        money={planMoney(scenario, scenario.months)}
        months={scenario.months}
        locale={locale}
        words={words}
        onFix={(step, fix) => setTried({ ...tried, [step]: fix })}
      />
    </div>
  );
}
