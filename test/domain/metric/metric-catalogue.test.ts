import { describe, expect, test } from "vitest";
import * as z from "zod";
import {
  DENOMINATORS,
  FUNNEL_STAGES,
  GOOD_DIRECTIONS,
  METRIC_FAMILIES,
  METRIC_PLATFORMS,
  METRIC_UNITS,
} from "../../../src/domain/metric/metric.ts";
import {
  isMetricId,
  METRICS,
  metricOf,
  metricsOfFamily,
} from "../../../src/domain/metric/metric-catalogue.ts";
import { METRIC_FORMULAS } from "../../../src/domain/metric/metric-formulas.ts";

const text = z.string().regex(/^\S(.*\S)?$/, "is blank or has stray spaces");
const bothLanguages = z.strictObject({ fr: text, en: text });
const sentence = bothLanguages.refine(
  ({ fr, en }) => [fr, en].every((each) => /^[\p{Lu}«“].*[.?!]$/u.test(each)),
  "is no sentence",
);
const address = z.url({ protocol: /^https?$/ });
const platformName = z.discriminatedUnion("verified", [
  z.strictObject({
    platform: z.enum(METRIC_PLATFORMS),
    where: text,
    name: text,
    verified: z.literal(true),
    address,
    accessed: z.iso.date(),
  }),
  z.strictObject({ platform: z.enum(METRIC_PLATFORMS), where: text, name: text, verified: z.literal(false) }),
]);
const metric = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  name: bothLanguages,
  family: z.enum(METRIC_FAMILIES),
  stage: z.enum(FUNNEL_STAGES),
  monetary: z.boolean(),
  formula: bothLanguages,
  per: z.enum(DENOMINATORS).nullable(),
  unit: z.enum(METRIC_UNITS),
  better: z.enum(GOOD_DIRECTIONS),
  platforms: z.array(platformName),
  pitfalls: z.array(sentence).min(1),
  source: z.strictObject({ name: text, address: address.nullable() }),
});

describe("the catalogue of metrics", () => {
  test.each(METRICS)("$id is whole and well formed", (entry) => {
    expect(z.prettifyError(metric.safeParse(entry).error ?? new z.ZodError([]))).toBe("");
  });

  test("gives each definition an id and names of its own", () => {
    for (const of of [
      (entry: (typeof METRICS)[number]) => entry.id,
      (entry: (typeof METRICS)[number]) => entry.name.fr,
      (entry: (typeof METRICS)[number]) => entry.name.en,
    ]) {
      expect(new Set(METRICS.map(of)).size).toBe(METRICS.length);
    }
  });

  test("finds a metric by its id, and nothing by another", () => {
    expect(METRICS.every((entry) => metricOf(entry.id) === entry && isMetricId(entry.id))).toBe(true);
    expect([metricOf("roi"), metricOf("toString"), isMetricId("__proto__")]).toEqual([null, null, false]);
  });

  test("has metrics of every family, at every stage, and no family twice", () => {
    expect(METRIC_FAMILIES.filter((family) => metricsOfFamily(family).length < 3)).toEqual([]);
    expect(METRIC_FAMILIES.flatMap(metricsOfFamily).length).toBe(METRICS.length);
    expect(FUNNEL_STAGES.filter((stage) => !METRICS.some((entry) => entry.stage === stage))).toEqual([]);
  });

  test("keeps each definition apart where authors disagree, and says by what it divides", () => {
    const per = (ids: readonly string[]) => ids.map((id) => metricOf(id)?.per);
    expect(
      per([
        "engagement-rate-by-reach",
        "engagement-rate-by-impressions",
        "engagement-rate-by-followers",
        "engagement-rate-per-post",
      ]),
    ).toEqual(["reach", "impressions", "followers", "posts"]);
    expect(per(["amplification-per-post", "amplification-by-followers"])).toEqual(["posts", "followers"]);
    expect(per(["virality-by-impressions", "virality-by-reach"])).toEqual(["impressions", "reach"]);
    expect(per(["net-sentiment-of-all", "net-sentiment-of-opinions"])).toEqual(["mentions", "opinions"]);
  });

  test("divides only in a formula that shows it, and shows a division only where it says by what", () => {
    const divides = METRICS.filter((entry) => entry.formula.en.includes("÷"));
    expect(METRICS.filter((entry) => entry.formula.fr.includes("÷"))).toEqual(divides);
    // A compounded rate and a discounted sum divide, but by nothing that is counted.
    const others = ["annualised-roi", "net-present-value"];
    expect(divides.filter((entry) => entry.per === null).map(({ id }) => id)).toEqual(others);
    expect(METRICS.filter((entry) => entry.per !== null && !divides.includes(entry))).toEqual([]);
  });

  test("counts cost as good when it falls, and any amount of money as monetary", () => {
    const costs = METRICS.filter(({ id }) => /^cost-|-cost$/.test(id));
    expect(costs.length).toBe(5);
    expect(costs.filter(({ better, unit }) => better !== "down" || unit !== "money")).toEqual([]);
    expect(METRICS.filter(({ unit, monetary }) => unit === "money" && !monetary)).toEqual([]);
    expect(METRICS.filter(({ family, monetary }) => (family === "money") !== monetary)).toEqual([]);
  });

  test("has a formula in code for every metric that is computed", () => {
    const computed = Object.keys(METRIC_FORMULAS);
    expect(computed.filter((id) => !isMetricId(id))).toEqual([]);
    const rates = METRICS.filter(({ unit }) => unit === "share" || unit === "ratio");
    expect(rates.filter(({ id }) => !computed.includes(id))).toEqual([]);
  });

  test("writes French as French: no-break spaces before a colon, a percent sign, and inside quotation marks", () => {
    const french = METRICS.flatMap(({ name, formula, pitfalls }) =>
      [name, formula, ...pitfalls].map(({ fr }) => fr),
    );
    expect(french.filter((words) => /[^\u00A0]:|[^\u00A0][%»]|«[^\u00A0]|'|\s[?!;]/.test(words))).toEqual([]);
  });
});
