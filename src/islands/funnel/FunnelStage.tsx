import { FunnelWedge, MagnifiedBar } from "../../charts/marks/MagnifiedBar.tsx";
import { LivingFigure } from "../../controls/LivingFigure.tsx";
import { useFormat } from "../../controls/use-format.ts";
import { inputBounds, writeInput } from "../../domain/simulation/inputs.ts";
import type { FunnelWords } from "../../i18n/funnel-words.ts";
import type { Locale } from "../../i18n/locale.ts";
import { changeExample } from "../../state/workbook/example.ts";
import type { ChannelStep } from "./channel-funnel.ts";
import { useBarDrag } from "./use-bar-drag.ts";

type Props = {
  readonly step: ChannelStep;
  readonly channel: string;
  /** The other channel's rate. */
  readonly mark: number | undefined;
  readonly place: number;
  readonly locale: Locale;
  readonly words: FunnelWords;
};

/** A step: the bar of the stage it leaves, whose edge can be pulled, its rate, and the stage it leads to. */
export function FunnelStage({ step, channel, mark, place, locale, words }: Props) {
  const format = useFormat(locale);
  const { id, from, to, rate, input } = step;
  const drag = useBarDrag(rate, inputBounds(input), (next) =>
    changeExample((scenario) => writeInput(scenario, input, next)),
  );
  const stage = (name: keyof FunnelWords["stages"], count: number) => (
    <span className="funnel-count">
      <b>{format.count(count)}</b> {words.stages[name]}
    </span>
  );
  return (
    <li>
      {place === 1 && stage(from.id, from.count)}
      <div className="funnel-drag" {...drag}>
        <MagnifiedBar share={rate} place={place} mark={mark}>
          <svg className="funnel-grip" x={`${rate * 100}%`} overflow="visible" aria-hidden="true">
            <path d="M0-3v28" />
          </svg>
        </MagnifiedBar>
      </div>
      <FunnelWedge share={rate}>
        <span className="funnel-rate">
          <LivingFigure of={input} label={words.rateLabel[id](channel)} initial={rate} locale={locale} />{" "}
          {words.acts[id]}
        </span>
        {stage(to.id, to.count)}
      </FunnelWedge>
      {to.id === "sales" && <MagnifiedBar share={null} place={place + 1} />}
    </li>
  );
}
