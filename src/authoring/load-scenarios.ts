import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type * as z from "zod";
import type { BusinessRecords } from "../domain/record/records.ts";
import { campaignScenario, monthlyScenario } from "../domain/record/scenario-from-records.ts";
import type { Scenario } from "../domain/simulation/scenario.ts";
import { ContentError, type Problem } from "./problem.ts";
import { readCsv } from "./read-csv.ts";
import { readYaml } from "./read-yaml.ts";
import { adRow } from "./schemas/ad-row.ts";
import { type BusinessFile, businessProfile } from "./schemas/business-profile.ts";
import { costRow } from "./schemas/cost-row.ts";
import { orderRow } from "./schemas/order-row.ts";
import { postRow } from "./schemas/post-row.ts";

/** The scenarios a lesson can draw its figures from, by name. */
export const SCENARIO_NAMES = ["cafe-merisier", "cafe-merisier-month"] as const;

export type ScenarioName = (typeof SCENARIO_NAMES)[number];

export type Scenarios = Readonly<Record<ScenarioName, Scenario>>;

/** True when `name` is a scenario that exists. */
export function isScenarioName(name: string): name is ScenarioName {
  return (SCENARIO_NAMES as readonly string[]).includes(name);
}

/** The scenarios drawn from the records under the project at `root`; throws an error that lists every bad row. */
export function loadScenarios(root: URL | string): Scenarios {
  const { scenarios, problems } = readScenarios(root);
  if (scenarios === null) throw new ContentError(problems);
  return scenarios;
}

/** The records that the scenarios are drawn from; throws an error that lists every bad row. */
export function loadRecords(root: URL | string): BusinessRecords {
  const { records, problems } = readScenarios(root);
  if (records === null) throw new ContentError(problems);
  return records;
}

/** The same, with the problems returned; `scenarios` and `records` are `null` when there are any. */
export function readScenarios(root: URL | string): {
  scenarios: Scenarios | null;
  records: BusinessRecords | null;
  problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const folder = "content/scenarios/cafe-merisier";
  const base = typeof root === "string" ? root : fileURLToPath(root);
  const text = (file: string): string => {
    if (existsSync(join(base, file))) return readFileSync(join(base, file), "utf8");
    problems.push({
      file,
      line: null,
      what: "this file is missing",
      how: "Restore it: the lessons' figures come from it",
    });
    return "";
  };
  const rows = <Data>(name: string, schema: z.ZodType<Data>): readonly Data[] => {
    const file = `${folder}/${name}`;
    const csv = readCsv(file, text(file), schema);
    problems.push(...csv.problems);
    return csv.rows;
  };

  const business = readYaml(`${folder}/business.yaml`, text(`${folder}/business.yaml`), businessProfile);
  problems.push(...business.problems);
  const records = {
    posts: rows("posts.csv", postRow),
    ads: rows("ads.csv", adRow),
    orders: rows("orders.csv", orderRow),
    costs: rows("costs.csv", costRow),
  };
  if (business.data === null || problems.length > 0) return { scenarios: null, records: null, problems };

  const { currency, months } = business.data;
  const profile = { currency, months, margin: marginOf(business.data) };
  return {
    scenarios: {
      "cafe-merisier": campaignScenario(records, profile),
      "cafe-merisier-month": monthlyScenario(records, profile),
    },
    records,
    problems,
  };
}

function marginOf({ costOfSale }: BusinessFile): number {
  const cost = costOfSale.reduce((sum, { share }) => sum + share, 0);
  // Twelve digits are more than any share has, and drop what adding them in binary leaves behind.
  return Number((1 - cost).toPrecision(12));
}
