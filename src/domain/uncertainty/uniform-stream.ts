/** An endless row of 32-bit whole numbers, each as likely as any other. */
export type UniformStream = {
  /** Writes the next `count` of them to the start of `into`. */
  fill(into: Uint32Array, count: number): void;
};

/**
 * The stream of a seed and a name: xoshiro128**, period 2¹²⁸ − 1, its state seeded by splitmix32. Whole-number
 * arithmetic only, so that no engine can draw differently. Each name has a stream of its own: an assumption keeps its
 * draws when another one is added or removed.
 *
 * Exercises keep `seededRandom` (mulberry32, quantity/random.ts): a learner's exercise is stored as its seed, so its
 * sequence is a file format; but its 2³² states and overlapping sequences are too few for a million trials.
 * Source: Blackman & Vigna, prng.di.unimi.it/xoshiro128starstar.c.
 */
export function uniformStream(seed: number, name = ""): UniformStream {
  const fromSeed = splitmix32(seed);
  const fromName = splitmix32(hashOf(name));
  const words = [0, 1, 2, 3].map(() => fromSeed() ^ fromName());
  return xoshiro128(Uint32Array.from(words));
}

/** xoshiro128** from a state of four words that are not all 0. */
export function xoshiro128(state: Uint32Array): UniformStream {
  let kept = Int32Array.from(state);
  return {
    fill(into, count) {
      let [a = 0, b = 0, c = 0, d = 0] = kept;
      for (let index = 0; index < count; index += 1) {
        const scrambled = Math.imul(b, 5);
        into[index] = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = (d << 11) | (d >>> 21);
      }
      kept = Int32Array.of(a, b, c, d);
    },
  };
}

/** Spreads a seed over as many words as are asked for; near seeds give words that have nothing in common. */
function splitmix32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
}

/** FNV-1a of a name's characters. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  }
  return hash;
}
