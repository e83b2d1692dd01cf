import { map } from "nanostores";
import type { Cents } from "../../domain/quantity/money.ts";
import type { Rate } from "../../domain/quantity/rate.ts";
import type { InputName } from "../../domain/simulation/inputs.ts";

/** The questions that can be asked of a plan. */
export const QUESTIONS = ["goal", "change", "money", "credit"] as const;

export type Question = (typeof QUESTIONS)[number];

/** The question being asked, and what is asked about; kept for the visit, so that another view can be read between. */
export const $asked = map<{
  readonly question: Question;
  /** What would it take: of which input (`null`: the first that has an answer), for which net ROI (`null`: the plan's target). */
  readonly input: InputName | null;
  readonly target: Rate | null;
  /** Where should the next money go: how much. */
  readonly amount: Cents;
  /** Who gets the credit: which channel (`null`: the one whose credit moves most). */
  readonly channel: string | null;
}>({ question: "goal", input: null, target: null, amount: 100_00, channel: null });
