import type { Scenario } from "./scenario.ts";

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
  /** True for what comes in whole numbers only: written, it is rounded. */
  readonly whole?: boolean;
};

const MILLION = 100_000_000; // a million dollars, in cents

const BOUNDS = {
  months: { unit: "months", min: 1, max: 24, reach: 24, step: 1, whole: true },
  salesCycle: { unit: "months", min: 0, max: 12, reach: 12, step: 1, whole: true },
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
  newCustomerShare: { unit: "rate", min: 0, max: 1, reach: 1, step: 0.05 },
  ordersPerYear: { unit: "count", min: 1, max: 365, reach: 24, step: 1 },
  retention: { unit: "rate", min: 0, max: 1, reach: 1, step: 0.01 },
  discount: { unit: "rate", min: 0, max: 1, reach: 0.25, step: 0.01 },
  years: { unit: "count", min: 1, max: 5, reach: 5, step: 1, whole: true },
  audience: { unit: "count", min: 1, max: 1_000_000_000, reach: 500_000, step: 1000 },
  engagementRate: { unit: "rate", min: 0, max: 1, reach: 0.2, step: 0.002 },
  carryover: { unit: "rate", min: 0, max: 0.95, reach: 0.9, step: 0.05 },
  repeatWorth: { unit: "rate", min: 0, max: 1, reach: 1, step: 0.05 },
  halfAt: { unit: "count", min: 1, max: 1_000_000_000, reach: 1_000_000, step: 5000 },
  slope: { unit: "count", min: 0.2, max: 5, reach: 3, step: 0.1 },
  unitValue: { unit: "price", min: 0, max: MILLION, reach: 20_000, step: 50 },
  perMonth: { unit: "count", min: 0, max: 100_000_000, reach: 1000, step: 1 },
} as const satisfies Record<string, InputBounds>;

export type InputField = keyof typeof BOUNDS;

/** Every field that an input may set, whatever the scenario. */
export const INPUT_FIELDS = Object.keys(BOUNDS) as readonly InputField[];

/** True for the name of a field that an input may set. */
export function isInputField(name: string): name is InputField {
  return Object.hasOwn(BOUNDS, name);
}

/**
 * Name of an input of a scenario: a field of its own (`margin`, `retention`), or of one of its channels, investment
 * lines or unit values (`instagram.adSpend`, `instagram.halfAt`, `staff.hours`, `support.unitValue`).
 */
export type InputName = string;

/** Bounds and unit of an input, from its name. */
export function inputBounds(name: InputName): InputBounds {
  return BOUNDS[split(name)[1]];
}

/** True when the scenario has an input of this name. */
export function hasInput(scenario: Scenario, name: InputName): boolean {
  return readInput(scenario, name) !== null;
}

/** The names of every input that the scenario has. */
export function inputNames(scenario: Scenario): readonly InputName[] {
  const named = (parts: readonly object[]) =>
    parts.flatMap((part) =>
      Object.entries(part).flatMap(([field, value]) =>
        typeof value === "number" && field in BOUNDS ? [field] : [],
      ),
    );
  return [
    ...named(partsOf(scenario, null)),
    ...owners(scenario).flatMap(({ id }) => named(partsOf(scenario, id)).map((field) => `${id}.${field}`)),
  ];
}

/** The input's value; `null` when this scenario has no such input. */
export function readInput(scenario: Scenario, name: InputName): number | null {
  const found = inputHolder(scenario, name);
  return found ? (found.holder as Record<InputField, number>)[found.field] : null;
}

/** The object within the scenario that holds this input, and its field there; `null` when there is no such input. */
export function inputHolder(
  scenario: Scenario,
  name: InputName,
): { readonly holder: object; readonly field: InputField } | null {
  const [owner, field] = split(name);
  const holder = partsOf(scenario, owner).find(
    (part) => typeof (part as Record<string, unknown>)[field] === "number",
  );
  return holder ? { holder, field } : null;
}

/** The scenario with this input set, kept within its bounds; unchanged when it has no such input. */
export function writeInput(scenario: Scenario, name: InputName, value: number): Scenario {
  if (!Number.isFinite(value) || !hasInput(scenario, name)) return scenario;
  const [owner, field] = split(name);
  const { min, max, whole } = inputBounds(name);
  const kept = Math.min(max, Math.max(min, whole ? Math.round(value) : value));
  if (owner === null) return withField(scenario, field, kept);
  const change = <Part extends { readonly id: string }>(part: Part) =>
    part.id === owner ? withField(part, field, kept) : part;
  return {
    ...scenario,
    channels: scenario.channels.map(change),
    investment: scenario.investment.map(change),
    ...(scenario.unitValues && { unitValues: scenario.unitValues.map(change) }),
  };
}

/** Where an owner keeps its inputs: in itself, or in one of these parts. */
const PARTS = ["traffic", "response", "repeat"] as const;

function withField<Owner extends object>(owner: Owner, field: string, value: number): Owner {
  if (field in owner) return { ...owner, [field]: value };
  for (const part of PARTS) {
    const held = (owner as Record<string, unknown>)[part];
    if (typeof held === "object" && held !== null) {
      const changed = withField(held, field, value);
      if (changed !== held) return { ...owner, [part]: changed };
    }
  }
  return owner;
}

/** The objects that hold the inputs of the scenario itself (`null`), or of one of its owners. */
function partsOf(scenario: Scenario, id: string | null): readonly object[] {
  if (id === null) return scenario.repeat ? [scenario, scenario.repeat] : [scenario];
  const channel = scenario.channels.find((candidate) => candidate.id === id);
  if (!channel) return owners(scenario).filter((candidate) => candidate.id === id);
  const { traffic } = channel;
  const response = traffic.from === "exposure" ? traffic.response : undefined;
  return response ? [channel, traffic, response] : [channel, traffic];
}

function owners(scenario: Scenario): readonly { readonly id: string }[] {
  return [...scenario.channels, ...scenario.investment, ...(scenario.unitValues ?? [])];
}

function split(name: InputName): readonly [owner: string | null, field: InputField] {
  const dot = name.lastIndexOf(".");
  return dot < 0 ? [null, name as InputField] : [name.slice(0, dot), name.slice(dot + 1) as InputField];
}
