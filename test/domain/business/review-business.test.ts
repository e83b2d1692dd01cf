import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BLANK_MONTH } from "../../../src/domain/business/blank-month.ts";
import { type Business, emptyBusiness } from "../../../src/domain/business/business.ts";
import { hasWork, isEmptyBusiness } from "../../../src/domain/business/business-state.ts";
import { MISSING_CODES, PARTS, type PartName } from "../../../src/domain/business/parts.ts";
import { isGuessOpen, reviewBusiness, reviewPart } from "../../../src/domain/business/review-business.ts";
import { EMPTY_FUNNEL } from "../../../src/domain/funnel/funnel-counts.ts";
import { METRICS, metricOf } from "../../../src/domain/metric/metric-catalogue.ts";
import { range } from "../../../src/domain/quantity/range.ts";
import { variablesOf } from "../../../src/domain/report/variables.ts";
import { type Plan, planOf } from "../../../src/domain/simulation/plan.ts";
import type { Scenario } from "../../../src/domain/simulation/scenario.ts";
import { scenario as anyScenario, holds } from "../arbitraries.ts";

const CONTEXT = { today: "2026-07-01", metricOf };
const empty = emptyBusiness("b1");

const month: Scenario = {
  ...BLANK_MONTH,
  orderValue: 4000,
  margin: 0.5,
  channels: [
    {
      id: "social",
      platform: "other",
      traffic: { from: "visits", visits: 1200, adSpend: 10_000 },
      leadRate: null,
      closeRate: 0.03,
      incremental: 1,
    },
  ],
  investment: [{ id: "staff", kind: "staff", hours: 10, hourlyCost: 2500 }],
};
const plan: Plan = {
  ...planOf(month),
  assumptions: ["margin", "social.closeRate", "social.visits"].map((input) => ({
    input,
    range: range(0, 0.5, 1),
  })),
  target: 0.2,
};
const measured = (day: string, index = 0) => ({
  ...{ id: day, day, channel: "Boutique", item: "", metric: "sales", value: 20 + 5 * index, note: "" },
  source: "Caisse",
});
const post = (id: string, period: "before" | "after") => ({
  ...{ id, name: id, period, signals: { like: 3 } },
  opinions: { positive: 0, neutral: 0, negative: 0 },
});

/** A business of which no lesson has anything more to ask. */
const whole: Business = {
  id: "b1",
  name: "Boulangerie",
  guess: { rate: 0.5, day: "2026-06-01" },
  chain: {
    ambition: "Vendre en ligne",
    goals: [{ id: "g1", kind: "sales", text: "Plus de commandes", metrics: ["sales"] }],
  },
  goal: {
    statement: "Augmenter les commandes de 30 à 40 par mois d’ici le 31 décembre 2026",
    ambition: "Vendre en ligne",
    metric: "sales",
    baseline: 30,
    target: 40,
    deadline: "2026-12-31",
    owner: "Marius",
    resources: "10 h par mois",
  },
  metrics: [{ metric: "sales", decision: "Cuire plus", where: "Caisse" }],
  funnel: { ...EMPTY_FUNNEL, impressions: 40_000, visits: 1200, sales: 36 },
  records: { cadence: "month", measurements: ["2026-04-01", "2026-05-01", "2026-06-01"].map(measured) },
  experiments: [
    {
      id: "e1",
      hypothesis: "La vidéo amène plus de visites",
      metric: "click-through-rate",
      from: "2026-05-01",
      to: "2026-05-31",
      a: { name: "Photo", exposed: 900, converted: 9 },
      b: { name: "Vidéo", exposed: 900, converted: 30 },
      decision: "adopt",
      learned: "La vidéo reste",
    },
  ],
  score: {
    system: { id: "own", area: "engagement", points: { like: 1 }, sentiment: { kind: "ignored" } },
    posts: [post("p1", "before"), post("p2", "after")],
  },
  plan,
  decision: { choice: "continue", because: "Cela rapporte", signpost: "Moins de 25 commandes" },
  report: {
    reader: "La banque",
    variables: Object.fromEntries(
      variablesOf(month).map((name) => [name, { source: "Caisse", period: "Juin", reason: "Mesuré" }]),
    ),
    limits: "Un seul mois",
    nextStep: "Mesurer l’été",
  },
};

