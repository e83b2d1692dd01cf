/** Something wrong in the content: where, what, and how to mend it. Both sentences go without their full stop. */
export type Problem = {
  /** Path from the project's root. */
  readonly file: string;
  /** Counted from 1; `null` when the problem is the file itself. */
  readonly line: number | null;
  readonly what: string;
  readonly how: string;
};

/** One line of text: `content/lessons/09-roi/fr.mdx:42  What is wrong. How to mend it.` */
export function formatProblem({ file, line, what, how }: Problem): string {
  return `${line === null ? file : `${file}:${line}`}  ${what}. ${how}.`;
}

/** Every problem in one error, so that an author mends them all before the next build. */
export class ContentError extends Error {
  override readonly name = "ContentError";

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    super([`The content has ${count}:`, ...problems.map(formatProblem)].join("\n"));
  }
}
