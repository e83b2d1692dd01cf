import { MagnifiedBar } from "../../charts/marks/MagnifiedBar.tsx";
import { LivingFigure } from "../../controls/LivingFigure.tsx";
import { useFormat } from "../../controls/use-format.ts";
import { inputBounds, writeInput } from "../../domain/simulation/inputs.ts";
import type { FunnelWords } from "../../i18n/funnel-words.ts";
import type { Locale } from "../../i18n/locale.ts";
import { changeExample } from "../../state/workbook/example.ts";
import type { ChannelStage } from "./channel-funnel.ts";
import { useBarDrag } from "./use-bar-drag.ts";

type Props = {
  readonly stage: ChannelStage;
  readonly channel: string;
  /** The other channel's rate. */
  readonly mark: number | undefined;
  readonly place: number;
  readonly locale: Locale;
  readonly words: FunnelWords;
};

/** A stage: its count, its bar, and the rate that takes people on. */
export function FunnelStage({ stage, channel, mark, place, locale, words }: Props) {
  const format = useFormat(locale);
  const { id, count, rate, input } = stage;
  const name = (
    <span className="funnel-count">
      <b>{format.count(count)}</b> {words.stages[id]}
    </span>
  );
  if (rate === null) {
    return (
      <li>
        {name}
        <MagnifiedBar share={null} place={place} />
      </li>
    );
  }
  return (
    <li>
      {name}
      <DraggedBar rate={rate} input={input} mark={mark} place={place} />
      <span className="funnel-rate">
        <LivingFigure of={input} label={words.rateLabel[id](channel)} initial={rate} locale={locale} />{" "}
        {words.acts[id]}
      </span>
    </li>
  );
}

function DraggedBar(props: { rate: number; input: string; mark: number | undefined; place: number }) {
  const { rate, input, mark, place } = props;
  const drag = useBarDrag(rate, inputBounds(input), (next) =>
    changeExample((scenario) => writeInput(scenario, input, next)),
  );
  return (
    <div className="funnel-drag" {...drag}>
      <MagnifiedBar share={rate} place={place} mark={mark}>
        <svg className="funnel-grip" x={`${rate * 100}%`} overflow="visible" aria-hidden="true">
          <path d="M0-3v28" />
        </svg>
      </MagnifiedBar>
    </div>
  );
}
