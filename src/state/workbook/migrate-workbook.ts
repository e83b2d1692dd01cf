import { planOf } from "../../domain/simulation/plan.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";

type Stored = Readonly<Record<string, unknown>>;

/** What each version changed, by the version it changes from. */
const STEPS: Readonly<Record<number, (stored: Stored) => Stored>> = { 1: fromVersion1, 2: fromVersion2 };

/**
 * A stored workbook of any earlier version, brought to the shape of the present one. Nothing is checked here: the schemas
 * judge the result, part by part.
 */
export function migrateWorkbook(stored: Stored): Stored {
  const { version } = stored;
  const step = typeof version === "number" && Object.hasOwn(STEPS, version) ? STEPS[version] : undefined;
  return step && typeof version === "number"
    ? migrateWorkbook({ ...step(stored), version: version + 1 })
    : stored;
}

/** Version 1 kept a bare scenario on the simulator's bench, always begun from the one sample there was. */
function fromVersion1({ simulator, ...others }: Stored): Stored {
  if (simulator === null || simulator === undefined) return others;
  return { ...others, simulator: planOf(simulator as Scenario, "cafe-merisier") };
}

/** Version 2 knew of the learner's business only its month, as a bare scenario. */
function fromVersion2({ own, ...others }: Stored): Stored {
  if (own === null || own === undefined) return others;
  return { ...others, business: { id: "b1", plan: planOf(own as Scenario) } };
}
