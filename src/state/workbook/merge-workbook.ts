import type { Business } from "../../domain/business/business.ts";
import { isEmptyBusiness } from "../../domain/business/business-state.ts";
import { LIMITS } from "../../domain/business/limits.ts";
import { isSame } from "../../domain/quantity/is-same.ts";
import { MOST_WORKS } from "../practice/practice-document.ts";
import { MOST_PLANS, type Workbook } from "./workbook-document.ts";

/** A workbook with what another adds to it, and what that is. */
export type WorkbookMerge = {
  readonly workbook: Workbook;
  /** Names of the businesses that came; empty for one without a name. */
  readonly businesses: readonly string[];
  readonly plans: number;
  readonly exercises: number;
  /** How many businesses were here already, to the letter. */
  readonly known: number;
  /** How many found no room. */
  readonly left: number;
};

/**
 * Adds a copy to what is here, and replaces nothing: businesses that are not here to the letter come onto the shelf, saved plans and
 * exercises that are not here are added, and what only the copy has of guesses, examples and the bench is filled in. `newId` names a
 * business.
 */
export function mergeWorkbook(here: Workbook, copy: Workbook, newId: () => string): WorkbookMerge {
  const own = [here.business, ...here.shelf];
  const incoming = [copy.business, ...copy.shelf].filter((each) => !isEmptyBusiness(each));
  const fresh = incoming.filter((each) => !own.some((mine) => isSameWork(mine, each)));
  // An empty workbook of one's own makes room for the first that comes.
  const takesOpen = isEmptyBusiness(here.business) && fresh.length > 0;
  const room = LIMITS.shelf - here.shelf.length + (takesOpen ? 1 : 0);
  const coming = fresh.slice(0, Math.max(0, room)).map((each) => ({ ...each, id: newId() }));
  const [first, ...others] = coming;
  const plans = copy.plans
    .filter((plan) => !here.plans.some((mine) => isSame(mine, plan)))
    .slice(0, Math.max(0, MOST_PLANS - here.plans.length));
  const specs = new Set(here.practice.works.map(({ spec }) => spec));
  const worksRoom = MOST_WORKS - here.practice.works.length;
  const works =
    worksRoom > 0 ? copy.practice.works.filter(({ spec }) => !specs.has(spec)).slice(-worksRoom) : [];
  return {
    workbook: {
      ...here,
      business: takesOpen && first ? first : here.business,
      shelf: [...here.shelf, ...(takesOpen ? others : coming)],
      plans: [...here.plans, ...plans],
      guesses: { ...copy.guesses, ...here.guesses },
      examples: { ...copy.examples, ...here.examples },
      exercises: { ...copy.exercises, ...here.exercises },
      simulator: here.simulator ?? copy.simulator,
      practice: {
        ...here.practice,
        works: [...works, ...here.practice.works].sort((one, other) => one.at - other.at),
      },
    },
    businesses: coming.map(({ name }) => name.trim()),
    plans: plans.length,
    exercises: works.length,
    known: incoming.length - fresh.length,
    left: fresh.length - coming.length,
  };
}

function isSameWork(one: Business, other: Business): boolean {
  return isSame({ ...one, id: "" }, { ...other, id: "" });
}
