import type { Tile, Values } from "./exercise.ts";
import type { ExerciseQuantity } from "./quantity.ts";

/** The numbers of an exercise's givens, by name. */
export function valuesOf(givens: Readonly<Record<string, ExerciseQuantity>>): Values {
  return Object.fromEntries(Object.entries(givens).map(([name, { value }]) => [name, value]));
}

/**
 * The values themselves, and the same ones changed each by its own factor: an expression that equals the formula for
 * both is the formula, and not a coincidence of its numbers.
 */
export function probesOf(values: Values): readonly Values[] {
  const changed = Object.entries(values).map(([name, value], index) => [
    name,
    (value + 1) * (1 + 0.137 * (index + 1)),
  ]);
  return [values, Object.fromEntries(changed)];
}

/**
 * What an expression of tiles comes to, × and ÷ before + and −; `null` where it cannot be read: an operator without a
 * number on each side, two numbers side by side, a bracket left open.
 */
export function evaluateTiles(tiles: readonly Tile[], values: Values): number | null {
  const state = { at: 0 };
  const result = sum(tiles, values, state);
  return result !== null && state.at === tiles.length ? result : null;
}

type State = { at: number };

function sum(tiles: readonly Tile[], values: Values, state: State): number | null {
  let total = product(tiles, values, state);
  for (;;) {
    const sign = signAt(tiles, state);
    if (total === null || (sign !== "+" && sign !== "−")) return total;
    state.at += 1;
    const next = product(tiles, values, state);
    if (next === null) return null;
    total = sign === "+" ? total + next : total - next;
  }
}

function product(tiles: readonly Tile[], values: Values, state: State): number | null {
  let total = single(tiles, values, state);
  for (;;) {
    const sign = signAt(tiles, state);
    if (total === null || (sign !== "×" && sign !== "÷")) return total;
    state.at += 1;
    const next = single(tiles, values, state);
    if (next === null) return null;
    total = sign === "×" ? total * next : total / next;
  }
}

function single(tiles: readonly Tile[], values: Values, state: State): number | null {
  const tile = tiles[state.at];
  if (!tile) return null;
  if (tile.kind === "given" || tile.kind === "number") {
    state.at += 1;
    return tile.kind === "number" ? tile.value : (values[tile.id] ?? null);
  }
  if (tile.sign !== "(") return null;
  state.at += 1;
  const inner = sum(tiles, values, state);
  if (inner === null || signAt(tiles, state) !== ")") return null;
  state.at += 1;
  return inner;
}

function signAt(tiles: readonly Tile[], { at }: State): string | null {
  const tile = tiles[at];
  return tile?.kind === "operator" ? tile.sign : null;
}
