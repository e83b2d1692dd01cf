// Usage: node test/bench/engine.mjs. How long projections and simulations take; also part of test/bench/run.mjs.
import { pathToFileURL } from "node:url";
import { range } from "../../src/domain/quantity/range.ts";
import { projectScenario } from "../../src/domain/simulation/project-scenario.ts";
import { projectTotals } from "../../src/domain/simulation/project-totals.ts";
import { sortedDefined } from "../../src/domain/uncertainty/quantiles.ts";
import { simulateTrials } from "../../src/domain/uncertainty/simulate-trials.ts";
import { spreadOf, summariseTrials } from "../../src/domain/uncertainty/summarise-trials.ts";
import { varianceShares } from "../../src/domain/uncertainty/variance-shares.ts";
import { median } from "./percentiles.mjs";

const TARGET = 4; // µs a trial of 3 channels × 12 months with 12 ranges; aim for 1
const SLOWER = 10; // how many times slower @quri/squiggle-lang is to be, at least
const RUNS = 5;

/** Prints what the engine takes, one line a measurement; returns how many targets were missed. */
export async function benchEngine(print = console.log) {
  const show = (name, text) => print(`      ${name.padEnd(46)} ${text}`);
  print("Engine: processor time of one thread, the least of five runs for trials");

  const large = campaign(8, 24);
  show(
    "projection, 8 channels × 24 months",
    `${timeCalls(() => projectScenario(large).value).toFixed(1)} µs`,
  );
  show("its totals alone", `${timeCalls(() => projectTotals(large).value).toFixed(1)} µs`);

  const perTrial = timeTrials(3, 12, 100_000);
  const isQuick = perTrial <= TARGET;
  show("100 000 trials, 3 channels × 12 months, 12 ranges", `${perTrial.toFixed(2)} µs a trial / ${TARGET}`);
  const million = millionTrials();
  show("a million such trials", million.time);
  show("… in memory", million.memory);
  print(
    "\nGrowth: µs a trial, which stays as it is when trials double, and grows in a straight line with months and channels",
  );
  const trials = [25_000, 50_000, 100_000, 200_000].map((count) => [count, timeTrials(3, 12, count)]);
  show("trials", steps(trials));
  const months = [6, 12, 24].map((count) => [count, timeTrials(3, count, 25_000)]);
  show("months", steps(months));
  const channels = [2, 4, 8].map((count) => [count, timeTrials(count, 12, 25_000)]);
  show("channels", steps(channels));

  const ratio = await squiggleRatio(show, print);
  return (isQuick ? 0 : 1) + (ratio === null || ratio >= SLOWER ? 0 : 1);
}

function steps(measured) {
  return measured.map(([count, time]) => `${count}: ${time.toFixed(2)}`).join("   ");
}

function timeTrials(channels, months, trials) {
  const scenario = campaign(channels, months);
  const assumptions = twelveRanges();
  const run = (seed) => simulateTrials(scenario, assumptions, { trials, seed });
  run(0);
  return Math.min(...Array.from({ length: RUNS }, (_, seed) => timed(() => run(seed)))) * (1000 / trials);
}

/** Time and memory of the largest simulation one may ask for, and of what a screen shows of it. */
function millionTrials() {
  const [scenario, assumptions] = [campaign(3, 12), twelveRanges()];
  const start = now();
  const trials = simulateTrials(scenario, assumptions, { trials: 1_000_000, seed: 1 });
  const simulated = now() - start;
  summariseTrials(trials, 0.5);
  varianceShares(assumptions, trials, trials.profit);
  const shown = now() - start - simulated;
  const columns = [...Object.values(trials), ...trials.draws].filter((each) => each instanceof Float64Array);
  const kept = columns.reduce((bytes, column) => bytes + column.byteLength, 0);
  const seconds = (time) => `${(time / 1000).toFixed(2)} s`;
  const megabytes = (bytes) => `${(bytes / 1e6).toFixed(0)} MB`;
  return {
    time: `${seconds(simulated)}, and ${seconds(shown)} for percentiles and shares of variance`,
    memory: `${megabytes(kept)} of results; the whole process at its peak so far ${megabytes(process.resourceUsage().maxRSS * 1024)}`,
  };
}

/** The same model of five ranges in both engines, with the figures a screen shows; the ratio of their times. */
async function squiggleRatio(show, print) {
  const trials = 100_000;
  const squiggle = await loadSquiggle();
  print("\nOne channel, one month, five PERT ranges, 100 000 trials, with mean and percentiles");
  const scenario = { ...campaign(1, 1), salesCycle: 0 };
  const ours = () =>
    spreadOf(sortedDefined(simulateTrials(scenario, FIVE_RANGES, { trials, seed: 1 }).netRoi));
  ours();
  const roi = ours();
  const repeated = timed(() => Array.from({ length: 5 * RUNS }, ours));
  const time = repeated / (5 * RUNS);
  show(
    "ours",
    `${time.toFixed(1)} ms; mean ROI ${roi.mean.toFixed(3)}, P5 ${roi.p5.toFixed(3)}, P95 ${roi.p95.toFixed(3)}`,
  );
  if (!squiggle) {
    show("@quri/squiggle-lang", "not installed: npm install --no-save @quri/squiggle-lang");
    return null;
  }
  const environment = { sampleCount: trials, xyPointLength: 1000, seed: "1" };
  const theirs = () => squiggle.run(SQUIGGLE_MODEL, { environment });
  const said = resultOf(await theirs());
  const start = now();
  for (let run = 0; run < RUNS; run += 1) await theirs();
  const theirTime = (now() - start) / RUNS;
  const ratio = theirTime / time;
  show("@quri/squiggle-lang", `${theirTime.toFixed(1)} ms; ${said}`);
  show("ratio", `${ratio.toFixed(1)} times as long / ${SLOWER}`);
  return ratio;
}

