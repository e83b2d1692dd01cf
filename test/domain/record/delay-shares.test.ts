import fc from "fast-check";
import { expect, test } from "vitest";
import { sharesByDelay } from "../../../src/domain/record/delay-shares.ts";

test("orders come in and never go back, until all are there", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 }), (counts) => {
      const shares = sharesByDelay(counts);
      if (counts.every((count) => count === 0)) {
        expect(shares).toEqual([]);
        return;
      }
      expect(shares.at(-1)).toBeCloseTo(1, 12);
      for (const [index, share] of shares.entries()) {
        expect(share).toBeGreaterThanOrEqual(shares[index - 1] ?? 0);
      }
    }),
  );
});
