import { useStore } from "@nanostores/react";
import { type ComponentType, useEffect } from "react";
import { $metricList, askMetricList } from "../../../adapters/metric/metric-list.ts";
import { ExperimentLog, type OpenExperimentProps } from "../../../controls/experiment-log/ExperimentLog.tsx";
import type { Column } from "../../../controls/sheet/column.ts";
import type { recordExperiments } from "../../../i18n/fr/record-experiments.ts";
import type { trackingLog } from "../../../i18n/fr/tracking-log.ts";
import type { trackingRecord } from "../../../i18n/fr/tracking-record.ts";
import { useHub } from "../hub.ts";
import { ExperimentsFigure } from "./ExperimentsFigure.tsx";

export type ExperimentWords = {
  readonly view: typeof recordExperiments;
  readonly log: (typeof trackingRecord)["log"];
  readonly entry: typeof trackingLog;
};

type Props = { readonly words: ExperimentWords; readonly entry: ComponentType<OpenExperimentProps> };

/** The workbook's experiments with the room that a lesson does not have: all of them side by side, then each in its log. */
export function Experiments({ words, entry }: Props) {
  const { locale, words: hub } = useHub();
  const list = useStore($metricList);
  useEffect(() => askMetricList(locale), [locale]);
  const metrics: readonly Column[] =
    list && list !== "out-of-reach"
      ? list.metrics.flatMap(({ id, name, unit }) => (unit === "rate" ? [{ id, name, unit }] : []))
      : [];
  return (
    <div className="experiments-view">
      <h2 className="visually-hidden">{hub.views.names.experiments}</h2>
      <ExperimentsFigure words={words} />
      <ExperimentLog metrics={metrics} locale={locale} words={words.log} load={async () => entry} />
    </div>
  );
}
