import type { Scenario } from "../simulation/scenario.ts";
import { type FieldChange, fieldChanges, withField } from "./field-changes.ts";

/** Parts of the model that changes are grouped by. */
export type Stage = "campaign" | "exposure" | "path" | "value" | "investment";

/** One assumption that differs between two scenarios. */
export type Change = {
  /** As `simulation/inputs.ts` names it; an option, or an owner that came or went, by its own name. */
  readonly name: string;
  readonly stage: Stage;
  /** The scenario with this assumption as the later scenario has it. Changes may be made in any order. */
  readonly apply: (scenario: Scenario) => Scenario;
};

const LISTS = ["channels", "investment", "unitValues"] as const;
type List = (typeof LISTS)[number];
type Owned = { readonly id: string };

const STAGE_OF_LIST: Readonly<Record<List, Stage>> = {
  channels: "exposure",
  investment: "investment",
  unitValues: "value",
};

const STAGE_OF_FIELD: Readonly<Record<string, Stage>> = {
  months: "campaign",
  salesCycle: "campaign",
  delay: "campaign",
  clickThroughRate: "path",
  leadRate: "path",
  closeRate: "path",
  incremental: "path",
};

/** What differs between two scenarios, one change an assumption; what no figure rests on is left out. */
export function changesBetween(before: Scenario, after: Scenario): readonly Change[] {
  const own = fieldChanges(before, after, LISTS).map(({ name, path, value }) => ({
    name,
    stage: STAGE_OF_FIELD[name] ?? ("value" as const),
    apply: (scenario: Scenario) => withField(scenario, path, value),
  }));
  return [...own, ...LISTS.flatMap((list) => listChanges(list, before, after))];
}

function listChanges(list: List, before: Scenario, after: Scenario): readonly Change[] {
  const [old, young] = [ownersIn(before, list), ownersIn(after, list)];
  const gone = old
    .filter(({ id }) => !isIn(young, id))
    .map(({ id }) => listChange(list, id, (owners) => owners.filter((each) => each.id !== id)));
  const come = young
    .filter(({ id }) => !isIn(old, id))
    .map((owner) => listChange(list, owner.id, (owners) => [...owners, owner]));
  const kept = old.flatMap((owner) => {
    const now = young.find(({ id }) => id === owner.id);
    return now ? fieldChanges(owner, now).map((change) => ownerChange(list, owner.id, change)) : [];
  });
  return [...gone, ...come, ...kept];
}

function listChange(list: List, name: string, edit: (owners: readonly Owned[]) => readonly Owned[]): Change {
  return {
    name,
    stage: STAGE_OF_LIST[list],
    apply: (scenario) => ({ ...scenario, [list]: edit(ownersIn(scenario, list)) }),
  };
}

function ownerChange(list: List, id: string, { name, path, value }: FieldChange): Change {
  const change = listChange(list, `${id}.${name}`, (owners) =>
    owners.map((each) => (each.id === id ? withField(each, path, value) : each)),
  );
  return list === "channels" ? { ...change, stage: STAGE_OF_FIELD[name] ?? change.stage } : change;
}

function ownersIn(scenario: Scenario, list: List): readonly Owned[] {
  return scenario[list] ?? [];
}

function isIn(owners: readonly Owned[], id: string): boolean {
  return owners.some((each) => each.id === id);
}
