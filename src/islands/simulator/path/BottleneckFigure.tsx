import { useMemo } from "react";
import { announce } from "../../../adapters/page/announce.ts";
import { DataTable } from "../../../controls/DataTable.tsx";
import { useFormat } from "../../../controls/use-format.ts";
import { bottleneck, type StepGap, stepGaps } from "../../../domain/funnel/bottleneck.ts";
import { writePlanInput } from "../../../domain/simulation/plan.ts";
import type { Scenario } from "../../../domain/simulation/scenario.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { PlanNames } from "../../../i18n/plan-names.ts";
import { simulatorPathWords } from "../../../i18n/simulator-path-words.ts";
import { changePlan } from "../../../state/workbook/simulator-plan.ts";
import { StepRates } from "./StepRates.tsx";
import { stepRows } from "./step-rows.ts";
import { TenthMore } from "./TenthMore.tsx";

type Props = {
  readonly scenario: Scenario;
  readonly names: PlanNames;
  readonly locale: Locale;
};

/** Which step holds the plan back, what mending it is worth, the rates it is read from, and the rule that finds it. */
export function BottleneckFigure({ scenario, names, locale }: Props) {
  const format = useFormat(locale);
  const words = simulatorPathWords(locale);
  const { found, gaps } = useMemo(
    () => ({ found: bottleneck(scenario), gaps: stepGaps(scenario) }),
    [scenario],
  );
  const name = names.channel;
  const none = typeof found === "string" ? words.none[found] : null;
  const gap = typeof found === "string" ? null : found;
  const steps = stepRows(scenario, gaps, gap);
  return (
    <figure className="plate bench-figure bottleneck">
      <header className="plate-head">
        <h3>{gap ? words.bottleneck(name(gap.channel.id), actOf(gap, names)) : none?.title}</h3>
        {gap ? (
          <p>
            {words.compare(
              format.exactPercent(gap.rate),
              name(gap.best.channel.id),
              format.exactPercent(gap.best.rate),
            )}
            {words.gainStart}
            <b className="num value">{format.money(gap.gain)}</b>
            {words.gainEnd}
          </p>
        ) : (
          <p>{none?.text}</p>
        )}
      </header>
      {gap && <TryIt gap={gap} locale={locale} />}
      <StepRates steps={steps} names={names} locale={locale} />
      {scenario.channels.some((channel) => channel.incremental < 1) && (
        <p className="step-note">{words.beforeShare}</p>
      )}
      <DataTable
        locale={locale}
        caption={words.tableCaption}
        head={words.head}
        rows={steps.flatMap(({ step, rows }) =>
          rows.map((row) => [
            `${names.step(step)}, ${name(row.channel)}`,
            format.exactPercent(row.rate),
            format.exactPercent(row.best),
            row.gain === null ? "–" : format.money(row.gain, "always"),
          ]),
        )}
      />
      <TenthMore scenario={scenario} names={names} locale={locale} />
      <section className="bottleneck-rule">
        <h4>{words.rule}</h4>
        {words.ruleText.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </section>
    </figure>
  );
}

/** What the people do who take the step. */
function actOf({ step }: StepGap, { stages }: PlanNames): string {
  if (step === "click") return stages.clicks.act;
  return step === "lead" ? stages.leads.act : stages.sales.act;
}

/** Brings the step level with the best channel, on the bench itself: it can be undone. */
function TryIt({ gap, locale }: { readonly gap: StepGap; readonly locale: Locale }) {
  const format = useFormat(locale);
  const words = simulatorPathWords(locale);
  const to = format.exactPercent(gap.best.rate);
  return (
    <button
      type="button"
      className="button quiet"
      data-drawn="no"
      onClick={() => {
        changePlan((plan) => writePlanInput(plan, gap.input, gap.best.rate), `mend ${gap.input}`);
        announce(() => words.tried(to));
      }}
    >
      {words.try(format.exactPercent(gap.rate), to)}
    </button>
  );
}
