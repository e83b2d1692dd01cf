import { isDefined } from "../../domain/quantity/outcome.ts";
import type { Cadence } from "../../domain/record/record-sheet.ts";
import type { SheetFinding } from "../../domain/record/sheet-findings.ts";
import { formatInput } from "../../i18n/format/input-format.ts";
import type { trackingSheet } from "../../i18n/fr/tracking-sheet.ts";
import type { Locale } from "../../i18n/locale.ts";
import { periodName } from "../../i18n/period-name.ts";
import { MendIcon } from "../MendIcon.tsx";
import { useFormat } from "../use-format.ts";
import type { Column } from "./column.ts";

type Props = {
  readonly findings: readonly SheetFinding[];
  readonly columns: readonly Column[];
  readonly cadence: Cadence;
  readonly locale: Locale;
  readonly words: typeof trackingSheet;
};

/** What the sheet points out, in sentences that say how to mend it. */
export function FindingList({ findings, columns, cadence, locale, words }: Props) {
  const format = useFormat(locale);
  const period = (day: string) => periodName(day, cadence, locale);
  const columnOf = (metric: string) => columns.find(({ id }) => id === metric);
  const say = ([finding, ...alike]: readonly [SheetFinding, ...SheetFinding[]]): string => {
    const column = columnOf(finding.metric);
    const name = [finding, ...alike].map(({ metric }) => columnOf(metric)?.name ?? metric).join(", ");
    const show = (value: number) => formatInput(value, column?.unit ?? "count", format, locale);
    const day = period(finding.day);
    const told = words.findings;
    switch (finding.code) {
      case "gap":
        return told.gap(name, day, period(finding.to), format.count(finding.missing));
      case "duplicate":
        return told.duplicate(name, day, format.count(finding.times));
      case "mixed-cadence":
        return told["mixed-cadence"](name, day, format.count(finding.count));
      case "redefined":
        return told.redefined(
          name,
          day,
          isDefined(finding.change) ? format.percent(finding.change, "always") : null,
        );
      case "outlier":
        return told.outlier(name, show(finding.value), day, show(finding.usual));
      case "no-source":
        return told["no-source"](name, day);
    }
  };
  if (findings.length === 0) return <p className="sheet-fine">{words.nothing}</p>;
  return (
    <ul className="sheet-findings">
      {alikeTogether(findings).map((group) => (
        <li key={`${group[0].metric} ${group[0].code} ${group[0].day}`} className="to-mend-note">
          <MendIcon /> {say(group)}
        </li>
      ))}
    </ul>
  );
}

/** The same finding of several columns is said once. */
function alikeTogether(
  findings: readonly SheetFinding[],
): readonly (readonly [SheetFinding, ...SheetFinding[]])[] {
  const groups = new Map<string, [SheetFinding, ...SheetFinding[]]>();
  for (const finding of findings) {
    const { metric: _, ...rest } = finding;
    const key = JSON.stringify(rest);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}
