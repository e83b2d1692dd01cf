import type { KindId } from "./kinds.ts";

export const LEVELS = [1, 2, 3] as const;
export type Level = (typeof LEVELS)[number];

/** What names an exercise for good: the same three give the same numbers in every language and browser. */
export type ExerciseSpec = { readonly kind: KindId; readonly level: Level; readonly seed: number };

/** The spec as it stands in a link: `net-roi.2.4711`. */
export function printSpec({ kind, level, seed }: ExerciseSpec): string {
  return `${kind}.${level}.${seed}`;
}

/** Seeds of a spec's stream: kind and level are mixed in, so that neighbours share no numbers. FNV-1a, 32 bits. */
export function streamSeed(spec: ExerciseSpec): number {
  let hash = 0x811c9dc5;
  for (const character of printSpec(spec)) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  }
  return hash;
}
