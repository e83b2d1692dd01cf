import { useFormat } from "../../controls/use-format.ts";
import type { ReportBand } from "../../domain/report/report-band.ts";
import { inputBounds } from "../../domain/simulation/inputs.ts";
import type { Plan } from "../../domain/simulation/plan.ts";
import type { NaturalFrequency } from "../../domain/uncertainty/natural-frequency.ts";
import { formatInput } from "../../i18n/format/input-format.ts";
import type { reportSheet } from "../../i18n/fr/report-sheet.ts";
import type { Locale } from "../../i18n/locale.ts";
import { variableName } from "../../i18n/variable-name.ts";
import type { VariableNames } from "../../i18n/variable-names.ts";

type Props = {
  readonly plan: Plan;
  readonly band: ReportBand | null;
  readonly names: VariableNames;
  readonly words: typeof reportSheet;
  readonly locale: Locale;
};

/** What is not sure: how often the campaign pays, and the range of each assumption. */
export function Uncertain({ plan: { scenario, assumptions, target }, band, names, words, locale }: Props) {
  const format = useFormat(locale);
  const money = (cents: number) => format.money(cents, "always");
  const often = ({ count, of }: NaturalFrequency) => words.often(format.count(count), format.count(of));
  return (
    <>
      {band && (
        <p>
          {words.band({ low: money(band.profit.low), high: money(band.profit.high) }, often(band.pays))}{" "}
          {band.reaches &&
            target !== null &&
            words.reaches(format.percent(target, "always"), often(band.reaches))}
        </p>
      )}
      <ul>
        {assumptions.map(({ input, range }) => {
          const show = (value: number) => formatInput(value, inputBounds(input).unit, format, locale);
          return (
            <li key={input}>
              {words.range(variableName(scenario, input, names), show(range.low), show(range.high))}
            </li>
          );
        })}
      </ul>
    </>
  );
}