async function loadSquiggle() {
  const places = ["@quri/squiggle-lang", process.env.SQUIGGLE_PATH].filter(Boolean);
  for (const place of places) {
    try {
      return await import(place);
    } catch {
      // Tried the next place, or done without.
    }
  }
  return null;
}

function resultOf({ result }) {
  if (!result.ok) throw new Error(`Squiggle: ${result.value}`);
  const [mean, p5, , , , p95] = JSON.parse(String(result.value.result));
  return `mean ROI ${mean.toFixed(3)}, P5 ${p5.toFixed(3)}, P95 ${p95.toFixed(3)}`;
}

/** Milliseconds of this thread's own processor time, which other programs do not lengthen; else of the clock. */
function now() {
  if (!process.threadCpuUsage) return performance.now();
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function timed(work) {
  const start = now();
  work();
  return now() - start;
}

/** µs a call takes. */
function timeCalls(work) {
  const batch = () => timed(() => Array.from({ length: 300 }, work)) / 0.3;
  batch();
  return median(Array.from({ length: 15 }, batch));
}

function campaign(channels, months) {
  return {
    currency: "CAD",
    months,
    salesCycle: 3,
    orderValue: 9000,
    margin: 0.4,
    channels: Array.from({ length: channels }, (_, index) => ({
      id: `channel-${index}`,
      platform: "other",
      traffic: {
        from: "exposure",
        adSpend: 50_000,
        costPerMille: 900,
        followers: 2000,
        postsPerMonth: 10,
        reachPerPost: 0.1,
        followerGrowth: 0.02,
        clickThroughRate: 0.01,
      },
      leadRate: 0.2,
      closeRate: 0.1,
      incremental: 0.9,
    })),
    investment: [
      { id: "staff", kind: "staff", hours: 20, hourlyCost: 3000 },
      { id: "tools", kind: "tools", amount: 9000, timing: "monthly" },
    ],
  };
}

/** Twelve ranges that two channels have, so that they are twelve however many channels there are. */
function twelveRanges() {
  const owned = ["channel-0", "channel-1"].flatMap((id) => [
    { input: `${id}.clickThroughRate`, range: range(0.005, 0.01, 0.02) },
    { input: `${id}.costPerMille`, range: range(600, 900, 1500, "triangular") },
    { input: `${id}.closeRate`, range: range(0.05, 0.1, 0.2, "lognormal") },
    { input: `${id}.leadRate`, range: range(0.1, 0.2, 0.35) },
  ]);
  return [
    ...owned,
    { input: "orderValue", range: range(7000, 9000, 12_000) },
    { input: "margin", range: range(0.3, 0.4, 0.5) },
    { input: "staff.hours", range: range(15, 20, 40) },
    { input: "tools.amount", range: range(8000, 9000, 12_000) },
  ];
}

const FIVE_RANGES = [
  { input: "channel-0.clickThroughRate", range: range(0.005, 0.01, 0.02) },
  { input: "channel-0.costPerMille", range: range(600, 900, 1500) },
  { input: "channel-0.closeRate", range: range(0.05, 0.1, 0.2) },
  { input: "orderValue", range: range(7000, 9000, 12_000) },
  { input: "staff.hours", range: range(15, 20, 40) },
];

const SQUIGGLE_MODEL = `
pert(a, m, b) = SampleSet.fromDist(a + (b - a) * beta(1 + 4 * (m - a) / (b - a), 1 + 4 * (b - m) / (b - a)))
ctr = pert(0.005, 0.01, 0.02)
cpm = pert(600, 900, 1500)
close = pert(0.05, 0.1, 0.2)
order = pert(7000, 9000, 12000)
hours = pert(15, 20, 40)
impressions = 50000 / cpm * 1000 + 2000 * 10 * 0.1
value = impressions * ctr * 0.2 * close * 0.9 * order * 0.4
investment = hours * 3000 + 50000 + 9000
roi = (value - investment) / investment
mean = mean(roi)
p5 = quantile(roi, 0.05)
p25 = quantile(roi, 0.25)
p50 = quantile(roi, 0.5)
p75 = quantile(roi, 0.75)
p95 = quantile(roi, 0.95)
chance = 1 - cdf(roi, 0)
[mean, p5, p25, p50, p75, p95, chance]
`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await benchEngine();
