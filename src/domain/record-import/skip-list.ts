import type { Skipped } from "./import-reading.ts";

/** How many of the first ones are kept to be shown. */
const MOST_EXAMPLES = 20;

/** Counts what is left out by its reason, and keeps the first of each. */
export class SkipList<Code extends string> {
  private readonly byCode = new Map<Code, { count: number; examples: { line: number; text: string }[] }>();

  add(code: Code, line: number, text: string): void {
    const so = this.byCode.get(code) ?? { count: 0, examples: [] };
    so.count += 1;
    if (so.examples.length < MOST_EXAMPLES) so.examples.push({ line, text });
    this.byCode.set(code, so);
  }

  all(): readonly Skipped<Code>[] {
    return [...this.byCode].map(([code, found]) => ({ code, ...found }));
  }
}
