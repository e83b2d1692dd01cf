import type { BuildAnswer, Values } from "../exercise.ts";
import { evaluateTiles, probesOf } from "../expression.ts";
import type { Verdict } from "./verdict.ts";

/** Marks an expression built from tiles by what it computes, however it is written. */
export function markExpression(answer: BuildAnswer, values: Values, ids: readonly string[]): Verdict {
  if (ids.length === 0) return { kind: "empty" };
  const tiles = ids.flatMap((id) => answer.tiles.find((tile) => tile.id === id) ?? []);
  if (tiles.length !== ids.length) return { kind: "unreadable", why: "expression" };
  const probes = probesOf(values);
  const found = probes.map((probe) => evaluateTiles(tiles, probe));
  if (found.some((value) => value === null)) return { kind: "unreadable", why: "expression" };
  const computes = (formula: BuildAnswer["formula"]) =>
    probes.every((probe, index) => isSame(found[index] ?? Number.NaN, formula(probe)));
  if (computes(answer.formula)) return { kind: "correct" };
  const mistake = answer.mistakes.find((candidate) => computes(candidate.formula));
  return { kind: "wrong", mistake: mistake?.id ?? null };
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));
}
