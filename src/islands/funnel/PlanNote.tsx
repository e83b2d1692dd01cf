import { MendIcon } from "../../controls/MendIcon.tsx";
import { useFormat } from "../../controls/use-format.ts";
import type { FunnelCounts } from "../../domain/funnel/funnel-counts.ts";
import { ownPath, pathFromFunnel, planDiffers } from "../../domain/funnel/plan-from-funnel.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import type { FunnelTexts, TrackerWords } from "../../i18n/funnel-words.ts";
import type { Locale } from "../../i18n/locale.ts";
import { takeFunnelIntoPlan } from "../../state/workbook/own-funnel.ts";

type Props = {
  readonly funnel: FunnelCounts;
  readonly scenario: Scenario;
  readonly locale: Locale;
  readonly words: TrackerWords;
  readonly texts: FunnelTexts;
};

/** What the learner's plan has of the funnel: it follows, or was changed by hand, and may be brought level. */
export function PlanNote({ funnel, scenario, locale, words, texts }: Props) {
  const format = useFormat(locale);
  if (funnel.visits === null) return <p className="plan-note">{texts.planWaits}</p>;
  const path = (of: ReturnType<typeof pathFromFunnel>) =>
    words.path(
      format.count(of.visits),
      of.leadRate === null ? null : format.percent(of.leadRate),
      format.percent(of.closeRate),
    );
  const own = ownPath(scenario);
  if (own === null) return <p className="plan-note">{texts.planElsewhere}</p>;
  if (!planDiffers(scenario, funnel)) return <p className="plan-note">{words.planFollows(path(own))}</p>;
  return (
    <p className="to-mend-note">
      <MendIcon />
      <span>
        {words.planDiffers(path(own), path(pathFromFunnel(funnel)))}{" "}
        <button type="button" className="text-button" onClick={takeFunnelIntoPlan}>
          {texts.takeFunnel}
        </button>
      </span>
    </p>
  );
}
