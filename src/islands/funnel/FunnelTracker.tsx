import { type ReactNode, Suspense, useRef, useState } from "react";
import { fetchedPart } from "../../controls/fetched-part.ts";
import { MendIcon } from "../../controls/MendIcon.tsx";
import { useBusiness } from "../../controls/use-business.ts";
import { checkFunnel } from "../../domain/funnel/check-funnel.ts";
import { type Yardstick, yardstickOf } from "../../domain/funnel/counted-gaps.ts";
import { isUncounted } from "../../domain/funnel/counted-steps.ts";
import { EMPTY_FUNNEL, type FunnelCounts } from "../../domain/funnel/funnel-counts.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import type { FunnelTexts, FunnelWords, TrackerWords } from "../../i18n/funnel-words.ts";
import type { Locale } from "../../i18n/locale.ts";
import { changeOwnFunnel } from "../../state/workbook/own-funnel.ts";
import { BLANK_PLAN } from "../../state/workbook/own-plan.ts";
import { Choices } from "./Choices.tsx";
import { FunnelFields } from "./FunnelFields.tsx";

/** Fetched with the first count: until then there is nothing to draw. */
const FunnelResults = fetchedPart(async () => (await import("./FunnelResults.tsx")).FunnelResults, Unreached);

type Props = {
  /** The café's last month beside another, and the plan whose money it is weighed with. */
  readonly sample: FunnelCounts;
  readonly published: Scenario;
  readonly texts: FunnelTexts;
  /** What others published. */
  readonly benchmarks: Yardstick;
  /** The same in words, with whose they are and when. */
  readonly children?: ReactNode;
  readonly locale: Locale;
  readonly words: TrackerWords;
  /** Words of the fixes, which are weighed elsewhere too. */
  readonly fixWords: FunnelWords;
};

/** The learner's funnel, or the café's to try it on: counts, rates, checks, bottleneck, and what each fix is worth. */
export function FunnelTracker(props: Props) {
  const { sample, published, texts, benchmarks, children, locale, words, fixWords } = props;
  const box = useRef<HTMLElement>(null);
  const [source, setSource] = useState<"own" | "sample">("own");
  const [tried, setTried] = useState(sample);
  const business = useBusiness();
  const isOwn = source === "own";
  const funnel = isOwn ? business.funnel : tried;
  const change = isOwn ? changeOwnFunnel : setTried;
  const { compared } = funnel;
  const isOthers = compared?.with === "someone-else";
  const yardstick = isOthers ? benchmarks : compared ? yardstickOf(compared.counts) : {};
  const isEmpty = isUncounted(funnel);
  return (
    <section className="plate tracker" aria-label={texts.title} ref={box} tabIndex={-1}>
      <header className="plate-head">
        <h3>{texts.title}</h3>
        <p>{texts.intro}</p>
      </header>
      <Choices<"own" | "sample">
        legend={texts.source}
        choices={[
          ["own", texts.own],
          ["sample", texts.sample],
        ]}
        chosen={source}
        onChoose={setSource}
      />
      <FunnelFields key={source} funnel={funnel} locale={locale} texts={texts} onChange={change} />
      {isOthers && children}
      <div role="status">
        <ul className="findings">
          {checkFunnel(funnel).map(({ code }) => (
            <li key={code} className="to-mend-note">
              <MendIcon /> <span>{texts.findings[code]}</span>
            </li>
          ))}
        </ul>
      </div>
      {isEmpty ? (
        <p>{texts.empty}</p>
      ) : (
        <Suspense>
          <FunnelResults
            funnel={funnel}
            yardstick={yardstick}
            scenario={isOwn ? (business.plan ?? BLANK_PLAN).scenario : published}
            isOwn={isOwn}
            texts={texts}
            locale={locale}
            words={words}
            fixWords={fixWords}
            onChange={change}
          />
        </Suspense>
      )}
      {isOwn && !isEmpty && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            changeOwnFunnel(() => EMPTY_FUNNEL);
            // The button goes with the figures.
            box.current?.focus();
          }}
        >
          {texts.clear}
        </button>
      )}
    </section>
  );
}

function Unreached({ texts }: { readonly texts: FunnelTexts }) {
  return <p role="alert">{texts.unreached}</p>;
}
