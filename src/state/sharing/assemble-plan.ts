import type { Plan } from "../../domain/simulation/plan.ts";
import { planSchema } from "../workbook/plan-schema.ts";
import type { LoosePlan, Losses } from "./loose-plan.ts";
import { hasDistinctIds, mendScenario } from "./mend-scenario.ts";

const MOST = { ranges: 60, moves: 40 };

/**
 * The plan in loose parts as a plan: whole when it is one, and else as much of it as holds. What is left out, or taken
 * from the sample, goes into `losses`.
 */
export function assemblePlan(loose: LoosePlan, sample: Plan, losses: Losses): Plan {
  const whole = losses.none ? readPlan(loose) : null;
  if (whole) return whole;

  const scenario = mendScenario(loose.scenario, sample.scenario, losses);
  const bare: Plan = { name: "", sample: null, scenario, assumptions: [], target: null, moves: [] };
  const accept = (part: object) => readPlan({ ...bare, ...part });

  const inputs = new Set<string>();
  const assumptions = loose.assumptions
    .flatMap((one) => accept({ assumptions: [one] })?.assumptions ?? [])
    .filter(({ input }) => !inputs.has(input) && inputs.add(input).size > 0)
    .slice(0, MOST.ranges);
  if (assumptions.length < loose.assumptions.length) losses.leaveOut("ranges");
  const moves = loose.moves.flatMap((one) => accept({ moves: [one] })?.moves ?? []).slice(0, MOST.moves);
  if (moves.length < loose.moves.length) losses.leaveOut("moves");

  const named = accept({ name: loose.name });
  if (!named) losses.leaveOut("name");
  const aimed = accept({ target: loose.target });
  if (!aimed) losses.leaveOut("target");
  return {
    name: named?.name ?? "",
    sample: accept({ sample: loose.sample })?.sample ?? null,
    scenario,
    assumptions,
    target: aimed?.target ?? null,
    moves,
  };
}

/** The plan in `value`; `null` when it is none. */
export function readPlan(value: unknown): Plan | null {
  const read = planSchema.safeParse(value);
  return read.success && hasDistinctIds(read.data.scenario) ? read.data : null;
}