const missingOf = (part: PartName, change: Partial<Business>) =>
  reviewPart(part, { ...whole, ...change }, CONTEXT).missing;
const codesOf = (part: PartName, change: Partial<Business>) =>
  missingOf(part, change).map(({ code }) => code);

describe("a review", () => {
  test("of a business of which nothing is known finds every part empty", () => {
    const reviews = reviewBusiness(empty, CONTEXT);
    expect(reviews.map(({ part }) => part)).toEqual(PARTS);
    expect(reviews.every(({ state }) => state === "empty")).toBe(true);
    expect(reviews.every(({ missing }) => missing.length > 0)).toBe(true);
  });

  test("of one of which no lesson asks more finds every part complete", () => {
    expect(reviewBusiness(whole, CONTEXT).filter(({ state }) => state !== "complete")).toEqual([]);
  });

  test.each(PARTS)("tells that %s is empty when nothing is in it, whatever is in the others", (part) => {
    const emptied = {
      guess: { guess: null },
      chain: { chain: empty.chain },
      goal: { goal: empty.goal },
      metrics: { metrics: [] },
      funnel: { funnel: empty.funnel },
      records: { records: empty.records },
      experiments: { experiments: [] },
      score: { score: empty.score },
      values: { plan: null },
      investment: { plan: null },
      ranges: { plan: null },
      decision: { decision: empty.decision },
      report: { report: empty.report },
    }[part];
    expect(reviewPart(part, { ...whole, ...emptied }, CONTEXT).state).toBe("empty");
  });

  test.each<[PartName, Partial<Business>, string]>([
    ["chain", { chain: { ...whole.chain, ambition: " " } }, "no-chain-ambition"],
    ["chain", { chain: { ambition: "A", goals: [] } }, "no-chain-goal"],
    [
      "chain",
      { chain: { ambition: "A", goals: [{ id: "g", kind: null, text: "B", metrics: ["sales"] }] } },
      "chain-goal-without-kind",
    ],
    [
      "chain",
      { chain: { ambition: "A", goals: [{ id: "g", kind: "sales", text: "B", metrics: ["charm"] }] } },
      "chain-goal-without-metric",
    ],
    ["goal", { goal: { ...whole.goal, owner: "" } }, "goal-checks"],
    ["metrics", { metrics: [{ metric: "sales", decision: "", where: "Caisse" }] }, "metric-without-decision"],
    ["metrics", { metrics: [{ metric: "charm", decision: "A", where: "B" }] }, "metric-unknown"],
    ["funnel", { funnel: { ...whole.funnel, impressions: null } }, "no-audience-count"],
    ["funnel", { funnel: { ...whole.funnel, sales: 1300 } }, "funnel-widens"],
    ["records", { records: { cadence: "month", measurements: [measured("2026-06-01")] } }, "few-periods"],
    ["score", { score: { ...whole.score, posts: [post("p1", "after")] } }, "few-posts"],
    ["values", { plan: planOf({ ...month, margin: 0 }) }, "no-margin"],
    ["investment", { plan: planOf({ ...month, investment: [] }) }, "no-staff-time"],
    ["ranges", { plan: { ...plan, target: null } }, "no-target"],
    ["decision", { decision: { ...whole.decision, signpost: "" } }, "no-signpost"],
    ["report", { report: { ...whole.report, limits: "" } }, "no-limits"],
  ])("of %s says what is missing: %#", (part, change, code) => {
    expect(codesOf(part, change)).toEqual([code]);
    expect(reviewPart(part, { ...whole, ...change }, CONTEXT).state).toBe("begun");
  });

  test("counts what is missing of a kind", () => {
    const metrics = [0, 1, 2].map(() => ({ metric: "sales", decision: "", where: "Caisse" }));
    expect(missingOf("metrics", { metrics })).toEqual([{ code: "metric-without-decision", count: 3 }]);
    const { "social.visits": _, margin: __, ...variables } = whole.report.variables;
    expect(missingOf("report", { report: { ...whole.report, variables } })).toEqual([
      { code: "variable-undescribed", count: 2 },
    ]);
  });

  test("lets one experiment stay open once another was carried through", () => {
    const open = {
      ...(whole.experiments[0] as Business["experiments"][number]),
      id: "e2",
      decision: "" as const,
    };
    expect(codesOf("experiments", { experiments: [open, ...whole.experiments] })).toEqual([]);
    expect(codesOf("experiments", { experiments: [open] })).toEqual(["experiment-undecided"]);
  });

  test("judges the goal's pace by the records of the whole shop, and not by several channels", () => {
    const slow = ["2026-04-01", "2026-05-01", "2026-06-01"].map((day) => ({ ...measured(day), value: 30 }));
    const records = { cadence: "month" as const, measurements: slow };
    const goal = { ...whole.goal, target: 400 };
    const rising = slow.map((each, index) => ({ ...each, value: 28 + index }));
    expect(codesOf("goal", { goal, records: { ...records, measurements: rising } })).toEqual(["goal-checks"]);
    const parted = rising.map((each, index) => ({
      ...each,
      channel: index === 0 ? "Instagram" : "LinkedIn",
    }));
    expect(codesOf("goal", { goal, records: { ...records, measurements: parted } })).toEqual([]);
  });

  test("finds a sale that is counted twice", () => {
    const lead = {
      ...{ id: "v", metric: "leads", unitValue: 500, perMonth: 0 },
      method: "estimate" as const,
    };
    const [channel] = month.channels;
    const doubled = {
      ...month,
      channels: [{ ...(channel as Scenario["channels"][number]), leadRate: 0.3 }],
      unitValues: [{ ...lead, reason: "Au jugé" }],
    };
    expect(codesOf("values", { plan: planOf(doubled) })).toEqual(["counted-twice"]);
    const unexplained = { ...month, unitValues: [{ ...lead, metric: "calls", reason: "" }] };
    expect(codesOf("values", { plan: planOf(unexplained) })).toEqual(["value-without-reason"]);
  });
});

