import { solveLinear } from "../quantity/linear-system.ts";
import { type CustomerPath, channelsOf } from "./customer-path.ts";

/** First-order chain of the paths: from the start through the channels to a conversion or to nothing. */
export type MarkovChain = {
  readonly channels: readonly string[];
  /** Chance that a path begins with each channel. */
  readonly start: readonly number[];
  /** Chance of going from channel to channel: `between[from][to]`. */
  readonly between: readonly (readonly number[])[];
  /** Chance that a conversion comes next, from each channel. */
  readonly converts: readonly number[];
  /** Chance that nothing comes next, from each channel. */
  readonly ends: readonly number[];
};

/**
 * The chain of the paths: each move's share of all moves from its place, a path counting once for each conversion and
 * each person who did not convert.
 */
export function markovChain(paths: readonly CustomerPath[]): MarkovChain {
  const channels = channelsOf(paths);
  const place = new Map(channels.map((channel, index) => [channel, index]));
  const start = channels.map(() => 0);
  const moves = channels.map(() => channels.map(() => 0));
  const converts = channels.map(() => 0);
  const ends = channels.map(() => 0);
  const add = (row: number[] | undefined, index: number | undefined, people: number) => {
    if (row && index !== undefined) row[index] = (row[index] ?? 0) + people;
  };
  for (const { touches, conversions, nulls = 0 } of paths) {
    const places = touches.map((channel) => place.get(channel) ?? 0);
    add(start, places[0], conversions + nulls);
    places.slice(1).forEach((to, index) => {
      add(moves[places[index] ?? 0], to, conversions + nulls);
    });
    add(converts, places.at(-1), conversions);
    add(ends, places.at(-1), nulls);
  }
  const totals = moves.map((row, index) => sum(row) + (converts[index] ?? 0) + (ends[index] ?? 0));
  const share = (people: number, of: number) => (of > 0 ? people / of : 0);
  return {
    channels,
    start: start.map((people) => share(people, sum(start))),
    between: moves.map((row, from) => row.map((people) => share(people, totals[from] ?? 0))),
    converts: converts.map((people, from) => share(people, totals[from] ?? 0)),
    ends: ends.map((people, from) => share(people, totals[from] ?? 0)),
  };
}

/**
 * Chance that a path ends in a conversion, 0 to 1, with the channel at `removed` taken away: whoever would meet it is
 * lost. The absorbing chain is solved, not simulated: x = Q·x + r by elimination. 0 when the elimination finds no
 * solution, which no chain made of paths brings about.
 */
export function conversionChance({ start, between, converts }: MarkovChain, removed = -1): number {
  const kept = start.map((_, index) => index).filter((index) => index !== removed);
  const matrix = kept.map((from) => kept.map((to) => Number(from === to) - (between[from]?.[to] ?? 0)));
  const chances = solveLinear(
    matrix,
    kept.map((from) => converts[from] ?? 0),
  );
  return chances === null ? 0 : sum(kept.map((from, index) => (start[from] ?? 0) * (chances[index] ?? 0)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
