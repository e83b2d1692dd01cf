import type { Plan } from "../../domain/simulation/plan.ts";
import { assemblePlan, readPlan } from "./assemble-plan.ts";
import { type LoosePlan, Losses } from "./loose-plan.ts";
import { type SharedProblem, type SharedReading, unread } from "./shared-reading.ts";

const FORMAT = "retour-plan";
const VERSION = 1;

/** Longer than any file written here: 101 plans of the greatest length. */
export const LARGEST_FILE = 4_000_000;

/** A plan as the text of a `.json` file, for people to read and keep; with the plans that were saved, when given. */
export function writePlanFile(plan: Plan, saved: readonly Plan[] = []): string {
  const file = { format: FORMAT, version: VERSION, plan, ...(saved.length > 0 && { saved }) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a plan from the text of a file. Total; what of it is no plan's is left out and named, as `readPlanLink` does. */
export function readPlanFile(text: string, sample: Plan): SharedReading {
  if (text.length > LARGEST_FILE) return unread({ kind: "too-large" });
  const file = parseJson(text);
  if (file === undefined) return unread({ kind: looksLikeOurs(text) ? "cut-off" : "foreign" });
  if (!isRecord(file) || file["format"] !== FORMAT || !isRecord(file["plan"]))
    return unread({ kind: "foreign" });

  const problems: SharedProblem[] = [];
  const version = file["version"];
  if (typeof version === "number" && version > VERSION) problems.push({ kind: "newer-version" });
  const losses = new Losses();
  const plan = assemblePlan(loosen(file["plan"]), sample, losses);
  const given = list(file["saved"]);
  const saved = given.flatMap((one) => readPlan(one) ?? []).filter(({ name }) => name !== "");
  if (saved.length < given.length) losses.leaveOut("saved");
  return { plan, saved, problems: [...problems, ...losses.list()] };
}

function loosen(plan: Record<string, unknown>): LoosePlan {
  const scenario = isRecord(plan["scenario"]) ? plan["scenario"] : {};
  const { unitValues, ...frame } = scenario;
  return {
    ...plan,
    scenario: {
      ...frame,
      channels: list(scenario["channels"]),
      investment: list(scenario["investment"]),
      ...(unitValues !== undefined && { unitValues: list(unitValues) }),
    },
    assumptions: list(plan["assumptions"]),
    moves: list(plan["moves"]),
  };
}

function looksLikeOurs(text: string): boolean {
  return text.slice(0, 200).includes(`"${FORMAT}"`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
