import { useMemo, useState } from "react";
import { countByPart, dotCloud } from "../../../charts/geometry/dot-cloud.ts";
import { roundScale } from "../../../charts/geometry/ticks.ts";
import { DataTable } from "../../../controls/DataTable.tsx";
import { LivingInput } from "../../../controls/LivingInput.tsx";
import { QuantityField } from "../../../controls/QuantityField.tsx";
import { RulerSlider } from "../../../controls/RulerSlider.tsx";
import { useExampleInput } from "../../../controls/use-example.ts";
import { useFormat } from "../../../controls/use-format.ts";
import { drawSuccesses } from "../../../domain/experiment/binomial.ts";
import { seededRandom } from "../../../domain/quantity/random.ts";
import type { trackingChance } from "../../../i18n/fr/tracking-chance.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { CloudMarks } from "./CloudMarks.tsx";

export type ChanceCloudProps = {
  /** The input of the example that is the campaigns' true rate, and its published value. */
  readonly input: string;
  readonly rate: number;
  /** How often each is shown at first. */
  readonly shown: number;
  readonly locale: Locale;
};

const CAMPAIGNS = 100;
const BEST = 10;
/** How far the axis goes, in true rates. */
const AXIS = 2.5;
const PARTS = 20;
const SHOWN = { unit: "count", min: 250, max: 100_000, reach: 20_000, step: 250, whole: true } as const;

/** A hundred campaigns that differ by luck alone, at the size the reader chooses; the best ten can be run again. */
export function ChanceCloud({
  input,
  rate: published,
  shown: first,
  locale,
  words,
}: ChanceCloudProps & { readonly words: typeof trackingChance.cloud }) {
  const format = useFormat(locale);
  const rate = useExampleInput(input) ?? published;
  const [shown, setShown] = useState(first);
  const [seed, setSeed] = useState(1);
  const [isRerun, setRerun] = useState(false);
  const [chosen, setSpike] = useState<number | null>(null);
  const marks = roundScale(0, Math.max(rate * AXIS, 0.005), 5);
  const reach = marks.at(-1) ?? 1;
  const spike = Math.min(chosen ?? rate * 1.25, reach);
  const draws = useMemo(() => {
    const random = seededRandom(seed);
    return Array.from({ length: CAMPAIGNS + BEST }, () => random.next());
  }, [seed]);
  const count = Math.round(shown);
  const rates = drawSuccesses(count, rate, draws).map((successes) => successes / count);
  const all = rates.slice(0, CAMPAIGNS).sort((a, b) => a - b);
  const best = all.slice(-BEST);
  const again = rates.slice(CAMPAIGNS);
  const beyond = all.filter((each) => each >= spike).length;
  const spikeBounds = { unit: "rate", min: 0, max: reach, reach, step: 0.001 } as const;
  const mean = (values: readonly number[]) =>
    format.percent(values.reduce((sum, value) => sum + value, 0) / values.length);
  const part = (index: number) => format.percent((index / PARTS) * reach);
  return (
    <figure className="plate chance">
      <header className="plate-head">
        <h3 aria-live="polite">
          {words.title(format.count(count), format.percent(all[0] ?? 0), format.percent(all.at(-1) ?? 0))}
        </h3>
        <p>{words.caption(format.percent(rate))}</p>
      </header>
      <QuantityField label={words.shown} value={shown} bounds={SHOWN} locale={locale} onChange={setShown} />
      <CloudMarks
        dots={dotCloud(all, reach)}
        isLit={(index) => (all[index] ?? 0) >= spike}
        spike={(spike / reach) * 100}
        rate={(rate / reach) * 100}
        rerun={isRerun ? dotCloud(again, reach) : null}
      />
      <RulerSlider
        label={words.spike}
        value={spike}
        bounds={spikeBounds}
        locale={locale}
        onChange={setSpike}
        divisions={(marks.length - 1) * 10}
        major={10}
      />
      <div className="guess-marks caption" aria-hidden="true">
        {marks.map((mark) => (
          <span key={mark}>{format.percent(mark)}</span>
        ))}
      </div>
      <p className="chance-finding">
        {words.spikeBefore}{" "}
        <LivingInput
          label={words.spike}
          bounds={spikeBounds}
          value={spike}
          locale={locale}
          onChange={setSpike}
        />
        {words.spikeAfter(beyond, String(beyond))}
      </p>
      <p className="chance-acts">
        <button
          type="button"
          className="button quiet"
          aria-pressed={isRerun}
          onClick={() => setRerun(!isRerun)}
        >
          {words.rerun}
        </button>{" "}
        <button type="button" className="text-button" onClick={() => setSeed(seed + 1)}>
          {words.again}
        </button>
      </p>
      <p role="status">{isRerun && words.rerunDone(mean(best), mean(again))}</p>
      <DataTable
        locale={locale}
        caption={words.tableCaption}
        head={words.head}
        rows={countByPart(all, reach, PARTS).flatMap((campaigns, index) =>
          campaigns > 0 ? [[words.between(part(index), part(index + 1)), String(campaigns)]] : [],
        )}
      />
    </figure>
  );
}
