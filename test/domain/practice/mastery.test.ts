import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { masteryOf } from "../../../src/domain/practice/mastery.ts";
import { evidenceOf, type PracticeTry } from "../../../src/domain/practice/practice-try.ts";

const right: PracticeTry = {
  spec: "net-roi.1.1",
  at: 0,
  attempts: 1,
  hints: 0,
  solved: true,
  revealed: false,
};
const wrong: PracticeTry = { ...right, solved: false };
const mended: PracticeTry = { ...right, attempts: 2 };
const shown: PracticeTry = { ...right, attempts: 0, solved: false, revealed: true };

const anyTry = fc.record({
  spec: fc.constant("net-roi.1.1"),
  at: fc.nat(),
  attempts: fc.nat(5),
  hints: fc.nat(4),
  solved: fc.boolean(),
  revealed: fc.boolean(),
});

describe("what an exercise shows", () => {
  test("is all for a right answer at first go, less for one mended, nothing for one left or shown", () => {
    expect([right, mended, wrong, shown].map(evidenceOf)).toEqual([1, 0.5, 0, 0]);
  });

  test("is a little less for each hint, and never nothing when solved", () => {
    const byHints = [0, 1, 2, 3, 9].map((hints) => evidenceOf({ ...right, hints }));
    expect(byHints).toEqual([...byHints].sort((one, other) => other - one));
    expect(byHints.at(-1)).toBeGreaterThan(0.5);
  });
});

describe("mastery", () => {
  test("of a skill never practised is unseen, whatever was merely opened", () => {
    expect(masteryOf([]).stage).toBe("unseen");
    expect(masteryOf([{ ...right, attempts: 0, solved: false }]).stage).toBe("unseen");
  });

  test("takes three right answers to be solid", () => {
    expect(masteryOf([right, right]).stage).toBe("growing");
    expect(masteryOf([right, right, right]).stage).toBe("solid");
  });

  test("is solid no longer when the last exercise failed", () => {
    expect(masteryOf([right, right, right, right, right, wrong]).stage).not.toBe("solid");
  });

  test("forgets early mistakes: recent results weigh more", () => {
    const improving = masteryOf([wrong, wrong, right, right, right]);
    const declining = masteryOf([right, right, right, wrong, wrong]);
    expect(improving.estimate).toBeGreaterThan(declining.estimate + 0.1);
  });

  test("gives the reason that one can check: the last five, and their hints", () => {
    const { reason } = masteryOf([wrong, right, right, { ...right, hints: 1 }, right, mended]);
    expect(reason).toEqual({ of: 5, first: 4, mended: 1, hints: 1 });
  });

  test("stays between 0 and 1, within its range, and a further right answer never lowers it", () => {
    fc.assert(
      fc.property(fc.array(anyTry, { maxLength: 20 }), (tries) => {
        const { low, estimate, high } = masteryOf(tries);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(estimate);
        expect(estimate).toBeLessThanOrEqual(high);
      }),
    );
    fc.assert(
      fc.property(fc.array(anyTry, { maxLength: 6 }), (tries) => {
        expect(masteryOf([...tries, right]).estimate).toBeGreaterThanOrEqual(masteryOf(tries).estimate);
      }),
    );
  });
});
