import type { InputName } from "./inputs.ts";
import type { Plan } from "./plan.ts";

/** A fictional campaign to open in the simulator, in one language. */
export type SampleCampaign = {
  readonly id: string;
  readonly name: string;
  /** One sentence: what it is, and that it is fictional. */
  readonly description: string;
  /** One or two sentences: something to try, and what it shows. */
  readonly lookAt: string;
  readonly stages: StageNames;
  /**
   * What to call a channel, an investment line or a unit value, by its id. Unit values and channels of platform
   * `other` always have a name here; the rest go by their kind or platform without one.
   */
  readonly names: Readonly<Record<string, string>>;
  /** The plan that it opens as, without a name of its own. */
  readonly plan: Plan;
};

/**
 * What the campaign calls the stages of its money path; a stage that is absent keeps the simulator's usual words.
 * `lead` is present only when a channel has a lead stage.
 */
export type StageNames = {
  /** What a click is counted as once there: a visit. */
  readonly visit?: StageName | undefined;
  readonly lead?: StageName | undefined;
  readonly sale?: StageName | undefined;
  /** The input `orderValue`, as a label: `Average gift`. */
  readonly saleValue?: string | undefined;
};

/** One stage's words, so that a sentence can be made of any of them. All but a name begin in lower case. */
export type StageName = {
  /** With its article: `one gift`, `un don`. */
  readonly one: string;
  /** Plural, without article: `gifts`. It follows a count, or labels a bar. */
  readonly many: string;
  /** What people do to get there, third person plural: `give`. It follows a count of people. */
  readonly act: string;
};

/** The campaign's name for whatever holds this input (`staff.hours`: its name for `staff`); `null` when it has none. */
export function ownerName({ names }: SampleCampaign, input: InputName): string | null {
  const owner = input.slice(0, Math.max(0, input.lastIndexOf(".")));
  return Object.hasOwn(names, owner) ? (names[owner] ?? null) : null;
}
