import { MendIcon } from "../../controls/MendIcon.tsx";
import type { MetricSetFinding } from "../../domain/metric/review-metric-set.ts";
import type { metricSet } from "../../i18n/fr/metric-set.ts";

type Props = {
  readonly findings: readonly MetricSetFinding[];
  /** A metric's name; its id where the catalogue has no such metric. */
  nameOf(metric: string): string;
  /** What each kind of goal is called. */
  readonly goals: Readonly<Record<string, string>>;
  readonly words: typeof metricSet;
  onAdd(metric: string): void;
};

/** What the set as a whole lacks, or has twice; or that it holds together. */
export function SetFindings({ findings, nameOf, goals, words, onAdd }: Props) {
  if (findings.length === 0) return <p className="set-holds">{words.nothingToMend}</p>;
  const say = (finding: MetricSetFinding) => {
    switch (finding.kind) {
      case "no-money":
        return words.noMoney;
      case "money-only":
        return words.moneyOnly;
      case "no-base":
        return words.noBase;
      case "one-family":
        return words.oneFamily;
      case "same-thing":
        return words.sameThing(finding.metrics.map(nameOf).join(", "));
      case "goal-metric-missing":
        return words.goalMetricMissing(nameOf(finding.metric));
      case "goal-untold":
        return words.goalUntold(finding.goal.trim() || goals[finding.goalKind ?? ""] || "…");
    }
  };
  return (
    <>
      <h4 className="set-findings">{words.findings}</h4>
      {findings.map((finding) => (
        <p className="to-mend-note" key={say(finding)}>
          <MendIcon />
          <span>
            {say(finding)}{" "}
            {finding.kind === "goal-metric-missing" && nameOf(finding.metric) !== finding.metric && (
              <button type="button" className="text-button" onClick={() => onAdd(finding.metric)}>
                {words.addIt}
              </button>
            )}
          </span>
        </p>
      ))}
    </>
  );
}
