import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Business, emptyBusiness } from "../../src/domain/business/business.ts";
import { EMPTY_FUNNEL, NO_COUNTS } from "../../src/domain/funnel/funnel-counts.ts";
import { range } from "../../src/domain/quantity/range.ts";
import { type Plan, planOf } from "../../src/domain/simulation/plan.ts";
import { readWorkbook } from "../../src/state/workbook/read-workbook.ts";
import { EMPTY_WORKBOOK, type Workbook } from "../../src/state/workbook/workbook-document.ts";
import { scenario } from "./campaign.ts";

const plan: Plan = {
  ...planOf(scenario, "cafe-merisier"),
  assumptions: [{ input: "margin", range: range(0.4, 0.48, 0.55) }],
  target: 0.2,
  moves: [{ input: "social.closeRate", value: 0.05, say: "Une meilleure page de vente" }],
};

const full: Workbook = {
  ...EMPTY_WORKBOOK,
  guesses: { roi: 0.6 },
  simulator: plan,
  plans: [{ ...plan, name: "Automne" }],
  exercises: { "roi/net-roi": { seed: 3 } },
};

const baker: Business = {
  ...emptyBusiness("b1"),
  name: "Boulangerie",
  guess: { rate: 0.5, day: "2026-01-15" },
  chain: {
    ambition: "Vendre plus de pain le matin",
    goals: [{ id: "g1", kind: "sales", text: "Cent commandes", metrics: ["orders"] }],
  },
  metrics: [{ metric: "orders", decision: "Cuire plus", where: "Caisse" }],
  funnel: {
    ...{ months: 3, impressions: 9000, reach: null, engaged: 40, visits: 300, leads: null, sales: 12 },
    compared: { with: "other-month", counts: { ...NO_COUNTS, visits: 200, sales: 10 } },
    fixes: { sale: { to: 0.05, cost: 20_000 } },
  },
  experiments: [
    {
      id: "e1",
      hypothesis: "La vidéo amène plus de visites",
      metric: "click-through-rate",
      from: "2026-02-01",
      to: "",
      a: { name: "Photo", exposed: 900, converted: 9 },
      b: { name: "Vidéo", exposed: null, converted: null },
      decision: "",
      learned: "",
      changed: ["format", "text"],
      split: "in-turn",
      planned: 1000,
    },
  ],
  score: {
    system: { id: "own", area: "engagement", points: { like: 1, save: -2 }, sentiment: { kind: "ignored" } },
    posts: [
      {
        id: "p1",
        name: "Fournée",
        period: "before",
        signals: { like: 40 },
        opinions: { positive: 0, neutral: 0, negative: 0 },
        audience: 1200,
        outcome: 3,
      },
    ],
    why: "Un enregistrement coûte un effort",
    fixed: { like: 1 },
  },
  plan,
  decision: { choice: "test", because: "On ne sait pas", signpost: "" },
};

describe("reading a workbook", () => {
  test("gives back what was written", () => {
    expect(readWorkbook(JSON.stringify(full))).toEqual({ workbook: full, problems: [] });
  });

  test("keeps the good parts of a damaged one and names the bad", () => {
    const damaged = { ...full, simulator: { ...plan, scenario: { ...scenario, months: 1e9 } } };
    const { workbook, problems } = readWorkbook(JSON.stringify(damaged));
    expect(workbook).toEqual({ ...full, simulator: null });
    expect(problems).toEqual([{ kind: "damaged-part", part: "simulator" }]);
  });

  test("gives back the learner's businesses, the open one and those put aside", () => {
    const businesses = { ...full, business: baker, shelf: [{ ...baker, id: "b2" }] };
    expect(readWorkbook(JSON.stringify(businesses))).toEqual({ workbook: businesses, problems: [] });
  });

  test("keeps the good parts of a damaged business and names the bad", () => {
    const damaged = { ...full, business: { ...baker, funnel: { months: -1 } }, shelf: [{ name: 3 }, 7] };
    const { workbook, problems } = readWorkbook(JSON.stringify(damaged));
    expect(workbook.business).toEqual({ ...baker, funnel: EMPTY_FUNNEL });
    expect(workbook.shelf).toEqual([emptyBusiness("shelf-1"), emptyBusiness("shelf-2")]);
    expect(problems.map((problem) => "part" in problem && problem.part)).toEqual([
      "business.funnel",
      "shelf.1.name",
      "shelf.2",
    ]);
  });

  test("of version 2 makes its own month the plan of the business", () => {
    const { business: _, shelf: __, ...old } = { ...full, version: 2, own: scenario };
    const { workbook, problems } = readWorkbook(JSON.stringify(old));
    expect(problems).toEqual([]);
    expect(workbook).toEqual({ ...full, business: { ...emptyBusiness("b1"), plan: planOf(scenario) } });
  });

  test("does not touch one of a later version", () => {
    const { workbook, problems } = readWorkbook(JSON.stringify({ ...full, version: 4 }));
    expect(workbook).toEqual(EMPTY_WORKBOOK);
    expect(problems).toEqual([{ kind: "newer-version", version: 4 }]);
  });

  test("is total: any text and any JSON gives a workbook", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => readWorkbook(text).workbook.version === 3),
    );
  });

  test("lets in no name that could reach into an object's prototype", () => {
    const { workbook } = readWorkbook('{"version":1,"guesses":{"__proto__":{"polluted":true}}}');
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(workbook.version).toBe(3);
  });

  test("of version 1 puts its scenario on the bench, as a plan", () => {
    const { plans: _, ...old } = { ...full, version: 1, simulator: scenario };
    const { workbook, problems } = readWorkbook(JSON.stringify(old));
    expect(problems).toEqual([]);
    expect(workbook).toEqual({ ...full, simulator: planOf(scenario, "cafe-merisier"), plans: [] });
  });

  test.each([
    ["a range that leaves its bounds", { assumptions: [{ input: "margin", range: range(0.4, 0.48, 1.2) }] }],
    [
      "a range of an input that is not there",
      { assumptions: [{ input: "x.margin", range: range(0, 0.1, 0.2) }] },
    ],
    ["a move of an input that is not there", { moves: [{ input: "toString", value: 1, say: "" }] }],
    ["a move out of bounds", { moves: [{ input: "margin", value: 2, say: "" }] }],
  ])("does not take a plan with %s", (_, change) => {
    const { problems } = readWorkbook(JSON.stringify({ ...full, simulator: { ...plan, ...change } }));
    expect(problems).toEqual([{ kind: "damaged-part", part: "simulator" }]);
  });
});
