import { describe, expect, test } from "vitest";
import { uniformStream, xoshiro128 } from "../../../src/domain/uncertainty/uniform-stream.ts";
import { holds, seed } from "../arbitraries.ts";

/** The first `count` numbers of a stream. */
function firstOf(stream: ReturnType<typeof uniformStream>, count: number): Uint32Array {
  const into = new Uint32Array(count);
  stream.fill(into, count);
  return into;
}

describe("a uniform stream", () => {
  test("gives the sequence published for its generator, xoshiro128**", () => {
    expect([...firstOf(xoshiro128(Uint32Array.of(1, 2, 3, 4)), 10)]).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  test("is the same for the same seed and name, however it is cut", () => {
    holds([seed], (drawn) => {
      const whole = firstOf(uniformStream(drawn, "margin"), 12);
      const cut = uniformStream(drawn, "margin");
      expect([...firstOf(cut, 5), ...firstOf(cut, 7)]).toEqual([...whole]);
    });
  });

  test("shares nothing with that of a neighbouring seed or another name", () => {
    holds([seed], (drawn) => {
      const [one, next, other] = [
        uniformStream(drawn, "margin"),
        uniformStream((drawn + 1) >>> 0, "margin"),
        uniformStream(drawn, "orderValue"),
      ].map((stream) => [...firstOf(stream, 20)]);
      // Two of 400 pairs of 32-bit numbers are equal by chance once in ten million; three never.
      for (const stranger of [next, other]) {
        expect(one?.filter((number) => stranger?.includes(number)).length).toBeLessThan(3);
      }
    });
  });

  test("fills a hundred bins evenly: χ² of a million draws within its 99.99 % bounds", () => {
    const counts = new Array<number>(100).fill(0);
    for (const number of firstOf(uniformStream(2026, "margin"), 1_000_000)) {
      const bin = Math.floor((number / 4_294_967_296) * 100);
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
    const chiSquare = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    expect(chiSquare).toBeGreaterThan(52);
    expect(chiSquare).toBeLessThan(163);
  });

  test("draws one number independently of the one before: correlation within 4 standard errors of 0", () => {
    const drawn = Array.from(firstOf(uniformStream(5), 200_000), (number) => number / 4_294_967_296 - 0.5);
    const product = drawn.reduce((sum, value, index) => sum + value * (drawn[index + 1] ?? 0), 0);
    expect(Math.abs((12 * product) / drawn.length)).toBeLessThan(4 / Math.sqrt(drawn.length));
  });
});
