import type { Ref } from "react";
import { roiRuler } from "../../charts/geometry/roi-ruler.ts";
import { useFormat } from "../../controls/use-format.ts";
import { isDefined } from "../../domain/quantity/outcome.ts";
import { netRoi } from "../../domain/roi/return.ts";
import type { Projection } from "../../domain/simulation/project-scenario.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import type { Band } from "../../domain/uncertainty/band.ts";
import type { Locale } from "../../i18n/locale.ts";
import { rangesWords } from "../../i18n/simulator-ranges-words.ts";
import { simulatorWords } from "../../i18n/simulator-words.ts";
import { VerdictRuler } from "./VerdictRuler.tsx";
import { verdictWords } from "./verdict-words.ts";

type Props = {
  readonly scenario: Scenario;
  readonly projection: Projection;
  /** Where nine trials in ten end; absent where nothing is a range. */
  readonly band?: Band | null;
  readonly locale: Locale;
  readonly ref?: Ref<HTMLDivElement>;
};

/** The answer: net ROI first, the gross return beside it, the money in a sentence, and where it stands on a ruler. */
export function Verdict({ scenario, projection, band = null, locale, ref }: Props) {
  const format = useFormat(locale);
  const words = simulatorWords(locale);
  const { investment } = projection;
  const said = verdictWords(scenario, projection, format, locale);
  const net = netRoi(projection.value, investment);
  const atEnd = netRoi(projection.valueInHorizon, investment);
  if (!said || !isDefined(net) || !isDefined(atEnd)) {
    return (
      <div className="verdict-box" ref={ref}>
        <p className="verdict-text">{words.reasons["no-investment"]}</p>
      </div>
    );
  }
  const signed = (rate: number) => format.percent(rate, "always");
  return (
    <div className="verdict-box" ref={ref}>
      <header className="verdict">
        <p className="verdict-figures">
          <span>
            <small>{words.netRoi}</small> <b className="verdict-net">{said.net}</b>
          </span>
          <span>
            <small>{words.grossReturn}</small> <b className="verdict-gross">{said.gross}</b>
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
        {said.sentence.map(({ text, money }) =>
          money ? (
            <b key={money} className={`num ${money === "investment" ? "cost" : "value"}`}>
              {text}
            </b>
          ) : (
            text
          ),
        )}
      </p>
    </div>
  );
}
