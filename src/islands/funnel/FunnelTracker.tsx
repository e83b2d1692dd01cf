import { type ReactNode, useRef, useState } from "react";
import { MendIcon } from "../../controls/MendIcon.tsx";
import { useBusiness } from "../../controls/use-business.ts";
import { checkFunnel } from "../../domain/funnel/check-funnel.ts";
import { type Yardstick, yardstickOf } from "../../domain/funnel/counted-gaps.ts";
import { countedSteps, fixedStep, isUncounted } from "../../domain/funnel/counted-steps.ts";
import { planMoney } from "../../domain/funnel/fixes.ts";
import { EMPTY_FUNNEL, type FunnelCounts } from "../../domain/funnel/funnel-counts.ts";
import { isDefined } from "../../domain/quantity/outcome.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import { trackerWords } from "../../i18n/funnel-tracker-words.ts";
import type { Locale } from "../../i18n/locale.ts";
import { changeOwnFunnel } from "../../state/workbook/own-funnel.ts";
import { BLANK_PLAN } from "../../state/workbook/own-plan.ts";
import { Choices } from "./Choices.tsx";
import { CountedFunnel } from "./CountedFunnel.tsx";
import { FixTable } from "./FixTable.tsx";
import { FunnelFields } from "./FunnelFields.tsx";
import { PlanNote } from "./PlanNote.tsx";

type Props = {
  /** The café's last month beside its best, and the plan whose money it is weighed with. */
  readonly sample: FunnelCounts;
  readonly published: Scenario;
  /** What others published. */
  readonly benchmarks: Yardstick;
  /** The same in words, with whose they are and when. */
  readonly children?: ReactNode;
  readonly locale: Locale;
};

/** The learner's funnel, or the café's to try it on: counts, rates, checks, bottleneck, and what each fix is worth. */
export function FunnelTracker({ sample, published, benchmarks, children, locale }: Props) {
  const box = useRef<HTMLElement>(null);
  const [source, setSource] = useState<"own" | "sample">("own");
  const [tried, setTried] = useState(sample);
  const business = useBusiness();
  const words = trackerWords(locale);
  const isOwn = source === "own";
  const funnel = isOwn ? business.funnel : tried;
  const change = isOwn ? changeOwnFunnel : setTried;
  const scenario = isOwn ? (business.plan ?? BLANK_PLAN).scenario : published;
  const compared = funnel.compared?.with ?? null;
  const yardstick = funnel.compared
    ? compared === "someone-else"
      ? benchmarks
      : yardstickOf(funnel.compared.counts)
    : {};
  const isEmpty = isUncounted(funnel);
  const fixes = countedSteps(funnel).flatMap(({ step, rate }) => {
    if (!isDefined(rate) || rate <= 0 || rate > 1) return [];
    const id = fixedStep(step);
    const aim = Math.max(rate * 1.1, yardstick[step]?.rate ?? 0);
    return [{ id, step, rate, fix: funnel.fixes?.[id] ?? { to: Math.min(1, aim), cost: 0 } }];
  });
  return (
    <section className="plate tracker" aria-label={words.title} ref={box} tabIndex={-1}>
      <header className="plate-head">
        <h3>{words.title}</h3>
        <p>{words.intro}</p>
      </header>
      <Choices
        legend={words.source}
        choices={[
          ["own", words.own],
          ["sample", words.sample],
        ]}
        chosen={source}
        onChoose={setSource}
      />
      <FunnelFields key={source} funnel={funnel} locale={locale} onChange={change} />
      {compared === "someone-else" && children}
      <ul className="findings" role="status">
        {checkFunnel(funnel).map(({ code }) => (
          <li key={code} className="to-mend-note">
            <MendIcon /> <span>{words.findings[code]}</span>
          </li>
        ))}
      </ul>
      {isEmpty && <p>{words.empty}</p>}
      <CountedFunnel counts={funnel} compared={compared} yardstick={yardstick} locale={locale} />
      {fixes.length > 0 && funnel.sales !== null && funnel.sales > 0 && (
        <FixTable
          rows={fixes}
          names={words.steps}
          sales={funnel.sales}
          money={planMoney(scenario, funnel.months)}
          months={funnel.months}
          locale={locale}
          onFix={(step, fix) => change((now: FunnelCounts) => ({ ...now, fixes: { ...now.fixes, [step]: fix } }))}
        />
      )}
      {isOwn && !isEmpty && (
        <>
          <PlanNote funnel={funnel} scenario={scenario} locale={locale} />
          <button
            type="button"
            className="text-button"
            onClick={() => {
              changeOwnFunnel(() => EMPTY_FUNNEL);
              // The button goes with the figures.
              box.current?.focus();
            }}
          >
            {words.clear}
          </button>
        </>
      )}
    </section>
  );
}
