import type { ScoredPost, ScoreSheet } from "../../../domain/score/score-sheet.ts";
import { changeBusiness } from "../../../state/workbook/workbook.ts";

/** Keeps some of the learner's score as changed. */
export function changeScore(change: (sheet: ScoreSheet) => Partial<ScoreSheet>): void {
  changeBusiness("score", (sheet) => ({ ...sheet, ...change(sheet) }));
}

/** Keeps some of a post as changed. */
export function changePost(id: string, change: (post: ScoredPost) => Partial<ScoredPost>): void {
  changeScore(({ posts }) => ({
    posts: posts.map((post) => (post.id === id ? { ...post, ...change(post) } : post)),
  }));
}

/** Adds a post to the period of the last one. */
export function addPost(): void {
  changeScore(({ posts }) => {
    const last = Math.max(0, ...posts.map(({ id }) => Number(id.slice(1)) || 0));
    const period = posts.at(-1)?.period ?? "before";
    const opinions = { positive: 0, neutral: 0, negative: 0 };
    return { posts: [...posts, { id: `p${last + 1}`, name: "", period, signals: {}, opinions }] };
  });
}
