import type { NamedActivity } from "./rank-activities.ts";
import type { Signal } from "./score-system.ts";

/** An activity beside what it was meant to bring: sign-ups, orders. */
export type JudgedActivity = NamedActivity & { readonly outcome: number };

/** The signals that platforms count for a business's own posts, in the order in which they are packed. */
export const POST_SIGNALS = [
  "like",
  "comment",
  "share",
  "save",
  "click",
] as const satisfies readonly Signal[];

const NO_OPINIONS = { positive: 0, neutral: 0, negative: 0 };

/** Activities as a short text, for a page to carry a hundred of them. Opinions are left out; an id holds neither `|` nor `;`. */
export function packActivities(activities: readonly JudgedActivity[]): string {
  return activities
    .map(({ id, outcome, posts, followers, weeks, signals }) =>
      [id, outcome, posts, followers, weeks, ...POST_SIGNALS.map((signal) => signals[signal] ?? 0)].join("|"),
    )
    .join(";");
}

/** The activities of a packed text. */
export function unpackActivities(packed: string): readonly JudgedActivity[] {
  if (packed === "") return [];
  return packed.split(";").map((line) => {
    const [id = "", ...cells] = line.split("|");
    const [outcome = 0, posts = 0, followers = 0, weeks = 0, ...counts] = cells.map(Number);
    return {
      id,
      outcome,
      posts,
      followers,
      weeks,
      signals: Object.fromEntries(POST_SIGNALS.map((signal, index) => [signal, counts[index] ?? 0])),
      opinions: NO_OPINIONS,
    };
  });
}
