import { FunnelWedge, MagnifiedBar } from "../../charts/marks/MagnifiedBar.tsx";
import { DataTable } from "../../controls/DataTable.tsx";
import { MendIcon } from "../../controls/MendIcon.tsx";
import { useFormat } from "../../controls/use-format.ts";
import { type CountedGap, countedGaps, type Yardstick } from "../../domain/funnel/counted-gaps.ts";
import { countedSteps } from "../../domain/funnel/counted-steps.ts";
import type { Comparison, CountedStage, StageCounts } from "../../domain/funnel/funnel-counts.ts";
import { isDefined } from "../../domain/quantity/outcome.ts";
import type { FunnelTexts, TrackerWords } from "../../i18n/funnel-words.ts";
import type { Locale } from "../../i18n/locale.ts";

type Props = {
  readonly counts: StageCounts;
  readonly compared: Comparison | null;
  readonly yardstick: Yardstick;
  readonly locale: Locale;
  readonly words: TrackerWords;
  readonly texts: FunnelTexts;
};

/** A counted path, drawn; its title names the bottleneck and what that is held against, or why there is none to name. */
export function CountedFunnel({ counts, compared, yardstick, locale, words, texts }: Props) {
  const format = useFormat(locale);
  const steps = countedSteps(counts);
  if (steps.length === 0) return null;
  const [gap] = countedGaps(steps, yardstick);
  const isComparable = steps.some(({ step }) => yardstick[step]);
  return (
    <figure className="counted-funnel">
      <h3>{title()}</h3>
      {gap && (
        <p>
          {words.gap(format.percent(gap.gain), lostSales(gap))} {gap.mayBeChance && texts.mayBeChance}
        </p>
      )}
      {!gap && <p>{isComparable ? texts.level : texts.noYardstick}</p>}
      <ol className="funnel">
        {steps.map(({ step, from, to, entered, passed, rate }, index) => {
          const share = isDefined(rate) ? rate : 0;
          const next = steps[index + 1];
          return (
            <li key={step} className={gap?.step === step ? "is-now" : undefined}>
              {steps[index - 1]?.to !== from && stage(from, entered)}
              <MagnifiedBar share={share} place={index + 1} mark={yardstick[step]?.rate} />
              <FunnelWedge share={share}>
                <span className="funnel-rate">
                  {gap?.step === step && (
                    <span className="funnel-bottleneck">
                      <MendIcon /> {texts.bottleneck}
                    </span>
                  )}
                  <b>{isDefined(rate) ? format.percent(rate) : "–"}</b> {texts.acts[step]}
                </span>
                {stage(to, passed)}
              </FunnelWedge>
              {next?.from !== to && <MagnifiedBar share={null} place={index + 2} />}
            </li>
          );
        })}
      </ol>
      <DataTable
        locale={locale}
        caption={texts.table}
        head={texts.head}
        rows={steps.map(({ step, entered, passed, rate }) => [
          texts.steps[step],
          format.count(entered),
          format.count(passed),
          isDefined(rate) ? format.percent(rate) : "–",
          yardstick[step] ? format.percent(yardstick[step].rate) : "–",
        ])}
      />
    </figure>
  );

  function stage(name: CountedStage, count: number) {
    return (
      <span className="funnel-count">
        <b>{format.count(count)}</b> {texts.stages[name].many}
      </span>
    );
  }

  function title() {
    if (gap && compared) {
      return words.titleGap(
        texts.steps[gap.step],
        format.percent(gap.rate),
        format.percent(gap.best.rate),
        texts.against[compared],
      );
    }
    return isComparable ? texts.titleLevel : texts.titleAlone;
  }

  function lostSales({ gain }: CountedGap) {
    return format.count(Math.round((counts.sales ?? 0) * gain * 10) / 10);
  }
}
