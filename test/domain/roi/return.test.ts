import { describe, expect, test } from "vitest";
import { isDefined } from "../../../src/domain/quantity/outcome.ts";
import { grossReturn, netRoi, returnOnAdSpend } from "../../../src/domain/roi/return.ts";
import { holds, money, someMoney } from "../arbitraries.ts";
import { expectClose } from "../close.ts";

describe("the net ROI", () => {
  test("of 1 200 back from 1 000 is 20 %", () => {
    expect(netRoi(120_000, 100_000)).toBe(0.2);
  });

  test("is −100 % when nothing comes back, and 0 when just the investment does", () => {
    expect(netRoi(0, 50_000)).toBe(-1);
    expect(netRoi(50_000, 50_000)).toBe(0);
  });

  test("is not defined without an investment, and says why", () => {
    expect(netRoi(50_000, 0)).toEqual({ undefined: "no-investment" });
    expect(grossReturn(0, 0)).toEqual({ undefined: "no-investment" });
  });

  test("is always 100 points under the gross return", () => {
    holds([money, someMoney], (value, investment) => {
      const [gross, net] = [grossReturn(value, investment), netRoi(value, investment)];
      if (!isDefined(gross) || !isDefined(net)) throw new Error("both are defined with an investment");
      expectClose((gross - net) * 100, 100, gross * 100);
    });
  });

  test("is the same in every currency and at every scale", () => {
    holds([money, someMoney, someMoney], (value, investment, scale) => {
      const [small, large] = [netRoi(value, investment), netRoi(value * scale, investment * scale)];
      if (!isDefined(small) || !isDefined(large)) throw new Error("both are defined with an investment");
      expectClose(large, small);
    });
  });

  test("has the sign of the profit", () => {
    holds([money, someMoney], (value, investment) => {
      expect(Math.sign(netRoi(value, investment) as number)).toBe(Math.sign(value - investment));
    });
  });
});

describe("the return on ad spend", () => {
  test("is revenue over ad spend, and not defined without any", () => {
    expect(returnOnAdSpend(400_000, 100_000)).toBe(4);
    expect(returnOnAdSpend(400_000, 0)).toEqual({ undefined: "no-ad-spend" });
  });
});
