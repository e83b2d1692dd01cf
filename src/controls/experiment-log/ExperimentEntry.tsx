import { useId } from "react";
import { LIMITS } from "../../domain/business/limits.ts";
import {
  EXPERIMENT_CHANGES,
  EXPERIMENT_DECISIONS,
  EXPERIMENT_SPLITS,
} from "../../domain/experiment/experiment.ts";
import { reviewExperiment } from "../../domain/experiment/review-experiment.ts";
import type { trackingLog } from "../../i18n/fr/tracking-log.ts";
import { MendIcon } from "../MendIcon.tsx";
import { SheetCell } from "../sheet/SheetCell.tsx";
import { Choices } from "./Choices.tsx";
import type { OpenExperimentProps } from "./ExperimentLog.tsx";
import { VerdictPart } from "./VerdictPart.tsx";
import { VersionTable } from "./VersionTable.tsx";

const COUNT = { unit: "count" } as const;

/** An experiment being filled in: its plan, its counts, the verdict at once and what is wrong with the plan. */
export function ExperimentEntry({
  experiment,
  metrics,
  locale,
  words,
  onChange,
  onRemove,
}: OpenExperimentProps & { readonly words: typeof trackingLog }) {
  const id = useId();
  const { changed = [], split, planned = null } = experiment;
  const flaws = reviewExperiment(experiment);
  return (
    <div className="log-form">
      <label className="log-wide">
        <span>{words.hypothesis}</span>
        <textarea
          rows={2}
          maxLength={LIMITS.text}
          placeholder={words.hypothesisHint}
          value={experiment.hypothesis}
          onChange={(event) => onChange({ hypothesis: event.target.value })}
        />
      </label>
      <label>
        <span>{words.metric}</span>
        <select value={experiment.metric} onChange={(event) => onChange({ metric: event.target.value })}>
          <option value="">{words.choose}</option>
          {metrics.map((metric) => (
            <option key={metric.id} value={metric.id}>
              {metric.name}
            </option>
          ))}
        </select>
      </label>
      <div className="log-row">
        {(["from", "to"] as const).map((end) => (
          <label key={end}>
            <span>{words[end]}</span>
            <input
              type="date"
              value={experiment[end]}
              onChange={(event) => onChange({ [end]: event.target.value })}
            />
          </label>
        ))}
      </div>
      <Choices
        legend={words.changed}
        type="checkbox"
        options={EXPERIMENT_CHANGES.map((change) => [change, words.changes[change]])}
        chosen={changed}
        onChoose={(change) =>
          onChange({
            changed: EXPERIMENT_CHANGES.filter((one) =>
              one === change ? !changed.includes(one) : changed.includes(one),
            ),
          })
        }
      />
      <Choices
        legend={words.split}
        type="radio"
        options={EXPERIMENT_SPLITS.map((way) => [way, words.splits[way]])}
        chosen={split ? [split] : []}
        onChoose={(way) => onChange({ split: EXPERIMENT_SPLITS.find((one) => one === way) })}
      />
      <div className="log-planned">
        <span id={id} aria-hidden="true">
          {words.planned}
        </span>
        <SheetCell
          label={words.planned}
          column={COUNT}
          value={planned}
          locale={locale}
          onChange={(value) => onChange({ planned: value })}
        />
      </div>
      <VersionTable experiment={experiment} locale={locale} words={words} onChange={onChange} />
      <VerdictPart experiment={experiment} locale={locale} words={words.verdict} />
      {flaws.length > 0 && (
        <ul className="log-wide sheet-findings">
          {flaws.map((flaw) => (
            <li key={flaw} className="to-mend-note">
              <MendIcon /> {words.flaws[flaw]}
            </li>
          ))}
        </ul>
      )}
      <Choices
        legend={words.decision}
        type="radio"
        options={EXPERIMENT_DECISIONS.map((decision) => [decision, words.decisions[decision]])}
        chosen={[experiment.decision]}
        onChoose={(decision) =>
          onChange({ decision: EXPERIMENT_DECISIONS.find((one) => one === decision) ?? "" })
        }
      />
      <label className="log-wide">
        <span>{words.learned}</span>
        <textarea
          rows={2}
          maxLength={LIMITS.text}
          placeholder={words.learnedHint}
          value={experiment.learned}
          onChange={(event) => onChange({ learned: event.target.value })}
        />
      </label>
      <button type="button" className="text-button" onClick={onRemove}>
        {words.remove}
      </button>
    </div>
  );
}
