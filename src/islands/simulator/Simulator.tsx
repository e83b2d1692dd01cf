import { memo, useCallback, useDeferredValue, useMemo, useState } from "react";
import { announce } from "../../adapters/page/announce.ts";
import { useFormat } from "../../controls/use-format.ts";
import { useHydrated } from "../../controls/use-hydrated.ts";
import { netRoi } from "../../domain/roi/return.ts";
import { type Projection, projectScenario } from "../../domain/simulation/project-scenario.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import { formatOutcome } from "../../i18n/format/quantity-format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { simulatorWords } from "../../i18n/simulator-words.ts";
import { $workbook } from "../../state/workbook/workbook.ts";
import { CampaignLedger } from "./CampaignLedger.tsx";
import { CashFigure } from "./CashFigure.tsx";
import { FunnelFigure } from "./FunnelFigure.tsx";
import { InputsPanel } from "./InputsPanel.tsx";
import { useSimulator } from "./use-simulator.ts";
import { Verdict } from "./Verdict.tsx";

type Props = { readonly sample: Scenario; readonly locale: Locale };

/** The workbench: assumptions on the left, what they lead to on the right, the verdict always in view. */
export function Simulator({ sample, locale }: Props) {
  const { scenario, isSample, can, change, reset, undo, redo } = useSimulator(sample);
  const format = useFormat(locale);
  const hydrated = useHydrated();
  const words = simulatorWords(locale);
  const [chosen, setChosen] = useState(scenario.channels[0]?.id);
  const projection = useMemo(() => projectScenario(scenario), [scenario]);
  // The verdict answers in the frame of the key press; the drawings follow in the next.
  const drawn = useDeferredValue(useMemo(() => ({ scenario, projection }), [scenario, projection]));
  const channel = projection.channels.find(({ channel: { id } }) => id === chosen) ?? projection.channels[0];

  const changeAndSay = useCallback(
    (name: string, value: number, gesture: string) => {
      change(name, value, gesture);
      announce(() => {
        const { value: worth, investment } = projectScenario($workbook.get().simulator ?? sample);
        const roi = formatOutcome(netRoi(worth, investment), "rate", format, locale);
        return words.spoken(roi, format.money(worth - investment, "always"));
      });
    },
    [change, sample, format, locale, words],
  );

  return (
    <div className="bench">
      <section className="bench-inputs" aria-label={words.inputs}>
        <div className="bench-bar">
          <h1>{words.scenario}</h1>
          <p>{words.fictional}</p>
          <div className="bench-acts">
            <button type="button" className="text-button" onClick={undo} aria-disabled={!can.undo}>
              {words.undo}
            </button>
            <button type="button" className="text-button" onClick={redo} aria-disabled={!can.redo}>
              {words.redo}
            </button>
            <button
              type="button"
              className="text-button"
              onClick={isSample ? undefined : reset}
              aria-disabled={isSample || !hydrated}
            >
              {words.reset}
            </button>
          </div>
        </div>
        <InputsPanel
          scenario={scenario}
          projection={projection}
          chosen={channel?.channel.id ?? ""}
          onChoose={setChosen}
          locale={locale}
          onChange={changeAndSay}
        />
      </section>
      <section className="bench-results" aria-label={words.results}>
        <Verdict scenario={scenario} projection={projection} locale={locale} />
        <Figures drawn={drawn} chosen={chosen} locale={locale} />
      </section>
    </div>
  );
}

type FiguresProps = {
  readonly drawn: { readonly scenario: Scenario; readonly projection: Projection };
  readonly chosen: string | undefined;
  readonly locale: Locale;
};

const Figures = memo(function Figures({ drawn, chosen, locale }: FiguresProps) {
  const { scenario, projection } = drawn;
  const channel = projection.channels.find((each) => each.channel.id === chosen) ?? projection.channels[0];
  return (
    <div className="bench-figures">
      <CampaignLedger scenario={scenario} projection={projection} locale={locale} />
      <CashFigure scenario={scenario} projection={projection} locale={locale} />
      {channel && <FunnelFigure channel={channel} locale={locale} />}
    </div>
  );
});
