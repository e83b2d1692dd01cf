import type { GuessUnit } from "../../../domain/guess/class-guesses.ts";
import type { Outcome } from "../../../domain/quantity/outcome.ts";
import type { PlayedMove } from "../../../domain/simulation/play-moves.ts";
import type { ProjectedChannel, Projection } from "../../../domain/simulation/project-scenario.ts";
import type { Scenario } from "../../../domain/simulation/scenario.ts";

/** One screen of the presentation: a question, what one must know to guess, and an answer to reveal. */
export type Slide = {
  /** Names the question through every change of the plan: what the class guessed is kept under it. */
  readonly id: string;
  readonly title: string;
  /** Said before the question: a prepared move's own words. */
  readonly lead?: { readonly number: string; readonly say: string };
  /** The input that a move changes: its name, its value before and after. */
  readonly change?: { readonly label: string; readonly from: string; readonly to: string };
  readonly facts: readonly Fact[];
  /** `null` on the last screen, which asks nothing. */
  readonly question: Question | null;
  /** What is drawn once the answer is known. */
  readonly chart: Chart | null;
};

/** A figure that the class is given; cost and value wear their colour. */
export type Fact = { readonly label: string; readonly shown: string; readonly hue?: "cost" | "value" };

export type Question = {
  readonly unit: GuessUnit;
  readonly answer: Outcome;
  /** The answer as it stands on the screen, and the sentence beside it. */
  readonly figure: string;
  readonly told: string;
  /** True where gains and losses wear their sign. */
  readonly signed: boolean;
  /** Amounts that the class's ruler has room for from the start; they tell nothing of the answer. */
  readonly room: readonly number[];
};

export type Chart =
  | { readonly kind: "ledger"; readonly scenario: Scenario; readonly projection: Projection }
  | { readonly kind: "funnel"; readonly channel: ProjectedChannel }
  | { readonly kind: "payback"; readonly scenario: Scenario; readonly projection: Projection }
  | { readonly kind: "moves"; readonly start: Projection; readonly played: readonly PlayedMove[] };
