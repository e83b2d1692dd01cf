import { QuantityField } from "../../controls/QuantityField.tsx";
import { useFormat } from "../../controls/use-format.ts";
import { stageRatio } from "../../domain/funnel/counted-steps.ts";
import {
  COMPARISONS,
  COUNTED_STAGES,
  type Comparison,
  type CountedStage,
  type FunnelCounts,
  MOST_MONTHS,
  NO_COUNTS,
  type StageCounts,
} from "../../domain/funnel/funnel-counts.ts";
import { isDefined } from "../../domain/quantity/outcome.ts";
import type { FunnelTexts } from "../../i18n/funnel-words.ts";
import type { Locale } from "../../i18n/locale.ts";
import { CountField } from "./CountField.tsx";

const MONTHS = { unit: "months", min: 1, max: MOST_MONTHS, reach: 12, step: 1, whole: true } as const;

type Props = {
  readonly funnel: FunnelCounts;
  readonly locale: Locale;
  readonly texts: FunnelTexts;
  onChange(change: (funnel: FunnelCounts) => FunnelCounts): void;
};

/** The counts, stage by stage, with the rate that each gives, and those of what the funnel is held against. */
export function FunnelFields({ funnel, locale, texts, onChange }: Props) {
  const { compared } = funnel;
  const other = compared && compared.with !== "someone-else" ? compared : null;
  const field = (
    stage: CountedStage,
    counts: StageCounts,
    whose: string,
    write: (counts: Partial<StageCounts>) => void,
  ) => (
    <CountField
      label={`${texts.stages[stage].name}, ${whose}`}
      value={counts[stage]}
      placeholder={texts.notCounted}
      locale={locale}
      onChange={(count) => write({ [stage]: count })}
      onPasteCells={(cells) => {
        const from = COUNTED_STAGES.slice(COUNTED_STAGES.indexOf(stage));
        write(Object.fromEntries(cells.slice(0, from.length).map((cell, index) => [from[index], cell])));
      }}
    />
  );
  return (
    <>
      <div className="tracker-frame">
        <QuantityField
          label={texts.months}
          value={funnel.months}
          bounds={MONTHS}
          locale={locale}
          slider={false}
          onChange={(months) => onChange((now) => ({ ...now, months }))}
        />
        <label className="tracker-compare">
          <span>{texts.compare}</span>
          <select
            value={compared?.with ?? ""}
            onChange={(event) => {
              const chosen = event.target.value as Comparison | "";
              onChange((now) => ({
                ...now,
                compared: chosen ? { with: chosen, counts: now.compared?.counts ?? NO_COUNTS } : undefined,
              }));
            }}
          >
            <option value="">{texts.compareNone}</option>
            {COMPARISONS.map((each) => (
              <option key={each} value={each}>
                {texts.comparisons[each]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ol className={other ? "tracker-rows is-compared" : "tracker-rows"}>
        {COUNTED_STAGES.map((stage) => (
          <li key={stage}>
            <span className="tracker-stage">
              <b>{texts.stages[stage].name}</b> <small>{texts.stages[stage].hint}</small>
            </span>
            {field(stage, funnel, texts.yours, (counts) => onChange((now) => ({ ...now, ...counts })))}
            {other &&
              field(stage, other.counts, texts.comparisons[other.with], (counts) =>
                onChange((now) => ({
                  ...now,
                  compared: { ...other, counts: { ...(now.compared?.counts ?? NO_COUNTS), ...counts } },
                })),
              )}
            <StageRate stage={stage} counts={funnel} locale={locale} texts={texts} />
            {other && <StageRate stage={stage} counts={other.counts} locale={locale} texts={texts} />}
          </li>
        ))}
      </ol>
    </>
  );
}

/** What a stage's count says of the stage before it. */
function StageRate(props: Pick<Props, "locale" | "texts"> & { stage: CountedStage; counts: StageCounts }) {
  const { stage, counts, locale, texts } = props;
  const format = useFormat(locale);
  const ratio = stageRatio(counts, stage);
  return (
    <span className="tracker-rate">
      {ratio && isDefined(ratio.value) && (
        <>
          <b>{stage === "reach" ? format.decimal(ratio.value, 1) : format.percent(ratio.value)}</b>{" "}
          {stage === "reach" ? texts.timesEach : texts.ofStage[ratio.by]}
        </>
      )}
    </span>
  );
}
