import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededRandom } from "../../../src/domain/quantity/random.ts";
import { holds, seed } from "../arbitraries.ts";

describe("a seeded source", () => {
  test("gives the sequence published for its generator, mulberry32", () => {
    const random = seededRandom(1);
    const drawn = Array.from({ length: 3 }, () => Math.floor(random.next() * 4_294_967_296));
    expect(drawn).toEqual([2_693_262_067, 11_749_833, 2_265_367_787]);
  });

  test("gives the same sequence for the same seed", () => {
    holds([seed], (drawn) => {
      const [first, second] = [seededRandom(drawn), seededRandom(drawn)];
      for (let index = 0; index < 10; index += 1) expect(first.next()).toBe(second.next());
    });
  });

  test("draws from 0 up to, never reaching, 1", () => {
    holds([seed], (drawn) => {
      const value = seededRandom(drawn).next();
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThan(1);
    });
  });

  test("draws whole numbers between both ends, each of which it reaches", () => {
    const random = seededRandom(2026);
    const drawn = new Set(Array.from({ length: 500 }, () => random.integer(-2, 3)));
    expect([...drawn].sort((a, b) => a - b)).toEqual([-2, -1, 0, 1, 2, 3]);
  });

  test("draws each of six numbers about as often: within 5 % over 60 000 draws", () => {
    const random = seededRandom(7);
    const counts = [0, 0, 0, 0, 0, 0];
    for (let draw = 0; draw < 60_000; draw += 1) {
      const index = random.integer(0, 5);
      counts[index] = (counts[index] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  });

  test("picks only from what it is given", () => {
    holds([seed, fc.array(fc.integer(), { minLength: 1 })], (drawn, items) => {
      expect(items).toContain(seededRandom(drawn).pick(items));
    });
  });
});
