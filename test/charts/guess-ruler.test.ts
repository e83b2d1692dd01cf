import fc from "fast-check";
import { expect, test } from "vitest";
import { guessRuler, stackDots } from "../../src/charts/geometry/guess-ruler.ts";
import { holds } from "../domain/arbitraries.ts";

const percent = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);

test("dots never cover one another, and none is lost", () => {
  holds([fc.array(percent, { maxLength: 60 })], (xs) => {
    const dots = stackDots(xs, 2);
    expect(dots.map(({ x }) => x)).toEqual([...xs].sort((one, other) => one - other));
    for (const [index, dot] of dots.entries()) {
      const beside = dots.slice(index + 1).filter(({ level }) => level === dot.level);
      for (const other of beside) expect(other.x - dot.x).toBeGreaterThanOrEqual(2 - 1e-9);
    }
  });
});

test("a ruler has room for the answer and for the guesses, and holds a wild one at its end", () => {
  const ruler = guessRuler("rate", [0.2, 0.4, 0.5, 90], [0.05]);
  expect(ruler.marks.at(-1)?.rate).toBeLessThan(5);
  expect(ruler.at(90)).toBe(100);
  expect(ruler.at(0.05)).toBeGreaterThan(0);
  const money = guessRuler("money", [1_500_000], [2_000_000]);
  expect(money.at(0)).toBe(0);
  expect(money.at(2_000_000)).toBeLessThanOrEqual(100);
  expect(money.at(1_500_000)).toBeLessThan(money.at(2_000_000));
});

test("before the answer is known, the ruler shows nothing of it", () => {
  expect(guessRuler("rate", [], []).marks.map(({ rate }) => rate)).toEqual(
    guessRuler("rate", [0.1], []).marks.map(({ rate }) => rate),
  );
});
