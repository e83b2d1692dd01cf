import type { Scenario } from "../../domain/simulation/scenario.ts";
import { scenarioSchema } from "../workbook/scenario-schema.ts";
import type { LooseScenario, Losses } from "./loose-plan.ts";
import type { PlanPart } from "./shared-reading.ts";

const FRAME = ["currency", "months", "salesCycle", "orderValue", "margin"] as const;
const OPTIONS = ["delay", "newCustomerShare", "repeat"] as const;

/** As many as a scenario may have. */
const MOST = { channels: 8, investment: 20, values: 20 };

/** What has an id that nothing else has. */
type Named = { readonly id: string };

/** True when no two channels, lines or values share an id: inputs are known by it. */
export function hasDistinctIds({ channels, investment, unitValues = [] }: Scenario): boolean {
  const ids = [...channels, ...investment, ...unitValues].map(({ id }) => id);
  return new Set(ids).size === ids.length;
}

/**
 * The scenario in loose parts, each checked on its own within the sample's. The sample's frame, channels and lines stand
 * in for those that are missing altogether.
 */
export function mendScenario(loose: LooseScenario, sample: Scenario, losses: Losses): Scenario {
  const ids = new Set<string>();
  const isNew = ({ id }: Named) => !ids.has(id) && ids.add(id).size > 0;
  const frame = mendFrame(loose, sample, losses);
  const good = <Part extends Named>(
    part: PlanPart & keyof typeof MOST,
    given: readonly unknown[],
    read: (one: unknown) => readonly Part[] | undefined,
  ): readonly Part[] => {
    const kept = given
      .flatMap((one) => read(one) ?? [])
      .filter(isNew)
      .slice(0, MOST[part]);
    if (kept.length < given.length) losses.leaveOut(part);
    return kept;
  };

  const channels = good("channels", loose.channels, (one) => accept({ ...frame, channels: [one] })?.channels);
  if (channels.length === 0) losses.replace("channels");
  const ownChannels = channels.length > 0 ? channels : sample.channels.filter(isNew);
  const lines = good(
    "investment",
    loose.investment,
    (one) => accept({ ...frame, investment: [one] })?.investment,
  );
  // A plan may well have no line; a damaged one that has none more likely lost them.
  const isBare = lines.length === 0 && !(losses.isWhole && !losses.has("investment"));
  if (isBare) losses.replace("investment");
  const values = good(
    "values",
    loose.unitValues ?? [],
    (one) => accept({ ...frame, unitValues: [one] })?.unitValues,
  );

  return {
    ...frame,
    channels: ownChannels,
    investment: isBare ? sample.investment.filter(isNew) : lines,
    ...(values.length > 0 && { unitValues: values }),
  };
}

/** The sample's scenario with the loose one's own frame, as far as it is one. It has no lines and no values. */
function mendFrame(loose: LooseScenario, sample: Scenario, losses: Losses): Scenario {
  const { delay: _, newCustomerShare: __, repeat: ___, unitValues: ____, ...plain } = sample;
  const isGiven = FRAME.some((field) => loose[field] !== undefined);
  let frame: Scenario = { ...(isGiven ? plain : { ...sample, unitValues: undefined }), investment: [] };
  for (const field of [...FRAME, ...OPTIONS]) {
    const value = loose[field];
    const isOption = (OPTIONS as readonly string[]).includes(field);
    const read = value === undefined ? null : accept({ ...frame, [field]: value });
    if (read) frame = read;
    else if (!isOption) losses.replace("frame");
    else if (value !== undefined) losses.leaveOut("frame");
  }
  return frame;
}

function accept(candidate: object): Scenario | null {
  const read = scenarioSchema.safeParse(candidate);
  return read.success ? read.data : null;
}
