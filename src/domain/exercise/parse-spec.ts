import { isKind } from "./kinds.ts";
import type { ExerciseSpec, Level } from "./spec.ts";

const LARGEST_SEED = 0xffff_ffff;

/** The spec that `text` names; `null` for a kind, a level or a seed that does not exist. */
export function parseSpec(text: string): ExerciseSpec | null {
  const [, kind = "", level = "", digits = ""] =
    /^([a-z0-9-]+)\.([123])\.(\d{1,10})$/.exec(text.trim()) ?? [];
  const seed = Number(digits);
  if (digits === "" || !isKind(kind) || seed > LARGEST_SEED) return null;
  return { kind, level: Number(level) as Level, seed };
}
