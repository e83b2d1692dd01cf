/** What can be decided on a campaign once its uncertainty is known. */
export const CHOICES = ["continue", "change", "test", "stop"] as const;
export type Choice = (typeof CHOICES)[number];

/** A decision under uncertainty; `choice` is `null` until it is taken. */
export type Decision = {
  readonly choice: Choice | null;
  readonly because: string;
  /** The sign that would change it: what will be watched, and from which value on. */
  readonly signpost: string;
};

export const NO_DECISION: Decision = { choice: null, because: "", signpost: "" };
