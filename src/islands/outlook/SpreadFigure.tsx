import { HistogramMarks } from "../../charts/marks/HistogramMarks.tsx";
import { DataTable } from "../../controls/DataTable.tsx";
import { useFormat } from "../../controls/use-format.ts";
import { isDefined } from "../../domain/quantity/outcome.ts";
import { bandOf } from "../../domain/uncertainty/band.ts";
import { naturalFrequency } from "../../domain/uncertainty/natural-frequency.ts";
import type { TrialSummary } from "../../domain/uncertainty/summarise-trials.ts";
import { formatOutcome } from "../../i18n/format/quantity-format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { useWords } from "./words.ts";

type Props = {
  readonly summary: TrialSummary;
  /** Net ROI aimed at, as a rate. */
  readonly target: number | null;
  /** The level its title stands at on the page. */
  readonly heading: "h3" | "h4";
  readonly locale: Locale;
};

/** How net ROI is spread over the trials: the chance of a profit in its title, the money beside the rate. */
export function SpreadFigure({ summary, target, heading: Title, locale }: Props) {
  const format = useFormat(locale);
  const words = useWords().spread;
  const band = bandOf(summary.netRoi);
  const money = bandOf(summary.profit);
  if (!band || !money || !isDefined(summary.chanceOfProfit)) return <p>{words.undefined}</p>;
  const often = (share: number) => {
    const { count, of } = naturalFrequency(share, summary.trials);
    return words.often(format.count(count), format.count(of));
  };
  const signed = (rate: number) => format.percent(rate, "always");
  const { netRoi, profit } = summary;
  const ranks = ["p5", "p25", "p50", "p75", "p95"] as const;
  return (
    <div className="spread-figure">
      <Title aria-live="polite">{words.title(often(summary.chanceOfProfit))}</Title>
      <HistogramMarks histogram={netRoi.histogram} band={band} target={target} words={words} show={signed} />
      <p>
        {words.band(signed(band.low), signed(band.high))}{" "}
        {words.money(format.money(money.low, "always"), format.money(money.high, "always"))}
        {summary.chanceOfTarget !== null && isDefined(summary.chanceOfTarget) && target !== null && (
          <> {words.reached(signed(target), often(summary.chanceOfTarget))}</>
        )}
      </p>
      <DataTable
        locale={locale}
        caption={words.caption}
        head={words.head}
        rows={ranks.map((rank) => [
          words.ranks[rank],
          formatOutcome(netRoi[rank], "rate", format, locale),
          formatOutcome(profit[rank], "money", format, locale),
        ])}
      />
    </div>
  );
}
