/**
 * A stored workbook of any earlier version, brought to the shape of the present one. Nothing is checked here: the schemas
 * judge the result, part by part.
 */
export function migrateWorkbook(
  stored: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return stored["version"] === 1 ? fromVersion1(stored) : stored;
}

/** Version 1 kept a bare scenario on the simulator's bench, always begun from the one sample there was. */
function fromVersion1({ simulator, ...others }: Readonly<Record<string, unknown>>) {
  if (simulator === null || simulator === undefined) return others;
  const plan = {
    name: "",
    sample: "cafe-merisier",
    scenario: simulator,
    assumptions: [],
    target: null,
    moves: [],
  };
  return { ...others, simulator: plan };
}
