import { DataTable } from "../../../controls/DataTable.tsx";
import { useFormat } from "../../../controls/use-format.ts";
import { applySplit, type wholeSplit } from "../../../domain/question/apply-split.ts";
import type { BestSplit } from "../../../domain/question/best-split.ts";
import { readInput } from "../../../domain/simulation/inputs.ts";
import { withScenario } from "../../../domain/simulation/plan.ts";
import type { Scenario } from "../../../domain/simulation/scenario.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { PlanNames } from "../../../i18n/plan-names.ts";
import { questionWords } from "../../../i18n/simulator-questions-words.ts";
import { AppliedNote, useApplied } from "./AppliedNote.tsx";

type Props = {
  readonly scenario: Scenario;
  readonly names: PlanNames;
  readonly split: BestSplit;
  /** The best split in whole dollars; `null` when no channel answers to its budget. */
  readonly spends: ReturnType<typeof wholeSplit> | null;
  /** Value that dividing it like this would add, in cents. */
  readonly gain: number;
  readonly locale: Locale;
};

/** The present budget as it is divided and as it would bring most, channel by channel. */
export function SplitFigure({ scenario, names, split, spends, gain, locale }: Props) {
  const format = useFormat(locale);
  const words = questionWords(locale);
  const { said, apply } = useApplied();
  if (split.kind !== "split" || spends === null) return null;
  const nowOf = (id: string) => readInput(scenario, `${id}.adSpend`) ?? 0;
  const most = Math.max(1, ...spends.map(({ channel, adSpend }) => Math.max(adSpend, nowOf(channel))));
  const hasGain = gain >= 100;
  return (
    <figure className="plate bench-figure">
      <header className="plate-head">
        <h3>
          {split.budget <= 0
            ? words.money.split.none
            : hasGain
              ? words.money.split.title(format.money(gain))
              : words.money.split.already}
        </h3>
        {split.budget > 0 && (
          <p>
            {words.money.split.sentence(format.money(split.budget))}{" "}
            {split.because === "curves" ? words.money.split.curves : words.money.split.straight}
          </p>
        )}
      </header>
      {split.budget > 0 && (
        <>
          <ol className="channel-bars split-bars">
            {spends.map(({ channel, adSpend }) => (
              <li key={channel}>
                <span className="channel-bars-name">{names.channel(channel)}</span>
                <svg width="100%" height="40" aria-hidden="true">
                  <line className="ink-line" x1="0" x2="0" y1="0" y2="40" />
                  <rect
                    className="outline-cost"
                    width={`${(nowOf(channel) / most) * 100}%`}
                    y="5"
                    height="12"
                  />
                  <rect className="fill-cost" width={`${(adSpend / most) * 100}%`} y="22" height="12" />
                </svg>
                <span className="split-figures">
                  <span>
                    <b className="num">{format.money(nowOf(channel))}</b> {words.money.split.now}
                  </span>
                  <span>
                    <b className="num cost">{format.money(adSpend)}</b> {words.money.split.best}
                  </span>
                </span>
              </li>
            ))}
          </ol>
          <p className="question-acts">
            {hasGain && (
              <button
                type="button"
                className="button quiet"
                onClick={() =>
                  apply(
                    (present) => withScenario(present, applySplit(present.scenario, spends)),
                    words.money.split.applied,
                  )
                }
              >
                {words.money.split.apply}
              </button>
            )}
            <AppliedNote said={said} undo={words.undo} />
          </p>
          <DataTable
            locale={locale}
            caption={words.money.split.tableCaption}
            head={words.money.split.head}
            rows={spends.map(({ channel, adSpend }) => [
              names.channel(channel),
              format.money(nowOf(channel)),
              format.money(adSpend),
            ])}
          />
        </>
      )}
    </figure>
  );
}
