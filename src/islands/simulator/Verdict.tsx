import { roiRuler } from "../../charts/geometry/roi-ruler.ts";
import { useFormat } from "../../controls/use-format.ts";
import { isDefined } from "../../domain/quantity/outcome.ts";
import { breakEvenMonth } from "../../domain/roi/break-even.ts";
import { grossReturn, netRoi } from "../../domain/roi/return.ts";
import type { Projection } from "../../domain/simulation/project-scenario.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import type { Band } from "../../domain/uncertainty/band.ts";
import { formatQuantity } from "../../i18n/format/quantity-format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { rangesWords } from "../../i18n/simulator-ranges-words.ts";
import { simulatorWords } from "../../i18n/simulator-words.ts";
import { VerdictRuler } from "./VerdictRuler.tsx";

type Props = {
  readonly scenario: Scenario;
  readonly projection: Projection;
  /** Where nine trials in ten end; absent where nothing is a range. */
  readonly band?: Band | null;
  readonly locale: Locale;
};

/** The answer: net ROI first, the gross return beside it, the money in a sentence, and where it stands on a ruler. */
export function Verdict({ scenario, projection, band = null, locale }: Props) {
  const format = useFormat(locale);
  const words = simulatorWords(locale);
  const { investment, value, pipeline } = projection;
  const net = netRoi(value, investment);
  const gross = grossReturn(value, investment);
  const atEnd = netRoi(projection.valueInHorizon, investment);
  if (!isDefined(net) || !isDefined(gross) || !isDefined(atEnd)) {
    return (
      <div className="verdict-box">
        <p className="verdict-text">{words.reasons["no-investment"]}</p>
      </div>
    );
  }
  const month = breakEvenMonth(projection.months.map((row) => row.cumulatedProfit));
  const text = words.verdict.text(formatQuantity(scenario.months, "months", format, locale));
  const profit = value - investment;
  const signed = (rate: number) => format.percent(rate, "always");
  return (
    <div className="verdict-box">
      <header className="verdict">
        <p className="verdict-figures">
          <span>
            <small>{words.netRoi}</small> <b className="verdict-net">{format.percent(net, "always")}</b>
          </span>
          <span>
            <small>{words.grossReturn}</small> <b className="verdict-gross">{format.percent(gross)}</b>
          </span>
        </p>
        <VerdictRuler
          ruler={roiRuler(band ? [net, atEnd, band.low, band.high] : [net, atEnd])}
          net={net}
          atEnd={atEnd}
          band={band && { ...band, text: rangesWords(locale).band(signed(band.low), signed(band.high)) }}
          show={signed}
          words={words.ruler}
        />
      </header>
      <p className="verdict-text">
        {text.start}
        <b className="num cost">{format.money(investment)}</b>
        {text.middle}
        <b className="num value">{format.money(value)}</b>
        {text.margin}
        {pipeline > 0.5 ? (
          <>
            {text.pendingStart}
            <b className="num value">{format.money(pipeline)}</b>
            {text.pending}
          </>
        ) : (
          value > 0.5 && text.none
        )}
        {isDefined(month) ? words.verdict.paidBack(format.count(month)) : words.verdict.never}{" "}
        {profit >= 0 ? words.verdict.gain(format.money(profit)) : words.verdict.loss(format.money(-profit))}
      </p>
    </div>
  );
}
