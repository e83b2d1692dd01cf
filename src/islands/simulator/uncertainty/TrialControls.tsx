import { useStore } from "@nanostores/react";
import { useEffect, useState } from "react";
import { announce } from "../../../adapters/page/announce.ts";
import { MOST_TRIALS_IN_PAGE } from "../../../adapters/simulation/run-in-page.ts";
import {
  $progress,
  $seed,
  $simulationTrouble,
  cancelTrials,
  drawFrom,
  QUICK_TRIALS,
  runTrials,
} from "../../../adapters/simulation/uncertainty.ts";
import { MendIcon } from "../../../controls/MendIcon.tsx";
import { QuantityField } from "../../../controls/QuantityField.tsx";
import { useFormat } from "../../../controls/use-format.ts";
import type { InputBounds } from "../../../domain/simulation/inputs.ts";
import type { TrialReport } from "../../../domain/uncertainty/trial-report.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { uncertaintyWords } from "../../../i18n/simulator-uncertainty-words.ts";

const CHOICES = [1000, 10_000, 100_000, 1_000_000];
const SEEDS: InputBounds = { unit: "count", min: 0, max: 2 ** 32 - 1, reach: 100, step: 1, whole: true };

type Props = { readonly report: TrialReport; readonly locale: Locale };

/** How many trials, drawn from which seed; their progress, and the way to stop them. */
export function TrialControls({ report, locale }: Props) {
  const format = useFormat(locale);
  const words = uncertaintyWords(locale).trials;
  const seed = useStore($seed);
  const trouble = useStore($simulationTrouble);
  return (
    <div className="trials">
      <p className="trials-from">
        {words.from(format.count(report.trials), format.decimal(report.seed, 0).replace(/\s/g, ""))}
      </p>
      <fieldset className="trials-choices">
        <legend>{words.redo}</legend>
        {CHOICES.filter((count) => trouble !== "in-page" || count <= MOST_TRIALS_IN_PAGE).map((count) => (
          <button type="button" className="text-button" key={count} onClick={() => runTrials(count)}>
            {words.count(format.count(count))}
          </button>
        ))}
      </fieldset>
      <RunProgress locale={locale} />
      <div className="trials-seed">
        <QuantityField
          label={words.seed}
          value={seed}
          bounds={SEEDS}
          slider={false}
          locale={locale}
          onChange={(next) => drawFrom(Math.floor(next))}
        />
        <button type="button" className="text-button" onClick={() => drawFrom((seed + 1) % 2 ** 32)}>
          {words.again}
        </button>
        <p className="range-note">{words.seedNote}</p>
      </div>
      {trouble && (
        <p className="to-mend-note" role="status">
          <MendIcon /> {trouble === "failed" ? words.failed : words.inPage(format.count(MOST_TRIALS_IN_PAGE))}
        </p>
      )}
    </div>
  );
}

/** Only of runs that take their time: a quick one is over before it could be read. */
function RunProgress({ locale }: { readonly locale: Locale }) {
  const format = useFormat(locale);
  const words = uncertaintyWords(locale).trials;
  const progress = useStore($progress);
  const [isCancelled, setCancelled] = useState(false);
  const isLong = progress !== null && progress.trials > QUICK_TRIALS;
  // What was cancelled is no news once another simulation runs.
  useEffect(() => {
    if (progress !== null) setCancelled(false);
  }, [progress]);
  if (!isLong) return isCancelled ? <p className="range-note">{words.cancelled}</p> : null;
  const { done, trials } = progress;
  return (
    <div className="trials-progress">
      <progress
        max={trials}
        value={done}
        aria-label={words.progress(format.count(done), format.count(trials))}
      />
      <span>{done < trials ? words.progress(format.count(done), format.count(trials)) : words.counting}</span>
      <button
        type="button"
        className="button quiet"
        onClick={() => {
          cancelTrials();
          setCancelled(true);
          announce(() => words.cancelled);
        }}
      >
        {words.cancel}
      </button>
    </div>
  );
}
