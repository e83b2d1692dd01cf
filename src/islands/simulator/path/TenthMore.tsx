import { useFormat } from "../../../controls/use-format.ts";
import { gainOfTenth } from "../../../domain/funnel/bottleneck.ts";
import { pathSteps } from "../../../domain/funnel/path-steps.ts";
import type { Scenario } from "../../../domain/simulation/scenario.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { PlanNames } from "../../../i18n/plan-names.ts";
import { simulatorPathWords } from "../../../i18n/simulator-path-words.ts";

type Props = {
  readonly scenario: Scenario;
  readonly names: PlanNames;
  readonly locale: Locale;
};

/** What a tenth more at any step of a channel brings: one figure where all steps are worth the same, which they are in proportion. */
export function TenthMore({ scenario, names, locale }: Props) {
  const format = useFormat(locale);
  const words = simulatorPathWords(locale);
  return (
    <dl className="tenth-more">
      {scenario.channels.map((channel) => {
        const gains = pathSteps(channel).map((step) => ({ step, gain: gainOfTenth(scenario, step) }));
        const first = gains[0]?.gain ?? 0;
        const isSame = gains.every(({ gain }) => Math.abs(gain - first) < 0.5);
        return (
          <div key={channel.id}>
            <dt>{words.tenth(names.channel(channel.id))}</dt>
            <dd>
              {isSame
                ? words.tenthSame(format.money(first, "always"))
                : gains.map(({ step, gain }) => (
                    <span key={step.step}>
                      {names.step(step.step)} {format.money(gain, "always")}
                    </span>
                  ))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
