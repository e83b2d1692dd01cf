import { memo } from "react";
import { DataTable } from "../../../controls/DataTable.tsx";
import { useFormat } from "../../../controls/use-format.ts";
import type { TrialReport } from "../../../domain/uncertainty/trial-report.ts";
import type { VarianceShare } from "../../../domain/uncertainty/variance-shares.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { PlanNames } from "../../../i18n/plan-names.ts";
import { uncertaintyWords } from "../../../i18n/simulator-uncertainty-words.ts";

const BAR = 14;
const FLAT = 0.01; // under it a share may well be chance, and is not worth a bar

type Props = { readonly report: TrialReport; readonly names: PlanNames; readonly locale: Locale };

/** Which assumption matters most: each one's share of the spread of net ROI, largest first, and said in words. */
export const MattersFigure = memo(function MattersFigure({ report, names, locale }: Props) {
  const format = useFormat(locale);
  const words = uncertaintyWords(locale).matters;
  const { shares } = report;
  const [first] = shares;
  const name = ({ input }: VarianceShare) => names.spokenInput(input);
  const correlation = ({ rankCorrelation }: VarianceShare) => format.decimal(rankCorrelation, 2);
  const strong = shares.filter(({ share }) => share >= FLAT);
  const weak = shares.filter(({ share }) => share < FLAT);
  const say = (each: VarianceShare) =>
    (each.rankCorrelation < 0 ? words.down : words.up)(format.percent(each.share), correlation(each));
  return (
    <figure className="plate bench-figure">
      <header className="plate-head">
        <h3>{first ? words.title(name(first), format.percent(first.share)) : words.titleNothing}</h3>
        <p>{words.caption}</p>
      </header>
      <ol className="ranked">
        {strong.map((each) => (
          <li key={each.input}>
            <span className="ranked-name">{name(each)}</span>
            <svg width="100%" height={BAR} aria-hidden="true">
              <rect
                className="volume-2"
                width={`${(each.share / (first?.share ?? 1)) * 100}%`}
                height={BAR}
              />
            </svg>
            <span className="ranked-words">{say(each)}</span>
          </li>
        ))}
      </ol>
      {weak.length > 0 && <p className="range-note">{words.weak(weak.map(name).join(" · "))}</p>}
      <p className="range-note">{words.note}</p>
      {first && (
        <DataTable
          locale={locale}
          caption={words.tableCaption}
          head={words.head}
          rows={shares.map((each) => [name(each), format.percent(each.share), correlation(each)])}
        />
      )}
    </figure>
  );
});
