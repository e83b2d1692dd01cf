import type { LostPart, PlanPart } from "./shared-reading.ts";

/** A plan as read from outside: in a plan's shape, with anything in it. */
export type LoosePlan = {
  name?: unknown;
  sample?: unknown;
  target?: unknown;
  scenario: LooseScenario;
  assumptions: unknown[];
  moves: unknown[];
};

export type LooseScenario = Record<string, unknown> & {
  channels: unknown[];
  investment: unknown[];
  unitValues?: unknown[] | undefined;
};

/** What of a plan is missing, as it is found out. A part whose place the sample's takes is not missing as well. */
export class Losses {
  /** False when parts may be missing without a trace. */
  readonly isWhole: boolean;
  readonly #missing: Set<PlanPart>;
  readonly #replaced = new Set<PlanPart>();

  constructor(missing: Iterable<PlanPart> = [], isWhole = true) {
    this.#missing = new Set(missing);
    this.isWhole = isWhole;
  }

  /** True while nothing is known to be missing. */
  get none(): boolean {
    return this.isWhole && this.#missing.size === 0 && this.#replaced.size === 0;
  }

  leaveOut(part: PlanPart): void {
    this.#missing.add(part);
  }

  replace(part: PlanPart): void {
    this.#replaced.add(part);
  }

  has(part: PlanPart): boolean {
    return this.#missing.has(part);
  }

  list(): readonly LostPart[] {
    const missing = [...this.#missing].filter((part) => !this.#replaced.has(part));
    return [
      ...[...this.#replaced].map((part) => ({ kind: "lost", part, instead: "sample" }) as const),
      ...missing.map((part) => ({ kind: "lost", part, instead: "nothing" }) as const),
    ];
  }
}
