import type { ScoreSystem } from "./score-system.ts";

const score = (id: string, points: ScoreSystem["points"]): ScoreSystem => ({
  id,
  area: "engagement",
  points,
  sentiment: { kind: "ignored" },
});

/**
 * Scores that the sample café has tried on its posts: likes alone; talk, as the course's first source has it, with more for what
 * takes more effort; saves alone; and the one it settles on, nearest to what brings newsletter sign-ups.
 */
export const CAFE_SCORES = {
  likes: score("likes", { like: 1 }),
  talk: score("talk", { like: 1, comment: 3, share: 5 }),
  saves: score("saves", { save: 1 }),
  steps: score("steps", { share: 1, save: 2, click: 3 }),
} as const;

export type CafeScore = keyof typeof CAFE_SCORES;
