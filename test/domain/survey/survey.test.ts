import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shareBehind, shareFound } from "../../../src/domain/survey/self-selection.ts";
import { shareAnswers } from "../../../src/domain/survey/shared-answers.ts";

const rate = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const eagerness = fc.double({ min: 0.1, max: 20, noNaN: true });
const answer = fc.tuple(rate, rate).map(([share, place]) => ({ share, start: place * (1 - share) }));

describe("who answers a survey", () => {
  test("finds the true share when both sides answer alike", () => {
    expect(shareBehind(0.649, 1)).toBeCloseTo(0.649, 12);
  });

  test("finds more than there is when those who say yes answer more readily", () => {
    fc.assert(
      fc.property(rate, eagerness, (share, times) => {
        const found = shareFound(share, times);
        return times >= 1 ? found >= share - 1e-12 : found <= share + 1e-12;
      }),
    );
  });

  test("can be undone: what is found and what is behind it are inverse", () => {
    fc.assert(
      fc.property(rate, eagerness, (share, times) => {
        expect(shareBehind(shareFound(share, times), times)).toBeCloseTo(share, 9);
      }),
    );
  });
});

describe("answers that can be given together", () => {
  test("leave everyone with a number of answers, and use up every answer", () => {
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1, maxLength: 4 }), (answers) => {
        const { byCount, firstAlone } = shareAnswers(answers);
        const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
        expect(sum(byCount)).toBeCloseTo(1, 9);
        expect(sum(byCount.map((share, count) => share * count))).toBeCloseTo(
          sum(answers.map(({ share }) => share)),
          9,
        );
        expect(firstAlone).toBeLessThanOrEqual((answers[0]?.share ?? 0) + 1e-9);
      }),
    );
  });

  test("whose shares pass the whole cannot all stand alone", () => {
    fc.assert(
      fc.property(fc.array(answer, { minLength: 2, maxLength: 3 }), (answers) => {
        const { byCount } = shareAnswers(answers);
        const over = answers.reduce((sum, { share }) => sum + share, 0) - 1;
        const several = byCount.slice(2).reduce((sum, share) => sum + share, 0);
        expect(several * (answers.length - 1)).toBeGreaterThanOrEqual(over - 1e-9);
      }),
    );
  });

  test("leave the first one alone for anyone from nobody to all who gave it", () => {
    const roi = { start: 0, share: 0.451 };
    const apart = shareAnswers([roi, { start: 0.579, share: 0.421 }, { start: 0.632, share: 0.368 }]);
    const over = shareAnswers([roi, { start: 0, share: 0.421 }, { start: 0.1, share: 0.368 }]);
    expect(apart.firstAlone).toBeCloseTo(0.451, 12);
    expect(over.firstAlone).toBeCloseTo(0, 12);
  });
});
