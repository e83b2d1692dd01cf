import { expect, test } from "vitest";
import { mainCause } from "../../../src/domain/question/main-cause.ts";

const explained = (...shares: readonly number[]) => {
  const sorted = [...shares].sort((one, other) => Math.abs(other) - Math.abs(one));
  const change = shares.reduce((sum, share) => sum + share, 0);
  return {
    by: "assumption" as const,
    shares: sorted.map((share) => ({ stage: "value" as const, names: ["margin"], share })),
    before: 0,
    after: change,
    change,
  };
};

test("the largest share is the whole of a change, a part of it, or more than it", () => {
  expect(mainCause(explained(90_000))).toMatchObject({ kind: "all" });
  expect(mainCause(explained(62_000, 28_000))).toMatchObject({ kind: "part", rest: 28_000 });
  expect(mainCause(explained(-62_000, -28_000))).toMatchObject({ kind: "part", rest: -28_000 });
  expect(mainCause(explained(120_000, -30_000))).toMatchObject({ kind: "tempered", rest: -30_000 });
});

test("the largest share may go against the change, when the others together weigh more", () => {
  expect(mainCause(explained(-80_000, 60_000, 60_000))).toMatchObject({ kind: "against", rest: 120_000 });
});

test("changes may cancel out, or touch nothing", () => {
  expect(mainCause(explained(50_000, -50_000))).toEqual({ kind: "cancel" });
  expect(mainCause(explained(0))).toEqual({ kind: "none" });
  expect(mainCause(explained())).toEqual({ kind: "none" });
});
