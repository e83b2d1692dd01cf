import type { PlanPartNames, ReportWorkbookWords } from "../domain/report-workbook/words.ts";
import { inputNames } from "../domain/simulation/inputs.ts";
import type { Scenario } from "../domain/simulation/scenario.ts";
import { variableName } from "./variable-name.ts";
import type { VariableNames } from "./variable-names.ts";

/** What the parts of a plan are called where each stands by itself; what would be called alike is numbered. */
export function planPartNames(
  scenario: Scenario,
  names: VariableNames,
  { staff, onlyChannel }: ReportWorkbookWords["steps"],
): PlanPartNames {
  const { channels, investment, unitValues = [] } = scenario;
  const variables = numbered(inputNames(scenario).map((name) => [name, variableName(scenario, name, names)]));
  const named = (kind: string) => names[kind] ?? kind.slice(kind.indexOf(" ") + 1);
  const channelNames = numbered(
    channels.map(({ id, platform }) => [
      id,
      platform === "other" && channels.length === 1 ? onlyChannel : named(`platform ${platform}`),
    ]),
  );
  const lines = numbered(
    investment.map(({ id, kind }) => [id, kind === "staff" ? staff : named(`amount ${kind}`)]),
  );
  const values = numbered(unitValues.map(({ id, metric }) => [id, lowered(named(`metric ${metric}`))]));
  const from = (map: ReadonlyMap<string, string>) => (id: string) => map.get(id) ?? id;
  return { variable: from(variables), channel: from(channelNames), line: from(lines), value: from(values) };
}

/** Each thing's name; those that share one get their rank after it, from the second on. */
function numbered(things: readonly (readonly [id: string, name: string])[]): ReadonlyMap<string, string> {
  const seen = new Map<string, number>();
  return new Map(
    things.map(([id, name]) => {
      const rank = (seen.get(name) ?? 0) + 1;
      seen.set(name, rank);
      return [id, rank === 1 ? name : `${name} (${rank})`];
    }),
  );
}

/** In the middle of a row's name. */
function lowered(name: string): string {
  return name.charAt(0).toLocaleLowerCase() + name.slice(1);
}
