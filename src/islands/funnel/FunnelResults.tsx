import type { Yardstick } from "../../domain/funnel/counted-gaps.ts";
import { countedSteps, fixedStep } from "../../domain/funnel/counted-steps.ts";
import { countedMoney } from "../../domain/funnel/fixes.ts";
import type { FunnelCounts } from "../../domain/funnel/funnel-counts.ts";
import { isDefined } from "../../domain/quantity/outcome.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import type { FunnelTexts, FunnelWords, TrackerWords } from "../../i18n/funnel-words.ts";
import type { Locale } from "../../i18n/locale.ts";
import { CountedFunnel } from "./CountedFunnel.tsx";
import { FixTable } from "./FixTable.tsx";
import { PlanNote } from "./PlanNote.tsx";

type Props = {
  readonly funnel: FunnelCounts;
  readonly yardstick: Yardstick;
  /** The plan whose money the fixes are weighed with. */
  readonly scenario: Scenario;
  /** True for the learner's own, whose plan follows it. */
  readonly isOwn: boolean;
  readonly texts: FunnelTexts;
  readonly locale: Locale;
  readonly words: TrackerWords;
  readonly fixWords: FunnelWords;
  onChange(change: (funnel: FunnelCounts) => FunnelCounts): void;
};

/** What counts come to: the funnel drawn with its bottleneck, the fixes side by side, and what the plan has of it. */
export function FunnelResults(props: Props) {
  const { funnel, yardstick, scenario, isOwn, texts, locale, words, fixWords, onChange } = props;
  const fixes = countedSteps(funnel).flatMap(({ step, rate }) => {
    if (!isDefined(rate) || rate <= 0 || rate > 1) return [];
    const id = fixedStep(step);
    const aim = Math.max(rate * 1.1, yardstick[step]?.rate ?? 0);
    return [{ id, step, rate, fix: funnel.fixes?.[id] ?? { to: Math.min(1, aim), cost: 0 } }];
  });
  return (
    <>
      <CountedFunnel
        counts={funnel}
        compared={funnel.compared?.with ?? null}
        yardstick={yardstick}
        locale={locale}
        words={words}
        texts={texts}
      />
      {fixes.length > 0 && funnel.sales !== null && funnel.sales > 0 && (
        <FixTable
          rows={fixes}
          names={texts.steps}
          sales={funnel.sales}
          money={countedMoney(scenario, funnel.months)}
          months={funnel.months}
          locale={locale}
          words={fixWords}
          onFix={(step, fix) => onChange((now) => ({ ...now, fixes: { ...now.fixes, [step]: fix } }))}
        />
      )}
      {isOwn && <PlanNote funnel={funnel} scenario={scenario} locale={locale} words={words} texts={texts} />}
    </>
  );
}
