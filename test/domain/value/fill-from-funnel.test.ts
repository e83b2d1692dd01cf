import { describe, expect, test } from "vitest";
import { BLANK_MONTH } from "../../../src/domain/business/blank-month.ts";
import { EMPTY_FUNNEL, type FunnelCounts } from "../../../src/domain/funnel/funnel-counts.ts";
import { writeInput } from "../../../src/domain/simulation/inputs.ts";
import { fillFromFunnel } from "../../../src/domain/value/fill-from-funnel.ts";

const counted: FunnelCounts = { ...EMPTY_FUNNEL, months: 2, visits: 4000, leads: 400, sales: 80 };

describe("a month filled from the funnel", () => {
  test("has its visits a month and its rates", () => {
    expect(fillFromFunnel(BLANK_MONTH, counted).channels[0]).toMatchObject({
      traffic: { visits: 2000 },
      leadRate: 0.1,
      closeRate: 0.2,
    });
  });

  test("goes straight to the sale where no lead was counted", () => {
    expect(fillFromFunnel(BLANK_MONTH, { ...counted, leads: null }).channels[0]).toMatchObject({
      leadRate: null,
      closeRate: 0.02,
    });
  });

  test("stays as it is without a counted visit", () => {
    expect(fillFromFunnel(BLANK_MONTH, EMPTY_FUNNEL)).toBe(BLANK_MONTH);
    expect(fillFromFunnel(BLANK_MONTH, { ...counted, visits: 0 })).toBe(BLANK_MONTH);
  });

  test("keeps what the learner has entered", () => {
    const own = writeInput(writeInput(BLANK_MONTH, "social.visits", 500), "social.closeRate", 0.05);
    expect(fillFromFunnel(own, counted)).toEqual(own);
  });

  test("is the same when filled again", () => {
    const once = fillFromFunnel(BLANK_MONTH, counted);
    expect(fillFromFunnel(once, counted)).toEqual(once);
  });

  test("never sells to more people than came", () => {
    const impossible = { ...counted, leads: 9000, sales: 20_000 };
    expect(fillFromFunnel(BLANK_MONTH, impossible).channels[0]).toMatchObject({ leadRate: 1, closeRate: 1 });
  });
});
