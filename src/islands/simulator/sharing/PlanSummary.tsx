import type { ReactNode } from "react";
import { useFormat } from "../../../controls/use-format.ts";
import { isDefined } from "../../../domain/quantity/outcome.ts";
import { netRoi } from "../../../domain/roi/return.ts";
import type { Plan } from "../../../domain/simulation/plan.ts";
import type { Projection } from "../../../domain/simulation/project-scenario.ts";
import { formatOutcome } from "../../../i18n/format/quantity-format.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { sharingWords } from "../../../i18n/simulator-sharing-words.ts";
import { useNames } from "../use-names.ts";

type Props = {
  readonly plan: Plan;
  readonly projection: Projection;
  /** True where its name stands above already. */
  readonly isNamed?: boolean;
  readonly locale: Locale;
  readonly children?: ReactNode;
};

/** A plan in a few lines: its name, its channels, and what it comes to when it is computed here. */
export function PlanSummary({ plan, projection, isNamed = false, locale, children }: Props) {
  const format = useFormat(locale);
  const words = sharingWords(locale);
  const names = useNames(plan, locale);
  const { value, investment } = projection;
  const roi = netRoi(value, investment);
  const shownRoi = isDefined(roi)
    ? format.percent(roi, "always")
    : formatOutcome(roi, "rate", format, locale);
  return (
    <div className="plan-summary">
      {!isNamed && (
        <p className="plan-name">
          <bdi>{plan.name || words.unnamed}</bdi>
        </p>
      )}
      <p>{words.channels(plan.scenario.channels.map(({ id }) => names.channel(id)).join(", "))}</p>
      <p className="plan-result">{words.result(shownRoi, format.money(value - investment, "always"))}</p>
      {plan.assumptions.length > 0 && <p>{words.uncertain(plan.assumptions.length)}</p>}
      {plan.moves.length > 0 && <p>{words.prepared(plan.moves.length)}</p>}
      {children}
    </div>
  );
}
