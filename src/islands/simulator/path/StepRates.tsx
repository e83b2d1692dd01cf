import { useFormat } from "../../../controls/use-format.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { PlanNames } from "../../../i18n/plan-names.ts";
import { simulatorPathWords } from "../../../i18n/simulator-path-words.ts";
import type { stepRows } from "./step-rows.ts";

const BAR = 14;

type Props = {
  readonly steps: ReturnType<typeof stepRows>;
  readonly names: PlanNames;
  readonly locale: Locale;
};

/** The same step of every channel in bars from zero; a dotted line runs from the bottleneck to the best of its step. */
export function StepRates({ steps, names, locale }: Props) {
  const format = useFormat(locale);
  const words = simulatorPathWords(locale);
  return (
    <div className="step-rates">
      {steps.map(({ step, rows }) => {
        const widest = Math.max(...rows.map((row) => row.rate)) || 1;
        return (
          <section key={step}>
            <h4>{names.step(step)}</h4>
            <ul className="step-rows">
              {rows.map((row) => {
                const width = (row.rate / widest) * 100;
                return (
                  <li key={row.channel} className={row.isBottleneck ? "is-now" : undefined}>
                    <span className="step-name">{names.channel(row.channel)}</span>
                    <svg width="100%" height={BAR} aria-hidden="true">
                      <line className="axis" x1="0.5" x2="0.5" y1="0" y2={BAR} />
                      <rect
                        className={row.isBottleneck ? "volume-1" : "volume-3"}
                        y="2"
                        width={`${Math.max(width, 0.4)}%`}
                        height={BAR - 4}
                      />
                      {row.isBottleneck && (
                        <line
                          className="gap-line"
                          x1={`${width}%`}
                          x2={`${(row.best / widest) * 100}%`}
                          y1={BAR / 2}
                          y2={BAR / 2}
                        />
                      )}
                    </svg>
                    <span className="step-rate">
                      <b>{format.exactPercent(row.rate)}</b>{" "}
                      {row.isBottleneck ? words.isBottleneck : row.isBest ? words.best : ""}
                    </span>
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
