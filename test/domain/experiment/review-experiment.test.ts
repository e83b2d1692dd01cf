import { describe, expect, test } from "vitest";
import type { Experiment } from "../../../src/domain/experiment/experiment.ts";
import { experimentVerdict } from "../../../src/domain/experiment/experiment-verdict.ts";
import { reviewExperiment } from "../../../src/domain/experiment/review-experiment.ts";

/** A fair trial of two photos that ran for two weeks; `facts` replace any of it. */
function experiment(facts: Partial<Experiment>): Experiment {
  return {
    id: "e1",
    hypothesis: "Une main sur la photo fait cliquer davantage",
    metric: "click-through-rate",
    from: "2026-03-02",
    to: "2026-03-15",
    a: { name: "Sac", exposed: 8000, converted: 160 },
    b: { name: "Main", exposed: 8100, converted: 235 },
    decision: "",
    learned: "",
    changed: ["image"],
    split: "lot",
    planned: 8000,
    ...facts,
  };
}
const flaws = (facts: Partial<Experiment>) => reviewExperiment(experiment(facts));
const verdict = (a: [number, number], b: [number, number]) =>
  experimentVerdict({
    a: { name: "", exposed: a[1], converted: a[0] },
    b: { name: "", exposed: b[1], converted: b[0] },
  });

describe("an experiment's design", () => {
  test("that is fair has no flaw", () => {
    expect(flaws({})).toEqual([]);
  });

  test("with nothing filled in has none either", () => {
    const blank = { name: "", exposed: null, converted: null };
    expect(
      flaws({
        from: "",
        to: "",
        a: blank,
        b: blank,
        changed: undefined,
        split: undefined,
        planned: undefined,
      }),
    ).toEqual([]);
  });

  test.each([
    ["two things changed", { changed: ["image", "text"] }, "two-changes"],
    [
      "other people saw the other version",
      { split: "audiences", changed: ["image", "audience"] },
      "other-people",
    ],
    ["one version ran after the other", { split: "in-turn" }, "other-time"],
    ["it ended before it began", { to: "2026-03-01" }, "dates-reversed"],
    ["it lasted less than a week", { to: "2026-03-07" }, "too-short"],
    ["no number was fixed beforehand", { planned: null }, "no-plan"],
    ["it was stopped before that number", { planned: 9000 }, "stopped-early"],
    [
      "the lot cannot have shared people out so",
      { a: { name: "", exposed: 9000, converted: 180 } },
      "unequal-exposure",
    ],
  ] as const)("is told when %s", (_, facts, flaw) => {
    expect(flaws(facts)).toEqual([flaw]);
  });

  test("of seven days holds each weekday once", () => {
    expect(flaws({ to: "2026-03-08" })).toEqual([]);
  });

  test("allows what a fair lot does", () => {
    expect(flaws({ a: { name: "", exposed: 8300, converted: 160 } })).toEqual([]);
  });

  test("is no ground for a decision while the difference may be noise", () => {
    const close = { b: { name: "", exposed: 8100, converted: 170 } };
    expect(flaws({ ...close, decision: "adopt" })).toEqual(["decided-on-noise"]);
    expect(flaws({ ...close, decision: "go-on" })).toEqual([]);
    expect(flaws({ decision: "adopt" })).toEqual([]);
  });
});

describe("an experiment's verdict", () => {
  test("is for the better version once the interval of the difference leaves out zero", () => {
    const better = verdict([160, 8000], [235, 8100]);
    expect(better).toMatchObject({ kind: "b-better" });
    expect(verdict([235, 8100], [160, 8000])).toMatchObject({ kind: "a-better" });
    if (better.kind === "b-better") expect(better.probability).toBeGreaterThan(0.99);
  });

  test("cannot tell while it holds zero, and says how many more would", () => {
    const found = verdict([35, 1750], [44, 1750]);
    expect(found).toMatchObject({ kind: "cannot-tell" });
    if (found.kind !== "cannot-tell") return;
    expect(found.toGo?.moreA).toBeGreaterThan(1750);
    expect(found.probability).toBeGreaterThan(0.5);
  });

  test("knows no number that would tell equal rates apart", () => {
    expect(verdict([20, 1000], [20, 1000])).toMatchObject({ kind: "cannot-tell", toGo: null });
  });

  test("waits for its counts, refuses impossible ones and a handful", () => {
    expect(experimentVerdict(experiment({ a: { name: "", exposed: null, converted: 3 } })).kind).toBe(
      "incomplete",
    );
    expect(verdict([0, 0], [3, 10]).kind).toBe("incomplete");
    expect(verdict([11, 10], [3, 10])).toEqual({ kind: "impossible", version: "a" });
    expect(verdict([3, 10], [11, 10])).toEqual({ kind: "impossible", version: "b" });
    expect(verdict([4, 1000], [40, 1000]).kind).toBe("too-few");
    expect(verdict([1000, 1000], [1000, 1000]).kind).toBe("too-few");
  });
});
