import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { SampleWorkbook } from "../domain/business/sample-workbook.ts";
import type { BusinessRecords } from "../domain/record/records.ts";
import type { Locale } from "../i18n/locale.ts";
import { checkSampleWorkbook } from "./checks/sample-workbook.ts";
import { checkTypedAmountsInYaml } from "./checks/typed-amounts.ts";
import { composeSampleWorkbook } from "./compose-sample-workbook.ts";
import { readScenarios, type Scenarios } from "./load-scenarios.ts";
import { ContentError, type Problem } from "./problem.ts";
import { readYaml } from "./read-yaml.ts";
import { sampleWorkbook } from "./schemas/sample-workbook.ts";

const FILE = "content/scenarios/cafe-merisier/workbook.yaml";

/** The running company's workbook in each language. */
export type SampleWorkbooks = Readonly<Record<Locale, SampleWorkbook>>;

/** The workbook of the project at `root`; throws an error that lists everything wrong with it. */
export function loadSampleWorkbook(root: URL | string): SampleWorkbooks {
  const base = typeof root === "string" ? root : fileURLToPath(root);
  const { scenarios, records, problems: inRecords } = readScenarios(base);
  const { workbooks, problems } = readSampleWorkbook(base, scenarios, records);
  if (workbooks === null) throw new ContentError([...inRecords, ...problems]);
  return workbooks;
}

/** The same with its problems, given the records and the scenarios drawn from them (`null` when those have problems of their own). */
export function readSampleWorkbook(
  root: string,
  scenarios: Scenarios | null,
  records: BusinessRecords | null,
): { workbooks: SampleWorkbooks | null; problems: readonly Problem[] } {
  const path = join(root, FILE);
  if (!existsSync(path)) {
    return { workbooks: null, problems: [] };
  }
  const text = readFileSync(path, "utf8");
  const yaml = readYaml(FILE, text, sampleWorkbook);
  const ground =
    scenarios && records && yaml.data ? { scenario: scenarios[yaml.data.scenario], records } : null;
  const problems = [
    ...yaml.problems,
    ...checkTypedAmountsInYaml(FILE, text),
    ...(ground ? checkSampleWorkbook(yaml, ground) : []),
  ];
  if (problems.length > 0 || yaml.data === null || ground === null) return { workbooks: null, problems };
  const { data } = yaml;
  const inLocale = (locale: Locale) => composeSampleWorkbook(data, ground, locale);
  return { workbooks: { fr: inLocale("fr"), en: inLocale("en") }, problems };
}
