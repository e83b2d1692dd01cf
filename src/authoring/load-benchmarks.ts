import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Benchmark } from "../domain/simulation/benchmark.ts";
import type { InputField } from "../domain/simulation/inputs.ts";
import { LOCALES, type Locale } from "../i18n/locale.ts";
import { checkBenchmarks } from "./checks/benchmarks.ts";
import { checkTypedAmountsInYaml } from "./checks/typed-amounts.ts";
import { inLanguage } from "./in-language.ts";
import { ContentError, type Problem } from "./problem.ts";
import { readYaml } from "./read-yaml.ts";
import { type BenchmarkEntry, benchmarks as benchmarksSchema } from "./schemas/benchmark.ts";
import { type Source, sources as sourcesSchema } from "./schemas/source.ts";

const FILE = "content/benchmarks.yaml";

/** The benchmarks in each language, in the order of their file. */
export type Benchmarks = Readonly<Record<Locale, readonly Benchmark[]>>;

/** The benchmarks of the project at `root`, each with its source; throws an error that lists everything wrong. */
export function loadBenchmarks(root: URL | string): Benchmarks {
  const base = typeof root === "string" ? root : fileURLToPath(root);
  const file = "content/sources.yaml";
  const sources = readYaml(file, readFileSync(join(base, file), "utf8"), sourcesSchema);
  const { benchmarks, problems } = readBenchmarks(base, sources.data);
  if (benchmarks === null) throw new ContentError([...sources.problems, ...problems]);
  return benchmarks;
}

/** The same with its problems, given the sources (`null` when they have problems of their own). */
export function readBenchmarks(
  root: string,
  sources: readonly Source[] | null,
): { benchmarks: Benchmarks | null; problems: readonly Problem[] } {
  const path = join(root, FILE);
  if (!existsSync(path)) return { benchmarks: { fr: [], en: [] }, problems: [] };
  const text = readFileSync(path, "utf8");
  const yaml = readYaml(FILE, text, benchmarksSchema);
  const problems = [
    ...yaml.problems,
    ...checkTypedAmountsInYaml(FILE, text),
    ...(sources === null ? [] : checkBenchmarks(yaml, sources)),
  ];
  if (problems.length > 0 || sources === null) return { benchmarks: null, problems };
  const inLocale = (locale: Locale) =>
    (yaml.data ?? []).flatMap((entry) => benchmarksOf(entry, locale, sources));
  const [fr, en] = LOCALES.map(inLocale) as [Benchmark[], Benchmark[]];
  return { benchmarks: { fr, en }, problems };
}

function benchmarksOf(
  entry: BenchmarkEntry,
  locale: Locale,
  sources: readonly Source[],
): readonly Benchmark[] {
  const { id, label, measures, data, period, caveat } = inLanguage(entry, locale);
  const source = sources.find((each) => each.id === entry.source) as Source;
  const { author, title, address, published, accessed } = source;
  return entry.values.map(({ platform, value, low, high }) => ({
    id,
    input: entry.input as InputField,
    platform: platform ?? null,
    path: entry.path ?? null,
    label,
    value: value ?? null,
    low: low ?? null,
    high: high ?? null,
    currency: entry.currency ?? null,
    measures,
    data,
    period,
    caveat,
    source: { id: source.id, author, title: title[locale], address: address ?? "", published, accessed },
  }));
}
