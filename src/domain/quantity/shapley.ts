/**
 * Shapley value of each player, in the unit of `worth`: what a player adds on joining, averaged over all orders of
 * joining, Σ |S|!(n − |S| − 1)! ÷ n! × (worth(S ∪ i) − worth(S)). A coalition is given in the order of `players`, nobody
 * as `[]`, and asked for once: 2ⁿ calls, n up to 30. The values add up to the worth of all minus the worth of none.
 * Source: Shapley, "A value for n-person games" (1953).
 */
export function shapleyValues<Player>(
  players: readonly Player[],
  worth: (coalition: readonly Player[]) => number,
): ReadonlyMap<Player, number> {
  const worths = Float64Array.from({ length: 2 ** players.length }, (_, coalition) =>
    worth(players.filter((_player, index) => coalition & (1 << index))),
  );
  return shapleyOfWorths(players, worths);
}

/**
 * The same from the worth of every coalition: a coalition is a number whose bits are its members, the first player in
 * the lowest.
 */
export function shapleyOfWorths<Player>(
  players: readonly Player[],
  worths: Float64Array,
): ReadonlyMap<Player, number> {
  const size = players.length;
  const weights = players.map((_, others) => 1 / (size * choose(size - 1, others)));
  return new Map(
    players.map((player, index) => {
      const bit = 1 << index;
      let value = 0;
      for (let coalition = 0; coalition < worths.length; coalition += 1) {
        if (coalition & bit) continue;
        const added = (worths[coalition | bit] ?? 0) - (worths[coalition] ?? 0);
        value += (weights[sizeOf(coalition)] ?? 0) * added;
      }
      return [player, value];
    }),
  );
}

function sizeOf(coalition: number): number {
  let size = 0;
  for (let rest = coalition; rest > 0; rest &= rest - 1) size += 1;
  return size;
}

function choose(from: number, count: number): number {
  let ways = 1;
  for (let index = 0; index < count; index += 1) ways = (ways * (from - index)) / (index + 1);
  return ways;
}
