import type { Rate } from "../quantity/rate.ts";

/** An answer laid over the respondents, who stand in a row from 0 to 1: those from `start` on gave it. */
export type LaidAnswer = { readonly start: Rate; readonly share: Rate };

/** How respondents share answers that can be given together. */
export type SharedAnswers = {
  /** Share of the respondents who gave none, one, two… of the answers: they add up to 1. */
  readonly byCount: readonly Rate[];
  /** Share who gave the first answer and no other. */
  readonly firstAlone: Rate;
};

/** Counts who gave how many of these answers. Σ count × share = Σ of the answers' shares. */
export function shareAnswers(answers: readonly LaidAnswer[]): SharedAnswers {
  const ends = answers.flatMap(({ start, share }) => [start, start + share]);
  const cuts = [...new Set([0, ...ends.map((end) => Math.min(1, Math.max(0, end))), 1])].sort(
    (a, b) => a - b,
  );
  const byCount = Array.from({ length: answers.length + 1 }, () => 0);
  let firstAlone = 0;
  for (const [index, from] of cuts.slice(0, -1).entries()) {
    const to = cuts[index + 1] ?? from;
    const middle = (from + to) / 2;
    const given = answers.map(({ start, share }) => middle > start && middle < start + share);
    const count = given.filter(Boolean).length;
    byCount[count] = (byCount[count] ?? 0) + (to - from);
    if (count === 1 && given[0]) firstAlone += to - from;
  }
  return { byCount, firstAlone };
}
