import type { Channel, ExposureTraffic, InvestmentLine, Scenario } from "./scenario.ts";

/** Unit of an input. Money and prices in cents, rates as proportions, the rest as counts. */
export type InputUnit = "money" | "price" | "rate" | "count" | "hours" | "months";

/** The values an input may take. A slider runs from `min` to `reach`; typing goes on to `max`. */
export type InputBounds = {
  readonly unit: InputUnit;
  readonly min: number;
  readonly max: number;
  readonly reach: number;
  /** What an arrow key or a ± button adds. */
  readonly step: number;
};

const MILLION = 100_000_000; // a million dollars, in cents

const BOUNDS = {
  months: { unit: "months", min: 1, max: 24, reach: 24, step: 1 },
  salesCycle: { unit: "months", min: 0, max: 12, reach: 12, step: 1 },
  orderValue: { unit: "price", min: 0, max: MILLION, reach: 20_000, step: 50 },
  margin: { unit: "rate", min: 0, max: 1, reach: 1, step: 0.01 },
  adSpend: { unit: "money", min: 0, max: MILLION, reach: 200_000, step: 1000 },
  costPerMille: { unit: "price", min: 1, max: 100_000, reach: 6000, step: 25 },
  followers: { unit: "count", min: 0, max: 100_000_000, reach: 25_000, step: 50 },
  postsPerMonth: { unit: "count", min: 0, max: 1000, reach: 60, step: 1 },
  reachPerPost: { unit: "rate", min: 0, max: 1, reach: 0.5, step: 0.005 },
  followerGrowth: { unit: "rate", min: -0.5, max: 0.5, reach: 0.1, step: 0.001 },
  clickThroughRate: { unit: "rate", min: 0, max: 1, reach: 0.06, step: 0.001 },
  visits: { unit: "count", min: 0, max: 100_000_000, reach: 8000, step: 50 },
  leadRate: { unit: "rate", min: 0, max: 1, reach: 0.4, step: 0.005 },
  closeRate: { unit: "rate", min: 0, max: 1, reach: 0.6, step: 0.005 },
  incremental: { unit: "rate", min: 0, max: 1, reach: 1, step: 0.05 },
  hours: { unit: "hours", min: 0, max: 10_000, reach: 80, step: 1 },
  hourlyCost: { unit: "price", min: 0, max: 10_000_00, reach: 100_00, step: 50 },
  amount: { unit: "money", min: 0, max: MILLION, reach: 100_000, step: 1000 },
} as const satisfies Record<string, InputBounds>;

export type InputField = keyof typeof BOUNDS;

/**
 * Name of an input of a scenario: a field of its own (`margin`), or of one of its channels or investment lines
 * (`instagram.adSpend`, `staff.hours`).
 */
export type InputName = string;

/** Bounds and unit of an input, from its name. */
export function inputBounds(name: InputName): InputBounds {
  return BOUNDS[fieldOf(name)];
}

/** True when the scenario has an input of this name. */
export function hasInput(scenario: Scenario, name: InputName): boolean {
  return readInput(scenario, name) !== null;
}

/** The input's value; `null` when this scenario has no such input. */
export function readInput(scenario: Scenario, name: InputName): number | null {
  const [owner, field] = split(name);
  const holder = owner === null ? scenario : ownerOf(scenario, owner);
  const value = (holder as Record<string, unknown> | null)?.[field];
  return typeof value === "number" ? value : null;
}

/** The scenario with this input set, kept within its bounds; unchanged when it has no such input. */
export function writeInput(scenario: Scenario, name: InputName, value: number): Scenario {
  if (!Number.isFinite(value) || !hasInput(scenario, name)) return scenario;
  const [owner, field] = split(name);
  const { min, max } = inputBounds(name);
  const change = { [field]: Math.min(max, Math.max(min, value)) };
  if (owner === null) return { ...scenario, ...change };
  return {
    ...scenario,
    channels: scenario.channels.map((channel) =>
      channel.id === owner ? withField(channel, field, change) : channel,
    ),
    investment: scenario.investment.map((line) => (line.id === owner ? { ...line, ...change } : line)),
  };
}

function withField(channel: Channel, field: string, change: Record<string, number>): Channel {
  return field in channel.traffic
    ? { ...channel, traffic: { ...channel.traffic, ...change } }
    : { ...channel, ...change };
}

function ownerOf(scenario: Scenario, id: string): Partial<ExposureTraffic & Channel & InvestmentLine> | null {
  const channel = scenario.channels.find((candidate) => candidate.id === id);
  if (channel) return { ...channel, ...channel.traffic } as Partial<ExposureTraffic & Channel>;
  return scenario.investment.find((line) => line.id === id) ?? null;
}

function split(name: InputName): readonly [owner: string | null, field: InputField] {
  const dot = name.lastIndexOf(".");
  return dot < 0 ? [null, name as InputField] : [name.slice(0, dot), name.slice(dot + 1) as InputField];
}

function fieldOf(name: InputName): InputField {
  return split(name)[1];
}