describe("laws of a review", () => {
  test("a part is complete exactly when something is in it and nothing is missing", () => {
    holds(
      [anyScenario, fc.constantFrom(...METRICS)],
      (drawn, metric) => {
        const business = { ...empty, plan: planOf(drawn), goal: { ...empty.goal, metric: metric.id } };
        for (const { state, missing } of reviewBusiness(business, CONTEXT)) {
          if (state === "complete") expect(missing).toEqual([]);
          if (state === "begun") expect(missing.length).toBeGreaterThan(0);
          for (const { code, count } of missing) {
            expect(MISSING_CODES).toContain(code);
            expect(count).toBeGreaterThan(0);
          }
        }
      },
      200,
    );
  });
});

describe("a business", () => {
  test("is empty until it has a name or work, and a name alone is no work", () => {
    expect(isEmptyBusiness(empty)).toBe(true);
    const named = { ...empty, name: "Boulangerie" };
    expect([isEmptyBusiness(named), hasWork(named)]).toEqual([false, false]);
    expect(hasWork({ ...empty, guess: whole.guess })).toBe(true);
  });

  test("keeps its guess sealed until its report is whole", () => {
    expect(isGuessOpen(whole)).toBe(true);
    expect(isGuessOpen({ ...whole, report: { ...whole.report, nextStep: "" } })).toBe(false);
    expect(isGuessOpen({ ...empty, guess: whole.guess })).toBe(false);
  });
});
