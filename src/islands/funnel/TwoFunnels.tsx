import { useStore } from "@nanostores/react";
import { useRef } from "react";
import { DataTable } from "../../controls/DataTable.tsx";
import { ExampleReset } from "../../controls/ExampleReset.tsx";
import { useExample } from "../../controls/use-example.ts";
import { useFormat } from "../../controls/use-format.ts";
import { projectScenario } from "../../domain/simulation/project-scenario.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import type { FunnelWords } from "../../i18n/funnel-words.ts";
import type { Locale } from "../../i18n/locale.ts";
import { $exampleChanged } from "../../state/workbook/example.ts";
import { channelFunnel } from "./channel-funnel.ts";
import { FunnelStage } from "./FunnelStage.tsx";

type Props = { readonly published: Scenario; readonly locale: Locale; readonly words: FunnelWords };

/** The café's two channels from impressions to sales, side by side; every rate can be changed, by its figure or its bar. */
export function TwoFunnels({ published, locale, words }: Props) {
  const box = useRef<HTMLElement>(null);
  const scenario = useExample(published, box);
  const changed = useStore($exampleChanged, { ssr: () => false });
  const format = useFormat(locale);
  const funnels = projectScenario(scenario).channels.map((channel) =>
    channelFunnel(channel, scenario.months),
  );
  const [first, second] = funnels;
  if (!first || !second) return null;
  const name = (id: string) => words.platforms[id] ?? id;
  return (
    <figure ref={box} className="plate two-funnels" tabIndex={-1}>
      <header className="plate-head">
        <h3>
          {funnels.every(({ perSale }) => perSale !== null)
            ? words.twoTitle(format.count(first.perSale ?? 0), format.count(second.perSale ?? 0))
            : words.twoTitleNone}
        </h3>
        <p>{words.twoCaption}</p>
      </header>
      <div className="funnel-pair">
        {funnels.map(({ id, steps }, index) => (
          <section key={id} aria-label={name(id)}>
            <h4>{name(id)}</h4>
            <ol className="funnel">
              {steps.map((step, place) => (
                <FunnelStage
                  key={step.id}
                  step={step}
                  channel={name(id)}
                  mark={funnels[1 - index]?.steps[place]?.rate}
                  place={place + 1}
                  locale={locale}
                  words={words}
                />
              ))}
            </ol>
          </section>
        ))}
      </div>
      {changed && <ExampleReset words={words} figure={box} />}
      <DataTable
        locale={locale}
        caption={words.twoTable}
        head={[words.stage, ...funnels.flatMap(({ id }) => [name(id), words.rateOf(name(id))])]}
        rows={first.steps.map((step, place) => [
          words.steps[step.id === "sale" ? "sale-from-lead" : step.id],
          ...[step, second.steps[place] ?? step].flatMap(({ to, rate }) => [
            format.count(to.count),
            format.percent(rate),
          ]),
        ])}
      />
    </figure>
  );
}
