import type { PostRecord } from "../record/records.ts";

/** What people did with a post, gesture by gesture. */
export type Gestures = Pick<PostRecord, "likes" | "comments" | "shares" | "saves" | "reach">;

/** Interactions with a post: every like, comment, share and save. */
export function gestureCount({ likes, comments, shares, saves }: Gestures): number {
  return likes + comments + shares + saves;
}

/**
 * How many people may stand behind a post's interactions. A person likes or saves a post only once, so there are at
 * least as many as its likes, or its saves; at most one for each interaction, and no more than were reached. What lies
 * between, only the platform can count.
 */
export function engagedPeopleBounds(gestures: Gestures): { readonly least: number; readonly most: number } {
  const most = Math.min(gestureCount(gestures), gestures.reach);
  return { least: Math.min(Math.max(gestures.likes, gestures.saves), most), most };
}
