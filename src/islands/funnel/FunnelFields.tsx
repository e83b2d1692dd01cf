import { QuantityField } from "../../controls/QuantityField.tsx";
import { useFormat } from "../../controls/use-format.ts";
import { LIMITS } from "../../domain/business/limits.ts";
import { countedSteps } from "../../domain/funnel/counted-steps.ts";
import {
  COMPARISONS,
  COUNTED_STAGES,
  type Comparison,
  type CountedStage,
  type FunnelCounts,
  NO_COUNTS,
  type StageCounts,
} from "../../domain/funnel/funnel-counts.ts";
import { engagedUsersRate } from "../../domain/metric/formula/engagement.ts";
import { frequency } from "../../domain/metric/formula/attention.ts";
import { isDefined } from "../../domain/quantity/outcome.ts";
import { trackerWords } from "../../i18n/funnel-tracker-words.ts";
import type { Locale } from "../../i18n/locale.ts";
import { CountField } from "./CountField.tsx";

const MONTHS = { unit: "months", min: 1, max: LIMITS.funnelMonths, reach: 12, step: 1, whole: true } as const;

type Props = {
  readonly funnel: FunnelCounts;
  readonly locale: Locale;
  onChange(change: (funnel: FunnelCounts) => FunnelCounts): void;
};

/** The counts, stage by stage, with the rate that each gives, and those of what the funnel is held against. */
export function FunnelFields({ funnel, locale, onChange }: Props) {
  const words = trackerWords(locale);
  const { compared } = funnel;
  const other = compared && compared.with !== "someone-else" ? compared : null;
  const field = (stage: CountedStage, counts: StageCounts, whose: string, write: (counts: Partial<StageCounts>) => void) => (
    <CountField
      label={`${words.stages[stage].name}, ${whose}`}
      value={counts[stage]}
      placeholder={words.notCounted}
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
          label={words.months}
          value={funnel.months}
          bounds={MONTHS}
          locale={locale}
          slider={false}
          onChange={(months) => onChange((now) => ({ ...now, months }))}
        />
        <label className="tracker-compare">
          <span>{words.compare}</span>
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
            <option value="">{words.compareNone}</option>
            {COMPARISONS.map((each) => (
              <option key={each} value={each}>
                {words.comparisons[each]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ol className={other ? "tracker-rows is-compared" : "tracker-rows"}>
        {COUNTED_STAGES.map((stage) => (
          <li key={stage}>
            <span className="tracker-stage">
              <b>{words.stages[stage].name}</b> <small>{words.stages[stage].hint}</small>
            </span>
            {field(stage, funnel, words.yours, (counts) => onChange((now) => ({ ...now, ...counts })))}
            {other &&
              field(stage, other.counts, words.comparisons[other.with], (counts) =>
                onChange((now) => ({
                  ...now,
                  compared: { ...other, counts: { ...(now.compared?.counts ?? NO_COUNTS), ...counts } },
                })),
              )}
            <StageRate stage={stage} counts={funnel} locale={locale} />
            {other && <StageRate stage={stage} counts={other.counts} locale={locale} />}
          </li>
        ))}
      </ol>
    </>
  );
}

/** What a stage's count says of the stage before it. */
function StageRate(props: { stage: CountedStage; counts: StageCounts; locale: Locale }) {
  const { stage, counts, locale } = props;
  const format = useFormat(locale);
  const words = trackerWords(locale);
  const { reach, impressions, engaged } = counts;
  const step = countedSteps(counts).find(({ to }) => to === stage);
  const rate = step?.rate ?? (stage === "engaged" && reach !== null && engaged !== null ? engagedUsersRate(engaged, reach) : null);
  const times = stage === "reach" && reach !== null && impressions !== null ? frequency(impressions, reach) : null;
  return (
    <span className="tracker-rate">
      {rate !== null && isDefined(rate) && (
        <>
          <b>{format.percent(rate)}</b> {stage === "engaged" ? words.ofReach : words.ofStage[step?.from ?? "visits"]}
        </>
      )}
      {times !== null && isDefined(times) && (
        <>
          <b>{format.decimal(times, 1)}</b> {words.timesEach}
        </>
      )}
    </span>
  );
}
