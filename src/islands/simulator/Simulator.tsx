import { useCallback, useMemo, useState } from "react";
import { announce } from "../../adapters/page/announce.ts";
import { FigureExportContext } from "../../controls/figure-export.ts";
import { useFormat } from "../../controls/use-format.ts";
import { netRoi } from "../../domain/roi/return.ts";
import { writePlanInput } from "../../domain/simulation/plan.ts";
import type { SampleCampaign } from "../../domain/simulation/sample-campaign.ts";
import { formatOutcome } from "../../i18n/format/quantity-format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { simulatorWords } from "../../i18n/simulator-words.ts";
import { $planProjection, changePlan } from "../../state/workbook/simulator-plan.ts";
import { BenchBar } from "./BenchBar.tsx";
import { BenchVerdict } from "./BenchVerdict.tsx";
import { Printing } from "./export/Printing.tsx";
import { InputsPanel } from "./inputs/InputsPanel.tsx";
import { Results } from "./Results.tsx";
import { useBench, useUndoKeys } from "./use-bench.ts";
import { HomeSample } from "./use-names.ts";

type Props = { readonly home: SampleCampaign; readonly locale: Locale };

/** The workbench: assumptions on the left, what they lead to on the right, the verdict always in view. */
export function Simulator({ home, locale }: Props) {
  const sample = home.plan;
  const bench = useBench(sample);
  const format = useFormat(locale);
  const words = simulatorWords(locale);
  const { scenario } = bench.plan;
  const [chosen, setChosen] = useState(scenario.channels[0]?.id ?? "");
  const channel = scenario.channels.some(({ id }) => id === chosen)
    ? chosen
    : (scenario.channels[0]?.id ?? "");
  const name = bench.plan.name || home.name;
  const exported = useMemo(() => ({ plan: name }), [name]);
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
    <HomeSample value={home}>
      <div className="bench">
        <Printing {...bench} name={name} channel={channel} locale={locale} />
        <section className="bench-inputs" aria-label={words.inputs}>
          <BenchBar plan={bench.plan} projection={bench.projection} sample={sample} locale={locale} />
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
          <BenchVerdict published={sample.scenario} locale={locale} />
          <FigureExportContext value={exported}>
            <Results bench={bench} channel={channel} sample={sample} locale={locale} />
          </FigureExportContext>
        </section>
      </div>
    </HomeSample>
  );
}
