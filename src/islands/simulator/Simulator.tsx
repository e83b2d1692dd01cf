import { useStore } from "@nanostores/react";
import { useCallback, useMemo, useState } from "react";
import { announce } from "../../adapters/page/announce.ts";
import { useFormat } from "../../controls/use-format.ts";
import { netRoi } from "../../domain/roi/return.ts";
import { type Plan, writePlanInput } from "../../domain/simulation/plan.ts";
import { projectScenario } from "../../domain/simulation/project-scenario.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import { formatOutcome } from "../../i18n/format/quantity-format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { simulatorWords } from "../../i18n/simulator-words.ts";
import { $plan, $planProjection, changePlan } from "../../state/workbook/simulator-plan.ts";
import { BenchBar } from "./BenchBar.tsx";
import { InputsPanel } from "./InputsPanel.tsx";
import { Results } from "./Results.tsx";
import { useBench, useUndoKeys } from "./use-bench.ts";
import { Verdict } from "./Verdict.tsx";

type Props = { readonly sample: Plan; readonly locale: Locale };

/** The workbench: assumptions on the left, what they lead to on the right, the verdict always in view. */
export function Simulator({ sample, locale }: Props) {
  const bench = useBench(sample);
  const format = useFormat(locale);
  const words = simulatorWords(locale);
  const { scenario } = bench.plan;
  const [chosen, setChosen] = useState(scenario.channels[0]?.id ?? "");
  const channel = scenario.channels.some(({ id }) => id === chosen)
    ? chosen
    : (scenario.channels[0]?.id ?? "");
  useUndoKeys();

  const changeAndSay = useCallback(
    (name: string, value: number, gesture: string) => {
      changePlan((plan) => writePlanInput(plan, name, value), `${name} ${gesture}`);
      announce(() => {
        const projection = $planProjection.get();
        if (!projection) return "";
        const { value: worth, investment } = projection;
        const roi = formatOutcome(netRoi(worth, investment), "rate", format, locale);
        return words.spoken(roi, format.money(worth - investment, "always"));
      });
    },
    [format, locale, words],
  );

  return (
    <div className="bench">
      <section className="bench-inputs" aria-label={words.inputs}>
        <BenchBar plan={bench.plan} sample={sample} locale={locale} />
        <InputsPanel
          plan={bench.plan}
          projection={bench.projection}
          chosen={channel}
          onChoose={setChosen}
          locale={locale}
          onChange={changeAndSay}
        />
      </section>
      <section className="bench-results" aria-label={words.results}>
        <AnswerAtOnce published={sample.scenario} locale={locale} />
        <Results bench={bench} channel={channel} sample={sample} locale={locale} />
      </section>
    </div>
  );
}

/** The verdict, which listens to the store itself: it answers in the frame of the key press. */
function AnswerAtOnce({ published, locale }: { readonly published: Scenario; readonly locale: Locale }) {
  const atFirst = useMemo(() => projectScenario(published), [published]);
  const projection = useStore($planProjection, { ssr: () => null }) ?? atFirst;
  const scenario = useStore($plan, { ssr: () => null })?.scenario ?? published;
  return <Verdict scenario={scenario} projection={projection} locale={locale} />;
}
