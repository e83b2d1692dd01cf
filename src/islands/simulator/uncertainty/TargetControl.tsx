import { QuantityField } from "../../../controls/QuantityField.tsx";
import { useFormat } from "../../../controls/use-format.ts";
import { newGesture } from "../../../controls/use-quantity-input.ts";
import { isDefined } from "../../../domain/quantity/outcome.ts";
import { netRoi } from "../../../domain/roi/return.ts";
import type { InputBounds } from "../../../domain/simulation/inputs.ts";
import type { Projection } from "../../../domain/simulation/project-scenario.ts";
import { chanceOfReaching } from "../../../domain/uncertainty/chance-of-reaching.ts";
import { naturalFrequency } from "../../../domain/uncertainty/natural-frequency.ts";
import type { TrialReport } from "../../../domain/uncertainty/trial-report.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { uncertaintyWords } from "../../../i18n/simulator-uncertainty-words.ts";
import { changePlan } from "../../../state/workbook/simulator-plan.ts";

const BOUNDS: InputBounds = { unit: "rate", min: -1, max: 1000, reach: 3, step: 0.05 };

type Props = {
  readonly report: TrialReport;
  readonly target: number | null;
  readonly projection: Projection;
  readonly locale: Locale;
};

/** The net ROI aimed at, and how often it is reached. */
export function TargetControl({ report, target, projection, locale }: Props) {
  const words = uncertaintyWords(locale).target;
  const aim = (rate: number | null, gesture = newGesture()) =>
    changePlan((plan) => ({ ...plan, target: rate }), gesture);
  if (target === null) {
    // What the single figures promise: how often it is kept is the first thing to ask.
    const promised = netRoi(projection.value, projection.investment);
    const first = isDefined(promised) ? Math.round(promised * 20) / 20 : 0;
    return (
      <div className="target">
        <button
          type="button"
          className="text-button"
          onClick={() => aim(Math.min(BOUNDS.max, Math.max(BOUNDS.min, first)))}
        >
          {words.set}
        </button>
      </div>
    );
  }
  return (
    <div className="target">
      <QuantityField
        label={words.label}
        value={target}
        bounds={BOUNDS}
        slider={false}
        locale={locale}
        onChange={aim}
      />
      <p>
        <TargetChance report={report} target={target} locale={locale} />
      </p>
      <button type="button" className="text-button" onClick={() => aim(null)}>
        {words.remove}
      </button>
    </div>
  );
}

function TargetChance({
  report,
  target,
  locale,
}: Omit<Props, "projection" | "target"> & { readonly target: number }) {
  const format = useFormat(locale);
  const words = uncertaintyWords(locale).target;
  const chance = chanceOfReaching(report.roi, target);
  if (!isDefined(chance)) return null;
  const trials = format.count(report.roi.length);
  if (chance === 1) return words.reachedAll(trials);
  if (chance === 0) return words.reachedNone(trials);
  const { count, of } = naturalFrequency(chance, report.roi.length);
  const share = format.percent(chance);
  return count === 1
    ? words.reachedOne(format.count(of), share)
    : words.reached(format.count(count), format.count(of), share);
}
