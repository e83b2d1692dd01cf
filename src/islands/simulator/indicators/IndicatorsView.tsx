import { use, useMemo, useState } from "react";
import { FigureExportContext } from "../../../controls/figure-export.ts";
import { useFormat } from "../../../controls/use-format.ts";
import { type IndicatorId, indicatorGroups } from "../../../domain/indicator/indicators.ts";
import { isDefined } from "../../../domain/quantity/outcome.ts";
import { grossReturn, netRoi } from "../../../domain/roi/return.ts";
import { simulatorIndicatorsWords } from "../../../i18n/simulator-indicators-words.ts";
import { ExportPanel } from "../export/ExportPanel.tsx";
import { useNames } from "../use-names.ts";
import type { ViewProps } from "../view.ts";
import { IndicatorRow } from "./IndicatorRow.tsx";

/** Every figure of the plan, group by group; each opens to its formula with the learner's own numbers. */
export function IndicatorsView({ plan, projection, locale, channel }: ViewProps) {
  const format = useFormat(locale);
  const words = simulatorIndicatorsWords(locale);
  const { scenario } = plan;
  const groups = useMemo(
    () => indicatorGroups(scenario, projection, channel),
    [scenario, projection, channel],
  );
  const [open, setOpen] = useState<ReadonlySet<IndicatorId>>(new Set());
  const ids = groups.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  const areAllOpen = ids.every((id) => open.has(id));
  const toggle = (id: IndicatorId) => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  };
  const net = netRoi(projection.value, projection.investment);
  const gross = grossReturn(projection.value, projection.investment);
  const names = useNames(plan, locale);
  const shown = scenario.channels.find(({ id }) => id === channel) ?? scenario.channels[0];
  const channelName = shown ? names.channel(shown.id) : "";
  return (
    <div className="indicators-view">
      <header className="plate-head">
        <h3>
          {isDefined(net) && isDefined(gross)
            ? words.title(format.percent(net, "always"), format.percent(gross))
            : words.titleNone}
        </h3>
        {isDefined(net) && (
          <p>{words.gap(format.money(projection.investment), format.money(projection.value))}</p>
        )}
        <p>{words.caption}</p>
        <button type="button" className="text-button" onClick={() => setOpen(new Set(areAllOpen ? [] : ids))}>
          {areAllOpen ? words.closeAll : words.openAll}
        </button>
      </header>
      {groups.map(({ name, indicators }) => (
        <section key={name} className="indicator-group">
          <h4>{words.groups[name](channelName)}</h4>
          <table>
            <caption className="visually-hidden">
              {words.tableCaption(words.groups[name](channelName))}
            </caption>
            <thead className="visually-hidden">
              <tr>
                {words.head.map((cell) => (
                  <th key={cell} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {indicators.map((indicator) => (
                <IndicatorRow
                  key={indicator.id}
                  indicator={indicator}
                  isOpen={open.has(indicator.id)}
                  onToggle={() => toggle(indicator.id)}
                  locale={locale}
                />
              ))}
            </tbody>
          </table>
        </section>
      ))}
      <ExportPanel
        plan={plan}
        projection={projection}
        names={names}
        name={use(FigureExportContext)?.plan ?? ""}
        locale={locale}
      />
    </div>
  );
}
