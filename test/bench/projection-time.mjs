import { loadScenarios } from "../../src/authoring/load-scenarios.ts";
import { projectScenario } from "../../src/domain/simulation/project-scenario.ts";
import { median } from "./percentiles.mjs";

const BATCHES = 60;
const BATCH_TIME = 5; // ms

/** What a projection takes, in µs and as a multiple of a plain loop: the ratio holds from one machine to the next. */
export function projectionTimes(root) {
  const sample = loadScenarios(root)["cafe-merisier"];
  const loop = microsecondsPerCall(plainLoop);
  return Object.entries({ "the sample": sample, "the largest scenario": largest(sample) }).map(
    ([name, scenario]) => {
      const time = microsecondsPerCall(() => projectScenario(scenario).value);
      return { name, time, ratio: time / loop };
    },
  );
}

/** A thousand multiplications and additions, one after another. */
function plainLoop() {
  let sum = 0;
  for (let index = 0; index < 1000; index += 1) sum = sum * 0.999 + index;
  return sum;
}

/** As many channels, investment lines and months as the workbook's schema allows. */
function largest(sample) {
  const repeat = (items, count) =>
    Array.from({ length: count }, (_, index) => ({ ...items[index % items.length], id: `line-${index}` }));
  return {
    ...sample,
    months: 24,
    salesCycle: 12,
    channels: repeat(sample.channels, 8),
    investment: repeat(sample.investment, 20),
  };
}

/** Median over batches, each long enough for the clock, after one to warm up. */
function microsecondsPerCall(work) {
  // Keeps the work from being optimised away.
  let kept = 0;
  const timeOf = (calls) => {
    const start = performance.now();
    for (let call = 0; call < calls; call += 1) kept += work();
    return performance.now() - start;
  };
  let calls = 1;
  while (timeOf(calls) < BATCH_TIME) calls *= 2;
  const batches = Array.from({ length: BATCHES }, () => (timeOf(calls) * 1000) / calls);
  return Number.isFinite(kept) ? median(batches) : Number.NaN;
}
