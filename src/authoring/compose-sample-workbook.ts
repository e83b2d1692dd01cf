import { type Business, emptyBusiness } from "../domain/business/business.ts";
import type { SampleWorkbook } from "../domain/business/sample-workbook.ts";
import { isDefined } from "../domain/quantity/outcome.ts";
import { adVariant } from "../domain/record/ad-variant.ts";
import { funnelFromRecords } from "../domain/record/funnel-from-records.ts";
import { monthlySeries } from "../domain/record/monthly-series.ts";
import { postToScore } from "../domain/record/posts-to-score.ts";
import type { Measurement } from "../domain/record/record-sheet.ts";
import type { BusinessRecords } from "../domain/record/records.ts";
import { readInput } from "../domain/simulation/inputs.ts";
import { type Plan, planOf } from "../domain/simulation/plan.ts";
import type { Scenario } from "../domain/simulation/scenario.ts";
import type { Locale } from "../i18n/locale.ts";
import { type FigureLookup, figureLookup, fillFigures } from "./fill-figures.ts";
import { type InLanguage, inLanguage } from "./in-language.ts";
import type { SampleWorkbookFile } from "./schemas/sample-workbook.ts";

/** What the workbook's figures come from. */
export type SampleGround = { readonly scenario: Scenario; readonly records: BusinessRecords };

type Written = InLanguage<SampleWorkbookFile>;

/** The figures that the workbook's texts may name: the ground's, and the two ends of its goal. */
export function workbookFigures({ goal }: SampleWorkbookFile, ground: SampleGround): FigureLookup {
  const lookup = figureLookup(ground.scenario, ground.records);
  const unit = lookup(goal.baseline)?.unit ?? "count";
  const ends = new Map([
    ["goal.baseline", baselineOf(goal.baseline, lookup)],
    ["goal.target", goal.target],
  ]);
  return (name) => (ends.has(name) ? { outcome: ends.get(name) ?? 0, unit } : lookup(name));
}

/** The workbook in one language, its figures counted and computed and its texts filled with them. */
export function composeSampleWorkbook(
  file: SampleWorkbookFile,
  ground: SampleGround,
  locale: Locale,
): SampleWorkbook {
  const lookup = workbookFigures(file, ground);
  const written = filled(inLanguage(file, locale), lookup, locale);
  const { name, day, guess, chain, goal, metrics, decision, report } = written;
  const business: Business = {
    ...emptyBusiness("sample"),
    name,
    guess,
    chain,
    goal: { ...goal, baseline: baselineOf(file.goal.baseline, lookup) },
    metrics,
    funnel: funnelFromRecords(ground.records, ground.scenario.months),
    records: { cadence: written.records.cadence, measurements: measurementsOf(written, ground.records) },
    experiments: written.experiments.map(({ months, a, b, ...experiment }) => ({
      ...experiment,
      from: `${months[0]}-01`,
      to: lastDay(months.at(-1) ?? ""),
      a: adVariant(ground.records.ads, a.ad, months, a.name),
      b: adVariant(ground.records.ads, b.ad, months, b.name),
    })),
    score: {
      system: {
        id: "own",
        area: "engagement",
        points: written.score.points,
        sentiment: { kind: "ignored" },
      },
      posts: scoredPosts(written, ground.records),
    },
    plan: planIn(file, ground.scenario),
    decision,
    report,
  };
  return { business, day };
}

/** The scenario as a plan with the ranges of the file; with the line that a learner's own month has for other costs. */
function planIn({ plan: { ranges, target } }: SampleWorkbookFile, scenario: Scenario): Plan {
  const other = { id: "other", kind: "other", amount: 0, timing: "monthly" } as const;
  return {
    ...planOf({ ...scenario, investment: [...scenario.investment, other] }),
    assumptions: ranges.map(({ input, low, high }) => ({
      input,
      range: { low, likely: readInput(scenario, input) ?? Number.NaN, high, distribution: "pert" },
    })),
    target,
  };
}

function measurementsOf({ records: { series } }: Written, records: BusinessRecords): readonly Measurement[] {
  return series.flatMap(({ metric, platform, channel, source, note = "" }, index) =>
    monthlySeries(records, metric, platform ?? null).map(({ month, count }) => ({
      id: `m${index + 1}-${month}`,
      day: `${month}-01`,
      channel,
      item: "",
      metric,
      value: count,
      source,
      note,
    })),
  );
}

function scoredPosts({ score: { posts, formats, themes } }: Written, records: BusinessRecords) {
  const periods = { before: posts.before, after: posts.after };
  return records.posts.flatMap((post) => {
    const isWanted = post.platform === posts.platform && posts.formats.includes(post.format);
    const period = (["before", "after"] as const).find((each) => post.date.startsWith(periods[each]));
    if (!isWanted || !period) return [];
    const name = `${post.date} · ${formats[post.format] ?? post.format}, ${themes[post.theme] ?? post.theme}`;
    return [postToScore(post, period, name)];
  });
}

function baselineOf(name: string, lookup: FigureLookup): number | null {
  const outcome = lookup(name)?.outcome;
  return outcome !== undefined && isDefined(outcome) ? outcome : null;
}

/** Every text in `value`, however deep, with its figures. */
function filled<Value>(value: Value, lookup: FigureLookup, locale: Locale): Value {
  if (typeof value === "string") return fillFigures(value, lookup, locale) as Value;
  if (Array.isArray(value)) return value.map((each) => filled(each, lookup, locale)) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, filled(each, lookup, locale)]),
  ) as Value;
}

function lastDay(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
}
