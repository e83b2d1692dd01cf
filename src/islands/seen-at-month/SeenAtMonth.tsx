import { useRef } from "react";
import { SeenAtMonthFigure } from "../../controls/SeenAtMonthFigure.tsx";
import { useExample } from "../../controls/use-example.ts";
import { projectScenario } from "../../domain/simulation/project-scenario.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import type { Locale } from "../../i18n/locale.ts";
import { useWords } from "./words.ts";

type Props = { readonly published: Scenario; readonly locale: Locale };

/** The example's ROI as a measurement at the end of each month would show it. */
export function SeenAtMonth({ published, locale }: Props) {
  const box = useRef<HTMLElement>(null);
  const scenario = useExample(published, box);
  const { months } = projectScenario(scenario);
  return (
    <SeenAtMonthFigure
      ref={box}
      months={months}
      lastSpending={scenario.months}
      locale={locale}
      words={useWords()}
    />
  );
}
