import { RECORDED_METRIC_IDS, type RecordedMetricId } from "../../domain/record/recorded-metric.ts";
import type { ColumnRole } from "../../domain/record-import/column-role.ts";
import type { ImportAnswers } from "../../domain/record-import/import-answers.ts";
import type { ReadColumn, ReadTable } from "../../domain/record-import/import-reading.ts";
import { LANGUAGE_TAG } from "../../i18n/locale.ts";
import { useHub } from "./hub.ts";

type Props = {
  readonly table: ReadTable;
  readonly answers: ImportAnswers;
  onAnswer(change: Partial<ImportAnswers>): void;
};

/** Roles that a learner can give a column besides a metric. */
const OTHERS = ["day", "start", "end", "published", "group", "account", "currency"] as const;

/** Each column with what it was taken for, which the learner may change. */
export function ColumnRoles({ table, answers, onAnswer }: Props) {
  const { words } = useHub();
  const say = words.import.columns;
  const isOpen = table.columns.every(({ role }) => role.kind !== "metric" && role.kind !== "result");
  const change = ({ title }: ReadColumn, role: ColumnRole) => {
    const others = (answers.columns ?? []).filter((answer) => answer.title !== title);
    onAnswer({ columns: [...others, { title, role }] });
  };
  if (table.platform === "own") return null;
  return (
    <details className="column-roles" open={isOpen}>
      <summary>{say.title}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and a keyboard must be able to scroll it */}
      <section className="table-scroll" tabIndex={0} aria-label={say.caption}>
        <table>
          <caption className="visually-hidden">{say.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{say.column}</th>
              <th scope="col">{say.example}</th>
              <th scope="col">{say.becomes}</th>
            </tr>
          </thead>
          <tbody>
            {table.columns.map((column, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one title, and their places do not change
              <tr key={index}>
                <th scope="row">{column.title}</th>
                <td className="column-example">{column.example}</td>
                <td>
                  <RoleChoice column={column} onChange={(role) => change(column, role)} />
                  {column.skip && <small>{words.import.columnSkips[column.skip]}</small>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

type ChoiceProps = { readonly column: ReadColumn; onChange(role: ColumnRole): void };

function RoleChoice({ column, onChange }: ChoiceProps) {
  const { words, locale, metricName } = useHub();
  const say = words.import.columns;
  const metrics = RECORDED_METRIC_IDS.map((id) => ({ id, name: metricName(id) })).sort((one, other) =>
    one.name.localeCompare(other.name, LANGUAGE_TAG[locale]),
  );
  const value = writtenRole(column.role);
  const isListed =
    value === "" || value === "item" || value.startsWith("metric ") || OTHERS.some((kind) => kind === value);
  return (
    <select
      aria-label={say.of(column.title)}
      value={value}
      onChange={(event) => onChange(roleWritten(event.target.value))}
    >
      <option value="">{say.none}</option>
      {!isListed && <option value={value}>{say[value as "result"] ?? value}</option>}
      <optgroup label={say.metrics}>
        {metrics.map(({ id, name }) => (
          <option key={id} value={`metric ${id}`}>
            {name}
          </option>
        ))}
      </optgroup>
      <optgroup label={say.others}>
        <option value="item">{say.item}</option>
        {OTHERS.map((kind) => (
          <option key={kind} value={kind}>
            {say[kind]}
          </option>
        ))}
      </optgroup>
    </select>
  );
}

/** A role as the value of a choice; empty for none. */
function writtenRole(role: ColumnRole): string {
  if (role.kind === "metric") return `metric ${role.metric}`;
  if (role.kind === "none" || role.kind === "setting") return "";
  return role.kind === "nth" || role.kind === "titled" ? "day" : role.kind;
}

function roleWritten(value: string): ColumnRole {
  if (value === "") return { kind: "none" };
  if (value === "item") return { kind: "item", level: 3, is: "name" };
  if (value.startsWith("metric ")) return { kind: "metric", metric: value.slice(7) as RecordedMetricId };
  return { kind: value as (typeof OTHERS)[number] };
}
