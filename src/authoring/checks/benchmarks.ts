import { INPUT_FIELDS, inputBounds, isInputField } from "../../domain/simulation/inputs.ts";
import { suggestName } from "../nearest-name.ts";
import type { Problem } from "../problem.ts";
import type { YamlFile } from "../read-yaml.ts";
import type { BenchmarkEntry } from "../schemas/benchmark.ts";
import type { Source } from "../schemas/source.ts";

type Complaint = { readonly path: readonly PropertyKey[]; readonly what: string; readonly how: string };

/** What is wrong with benchmarks that fit their schema: inputs, sources and units that do not go together. */
export function checkBenchmarks(
  { file, data, lineOf }: YamlFile<readonly BenchmarkEntry[]>,
  sources: readonly Source[],
): readonly Problem[] {
  const complaints = (data ?? []).flatMap((entry, index) => [
    ...judgeIdentity(entry, index, data ?? []),
    ...judgeSource(entry, index, sources),
    ...judgeFigures(entry, index),
  ]);
  return complaints.map(({ path, what, how }) => ({ file, line: lineOf(path), what, how }));
}

function judgeIdentity(
  { id }: BenchmarkEntry,
  index: number,
  all: readonly BenchmarkEntry[],
): readonly Complaint[] {
  if (all.findIndex((each) => each.id === id) === index) return [];
  return [{ path: [index, "id"], what: `"${id}" names a second benchmark`, how: "Give each its own id" }];
}

function judgeSource(
  { source: id }: BenchmarkEntry,
  index: number,
  sources: readonly Source[],
): readonly Complaint[] {
  const path = [index, "source"];
  const source = sources.find((each) => each.id === id);
  if (!source) {
    const known = sources.map((each) => each.id);
    const how = suggestName(id, known, "content/sources.yaml");
    return [{ path, what: `there is no source "${id}"`, how }];
  }
  if (source.verified && source.address !== null) return [];
  const what = `the source "${id}" was not seen at an address`;
  return [{ path, what, how: "Quote one that was: nobody can check the figure otherwise" }];
}

function judgeFigures({ input, currency, values }: BenchmarkEntry, index: number): readonly Complaint[] {
  if (!isInputField(input)) {
    const how = suggestName(input, INPUT_FIELDS, "src/domain/simulation/inputs.ts");
    return [{ path: [index, "input"], what: `the simulator has no input \`${input}\``, how }];
  }
  const { unit, min, max } = inputBounds(input);
  const isMoney = unit === "price" || unit === "money";
  const complaints: Complaint[] = [];
  if (isMoney !== (currency !== undefined)) {
    const what = isMoney ? `\`${input}\` is money, of no currency` : `\`${input}\` is no money`;
    complaints.push({ path: [index, "input"], what, how: isMoney ? "Add `currency`" : "Remove `currency`" });
  }
  values.forEach(({ value, low, high }, at) => {
    const figures = [value, low, high].filter((figure) => figure !== undefined);
    if (figures.every((figure) => figure >= min && figure <= max)) return;
    const what = `a figure is outside what \`${input}\` can be`;
    complaints.push({ path: [index, "values", at], what, how: `Write it from ${min} to ${max}` });
  });
  return complaints;
}
