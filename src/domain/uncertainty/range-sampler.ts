import { isPoint, type Range } from "../quantity/range.ts";
import { pertQuantiles } from "./beta-quantile.ts";
import { lognormalQuantiles } from "./lognormal-quantile.ts";
import { lookUpQuantiles, type QuantileTable } from "./quantile-table.ts";
import type { UniformStream } from "./uniform-stream.ts";

/** Draws values of a range. */
export type RangeSampler = {
  /** Writes the next `count` draws to the start of `into`. */
  fill(into: Float64Array, count: number): void;
};

type Bounds = { readonly min: number; readonly max: number };

/**
 * Draws from a range with the numbers of `stream`, one number a draw: the value is the range's quantile there. Draws
 * stay within `bounds`, where a lognormal tail would leave them: what lies beyond is drawn as the bound itself.
 */
export function rangeSampler(range: Range, stream: UniformStream, bounds: Bounds): RangeSampler {
  const { low, high } = range;
  const width = high - low;
  if (isPoint(range)) return { fill: (into, count) => into.fill(low, 0, count) };
  const unitQuantiles = quantilesOf(range);
  const [least, most] =
    range.distribution === "lognormal"
      ? [bounds.min, bounds.max]
      : [Math.max(low, bounds.min), Math.min(high, bounds.max)];
  let uniform = new Uint32Array(0);
  return {
    fill(into, count) {
      if (uniform.length < count) uniform = new Uint32Array(count);
      stream.fill(uniform, count);
      unitQuantiles(uniform, into, count);
      for (let index = 0; index < count; index += 1) {
        const drawn = low + width * (into[index] as number);
        into[index] = drawn;
        if (drawn < least) into[index] = least;
        if (drawn > most) into[index] = most;
      }
    },
  };
}

type UnitQuantiles = (uniform: Uint32Array, into: Float64Array, count: number) => void;

/** Quantiles of the range moved to low = 0 and high = 1. */
function quantilesOf({ low, likely, high, distribution }: Range): UnitQuantiles {
  const mode = (likely - low) / (high - low);
  if (distribution === "triangular") return triangularQuantiles(mode);
  const table = tableOf(distribution, mode);
  return (uniform, into, count) => lookUpQuantiles(table, uniform, into, count);
}

// A table takes some milliseconds to build and depends on nothing but its name, so it is kept for the next run.
const TABLES = new Map<string, QuantileTable>();
const MOST_TABLES = 100; // of 32 kB each

function tableOf(distribution: "pert" | "lognormal", mode: number): QuantileTable {
  const name = `${distribution} ${mode}`;
  const table =
    TABLES.get(name) ?? (distribution === "pert" ? pertQuantiles(mode) : lognormalQuantiles(mode));
  if (TABLES.size >= MOST_TABLES) TABLES.clear();
  TABLES.set(name, table);
  return table;
}

/** √(p·m) under the mode, 1 − √((1 − p)(1 − m)) above it; square roots are the same in every engine. */
function triangularQuantiles(mode: number): UnitQuantiles {
  return (uniform, into, count) => {
    for (let index = 0; index < count; index += 1) {
      const probability = ((uniform[index] as number) + 0.5) / 4_294_967_296;
      into[index] =
        probability < mode ? Math.sqrt(probability * mode) : 1 - Math.sqrt((1 - probability) * (1 - mode));
    }
  };
}
