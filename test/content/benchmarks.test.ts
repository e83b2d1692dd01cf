import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadBenchmarks, readBenchmarks } from "../../src/authoring/load-benchmarks.ts";
import { loadSampleCampaigns } from "../../src/authoring/load-sample-campaigns.ts";
import { formatProblem } from "../../src/authoring/problem.ts";
import { readYaml } from "../../src/authoring/read-yaml.ts";
import { sources } from "../../src/authoring/schemas/source.ts";
import { benchmarksFor } from "../../src/domain/simulation/benchmark.ts";
import { inputBounds } from "../../src/domain/simulation/inputs.ts";

const { fr, en } = loadBenchmarks(process.cwd());
const samples = loadSampleCampaigns(process.cwd()).en;
const scenarioOf = (id: string) => {
  const found = samples.find((sample) => sample.id === id);
  if (!found) throw new Error(`no sample ${id}`);
  return found.plan.scenario;
};

describe("the benchmarks", () => {
  test("are the same in both languages", () => {
    const figures = (all: typeof fr) =>
      all.map(({ id, platform, value, low, high }) => ({ id, platform, value, low, high }));
    expect(figures(fr)).toEqual(figures(en));
  });

  test.each(en.map((each) => [`${each.id}, ${each.platform}`, each] as const))(
    "%s says who measured what, when and where",
    (_, each) => {
      const { min, max } = inputBounds(each.input);
      for (const figure of [each.value, each.low, each.high]) {
        if (figure === null) continue;
        expect(figure).toBeGreaterThanOrEqual(min);
        expect(figure).toBeLessThanOrEqual(max);
      }
      for (const text of [each.measures, each.data, each.caveat]) expect(text).toMatch(/^[A-Z].*\.$/);
      expect(each.source.address).toMatch(/^https?:/);
      expect(each.source.accessed).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(each.label.length).toBeLessThan(50);
    },
  );

  test.each(fr.map((each) => [`${each.id}, ${each.platform}`, each] as const))(
    "%s is set as Canadian French is",
    (_, each) => {
      const french = [each.label, each.measures, each.data, each.caveat].join("\n");
      expect(french).not.toMatch(/\s[;!?]|[^\u00a0]:|'/);
    },
  );

  test("are found by the input's field, its channel's platform and path", () => {
    const shop = scenarioOf("maison-vermeil");
    const ids = (scenario: typeof shop, input: string) =>
      benchmarksFor(en, scenario, input).map(({ id }) => id);
    expect(ids(shop, "instagram.closeRate")).toEqual(["shop-close-rate"]);
    expect(ids(shop, "tiktok.clickThroughRate")).toEqual([]);
    expect(ids(shop, "tiktok.engagementRate")).toEqual(["engagement-by-impressions"]);
    expect(ids(shop, "margin")).toEqual([]);
    expect(ids(scenarioOf("nordet-mesure"), "linkedin.costPerMille")).toEqual(["linkedin-cpm"]);
    expect(ids(scenarioOf("astrolune"), "tiktok.closeRate")).toContain("app-close-rate");
    expect(ids(scenarioOf("cuisines-du-quai"), "retention")).toEqual(["donor-retention"]);
  });
});

describe("a benchmarks file", () => {
  const GOOD = readFileSync("content/benchmarks.yaml", "utf8");
  const known = readYaml("s", readFileSync("content/sources.yaml", "utf8"), sources).data;
  let root = "";
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "retour-benchmarks-"));
    mkdirSync(join(root, "content"));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function problemsWith(old: string, replacement: string): readonly string[] {
    if (!GOOD.includes(old)) throw new Error(`the file does not have ${old}`);
    writeFileSync(join(root, "content/benchmarks.yaml"), GOOD.replace(old, replacement));
    return readBenchmarks(root, known).problems.map(formatProblem);
  }

  test.each([
    [
      "input: clickThroughRate",
      "input: clickTroughRate",
      /:\d+ {2}the simulator has no input `clickTroughRate`\. Write "clickThroughRate"/,
    ],
    [
      "source: superads-cpm",
      "source: superad-cpm",
      /there is no source "superad-cpm"\. Write "superads-cpm"/,
    ],
    ["source: superads-cpm", "source: cumberland", /the source "cumberland" was not seen at an address/],
    ["  currency: USD\n", "", /`costPerMille` is money, of no currency\. Add `currency`/],
    ["value: 0.0171, low: 0.008", "value: 1.71, low: 0.008", /has a value outside its range\. Correct one/],
    [
      "value: 0.0042",
      "value: 42",
      /a figure is outside what `clickThroughRate` can be\. Write it from 0 to 1/,
    ],
    ["value: 0.0042", "low: 0.0042", /has one end of a range without the other/],
    ['period: "2026"', "period: lately", /`\[1\]\.period` is no period/],
    ["id: linkedin-ctr", "id: facebook-ctr", /"facebook-ctr" names a second benchmark/],
    ["Clicks divided by impressions, median of the ads.", "Around 0.4% of impressions.", /typed by hand/],
  ])("with %s as %s is told how to mend it", (old, replacement, problem) => {
    expect(problemsWith(old, replacement)).toEqual([expect.stringMatching(problem)]);
  });
});
