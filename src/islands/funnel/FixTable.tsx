import { QuantityField } from "../../controls/QuantityField.tsx";
import { useFormat } from "../../controls/use-format.ts";
import { bestFixes, type PlanMoney, worthOfFix } from "../../domain/funnel/fixes.ts";
import type { Fix, FixedStep } from "../../domain/funnel/funnel-counts.ts";
import type { PathStepName } from "../../domain/funnel/path-steps.ts";
import { isDefined } from "../../domain/quantity/outcome.ts";
import { netRoi } from "../../domain/roi/return.ts";
import { type InputField, inputBounds } from "../../domain/simulation/inputs.ts";
import type { FunnelWords } from "../../i18n/funnel-words.ts";
import type { Locale } from "../../i18n/locale.ts";

/** A step that may be mended: its rate now, and the fix that is weighed. */
export type FixRow = {
  readonly id: FixedStep;
  readonly step: PathStepName;
  readonly rate: number;
  readonly fix: Fix;
};

const FIELDS: Record<FixedStep, InputField> = {
  click: "clickThroughRate",
  lead: "leadRate",
  sale: "closeRate",
};
const COST = inputBounds("amount");

type Props = {
  readonly rows: readonly FixRow[];
  readonly names: Readonly<Record<PathStepName, string>>;
  /** Sales over the period, and what the plan earns over it. */
  readonly sales: number;
  readonly money: PlanMoney;
  readonly months: number;
  readonly locale: Locale;
  readonly words: FunnelWords;
  onFix(step: FixedStep, fix: Fix): void;
};

/** The fixes side by side: the rate each would reach, what it costs, what it brings, and which leaves the most. */
export function FixTable({ rows, names, sales, money, months, locale, words, onFix }: Props) {
  const format = useFormat(locale);
  const worths = rows.map(({ fix, rate }) => worthOfFix(fix, rate, sales, money));
  const best = bestFixes(worths);
  const isPriced = money.contribution !== null;
  const longest = Math.max(1, ...worths.map(({ gain }) => gain ?? 0), ...rows.map(({ fix }) => fix.cost));
  const roi = netRoi(money.value, money.investment);
  const most = worths[best[0] ?? -1]?.left ?? 0;
  return (
    <figure className="fix-table">
      <h3>
        {!isPriced
          ? words.fixUnpriced
          : best.length === 0
            ? words.fixNone
            : (best.length > 1 ? words.fixLevel : words.fixTitle)(
                rows.filter((_, index) => best.includes(index)).map(({ step }) => names[step]),
                format.money(most),
              )}
      </h3>
      <p className="fix-note">
        {words.fixPeriod(months, format.count(months))} {isPriced ? "" : words.fixLesson8}{" "}
        {isDefined(roi) && isPriced ? words.fixRoi(format.percent(roi)) : ""}
      </p>
      <div className="fixes">
        {rows.map(({ id, step, rate, fix }, index) => {
          const worth = worths[index];
          const isBest = best.length === 1 && best[0] === index;
          const bounds = inputBounds(FIELDS[id]);
          const name = names[step];
          if (!worth) return null;
          return (
            <section key={id} className={isBest ? "fix is-best" : "fix"} aria-label={name}>
              <h4>
                {name} {isBest && <span>{words.fixBest}</span>}
              </h4>
              <QuantityField
                label={words.fixTo(format.percent(rate))}
                value={fix.to}
                bounds={{ ...bounds, reach: Math.min(1, Math.max(bounds.reach, rate * 1.5)) }}
                locale={locale}
                onChange={(to) => onFix(id, { ...fix, to })}
              />
              <QuantityField
                label={words.fixCost}
                visibleLabel={
                  <span className="cost" aria-hidden="true">
                    {words.fixCost}
                  </span>
                }
                value={fix.cost}
                bounds={COST}
                locale={locale}
                slider={false}
                onChange={(cost) => onFix(id, { ...fix, cost })}
              />
              {worth.gain !== null && (
                <svg className="fix-bars" width="100%" height="23" aria-hidden="true">
                  <rect className="fill-cost" width={`${(fix.cost / longest) * 100}%`} height="10" />
                  <rect
                    className="fill-value"
                    width={`${(Math.max(0, worth.gain) / longest) * 100}%`}
                    y="12"
                    height="10"
                  />
                  <line x1="0.5" x2="0.5" y2="23" />
                </svg>
              )}
              <p>
                {words.moreSales(format.decimal(worth.sales, 1))}
                {worth.gain !== null && (
                  <>
                    , <b className="value">{words.fixGain(format.money(worth.gain, "always"))}</b>
                  </>
                )}
              </p>
              {worth.gain !== null && worth.left !== null && (
                <>
                  <p className="fix-left">
                    <b>{format.money(Math.abs(worth.left))}</b>{" "}
                    {worth.left < 0 ? words.fixShort : words.fixLeft}
                  </p>
                  <p>
                    {worth.gain > 0 && words.fixBreakEven(format.money(worth.gain))}{" "}
                    {isDefined(worth.roi) && words.fixRoiAfter(format.percent(worth.roi))}
                  </p>
                </>
              )}
            </section>
          );
        })}
      </div>
    </figure>
  );
}
