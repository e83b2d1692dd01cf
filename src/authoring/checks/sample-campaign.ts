import { isDefined } from "../../domain/quantity/outcome.ts";
import { rangeProblems } from "../../domain/quantity/range.ts";
import { netRoi } from "../../domain/roi/return.ts";
import { hasInput, inputBounds, inputNames, readInput, writeInput } from "../../domain/simulation/inputs.ts";
import { projectScenario } from "../../domain/simulation/project-scenario.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import { suggestName } from "../nearest-name.ts";
import type { Problem } from "../problem.ts";
import type { YamlFile } from "../read-yaml.ts";
import type { AuthoredMove, SampleCampaignFile } from "../schemas/sample-campaign.ts";

type Complaint = {
  readonly path: readonly PropertyKey[];
  readonly what: string;
  readonly how: string;
};

const WHERE = "the inputs of its scenario";

/** What is wrong with a sample campaign that fits its schema, held against the scenario it stands for. */
export function checkSampleCampaign(
  yaml: YamlFile<SampleCampaignFile>,
  scenario: Scenario,
): readonly Problem[] {
  const { data, file, lineOf } = yaml;
  if (data === null) return [];
  const complaints = [
    ...judgeId(data, file),
    ...judgeNames(data, scenario),
    ...judgeRanges(data, scenario),
    ...judgeMoves(data.moves, scenario),
  ];
  return complaints.map(({ path, what, how }) => ({ file, line: lineOf(path), what, how }));
}

function judgeId({ id }: SampleCampaignFile, file: string): readonly Complaint[] {
  const folder = file.split("/").at(-2);
  if (id === folder) return [];
  return [{ path: ["id"], what: `\`id\` is "${id}" in the folder "${folder}"`, how: "Give both one name" }];
}

function judgeNames({ names, stages }: SampleCampaignFile, scenario: Scenario): readonly Complaint[] {
  const { channels, investment, unitValues = [] } = scenario;
  const ids = [...channels, ...investment, ...unitValues].map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  const nameless = [...channels.filter(({ platform }) => platform === "other"), ...unitValues].filter(
    ({ id }) => !(id in names),
  );
  return [
    ...(twice === undefined
      ? []
      : [
          { path: ["scenario"], what: `two parts of the scenario have the id "${twice}"`, how: "Rename one" },
        ]),
    ...Object.keys(names)
      .filter((id) => !ids.includes(id))
      .map((id) => ({
        path: ["names", id],
        what: `no part of the scenario has the id "${id}"`,
        how: suggestName(id, ids, "its scenario"),
      })),
    ...nameless.map(({ id }) => ({
      path: ["names"],
      what: `"${id}" has no name to show`,
      how: "Give it one in `names`, in both languages",
    })),
    ...(stages.lead && channels.every(({ leadRate }) => leadRate === null)
      ? [{ path: ["stages", "lead"], what: "no channel has a lead stage to name", how: "Remove `lead`" }]
      : []),
  ];
}

function judgeRanges({ assumptions }: SampleCampaignFile, scenario: Scenario): readonly Complaint[] {
  return assumptions.flatMap(({ input, low, high, distribution }, index) => {
    const path = ["assumptions", index];
    const likely = readInput(scenario, input);
    if (likely === null) return [unknownInput(scenario, input, path)];
    if (assumptions.findIndex((each) => each.input === input) !== index) {
      return [{ path, what: `\`${input}\` has two ranges`, how: "Keep one" }];
    }
    if (low >= high)
      return [{ path, what: `the range of \`${input}\` is no range`, how: "Write low below high" }];
    if (rangeProblems({ low, likely, high, distribution }, inputBounds(input)).length === 0) return [];
    const { min, max } = inputBounds(input);
    const how = `Stay within ${min} and ${max}, with the scenario's ${likely} between low and high`;
    return [{ path, what: `the range of \`${input}\` cannot be drawn from`, how }];
  });
}

function judgeMoves(moves: readonly AuthoredMove[], start: Scenario): readonly Complaint[] {
  const complaints: Complaint[] = [];
  let scenario = start;
  moves.forEach((move, index) => {
    const { input, value } = move;
    const path = ["moves", index];
    if (!hasInput(scenario, input)) {
      complaints.push(unknownInput(scenario, input, [...path, "input"]));
      return;
    }
    const next = writeInput(scenario, input, value);
    if (readInput(next, input) !== value) {
      const { min, max, whole } = inputBounds(input);
      const how = `Write ${whole ? "a whole number" : "a number"} from ${min} to ${max}`;
      complaints.push({ path: [...path, "value"], what: `\`${input}\` cannot be ${value}`, how });
    } else if (readInput(scenario, input) === value) {
      const how = "Move it elsewhere, or remove the move";
      complaints.push({ path: [...path, "value"], what: `\`${input}\` is ${value} already`, how });
    } else {
      complaints.push(...judgeOutcome(move, scenario, next, path));
    }
    scenario = next;
  });
  return complaints;
}

function judgeOutcome(
  move: AuthoredMove,
  before: Scenario,
  after: Scenario,
  path: readonly PropertyKey[],
): readonly Complaint[] {
  const was = returnsOf(before);
  const is = returnsOf(after);
  if (was === null || is === null) {
    return [{ path, what: `no ROI is defined at \`${move.input}\` ${move.value}`, how: "Leave a cost in" }];
  }
  const said = { netRoi: move.netRoi, ends: move.ends, ...(move.atEnd && { atEnd: move.atEnd }) };
  const found = {
    netRoi: direction(was.closed, is.closed),
    ends: is.closed >= 0 ? "profit" : "loss",
    atEnd: direction(was.atEnd, is.atEnd),
  };
  return Object.entries(said)
    .map(([key, claim]) => ({ key, claim, truth: found[key as keyof typeof found] }))
    .filter(({ claim, truth }) => claim !== truth)
    .map(({ key, claim, truth }) => ({
      path: [...path, key],
      what: `\`${key}\` says "${claim}", and the projection "${truth}"`,
      how: "Correct it and what the move says, or change its value",
    }));
}

/** Net ROI once all has closed and on the last day of activity; `null` when it is not defined. */
function returnsOf(scenario: Scenario): { readonly closed: number; readonly atEnd: number } | null {
  const { value, valueInHorizon, investment } = projectScenario(scenario);
  const closed = netRoi(value, investment);
  const atEnd = netRoi(valueInHorizon, investment);
  return isDefined(closed) && isDefined(atEnd) ? { closed, atEnd } : null;
}

function direction(was: number, is: number): "rises" | "falls" | "unchanged" {
  // Sums in another order may leave a hair between equal figures.
  if (Math.abs(is - was) < 1e-9) return "unchanged";
  return is > was ? "rises" : "falls";
}

function unknownInput(scenario: Scenario, input: string, path: readonly PropertyKey[]): Complaint {
  const how = suggestName(input, inputNames(scenario), WHERE);
  return { path, what: `the scenario has no input \`${input}\``, how };
}
