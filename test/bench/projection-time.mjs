import { loadScenarios } from "../../src/authoring/load-scenarios.ts";
import { projectScenario } from "../../src/domain/simulation/project-scenario.ts";
import { median } from "./percentiles.mjs";

const BATCHES = 60;
const BATCH_TIME = 5; // ms

/** What a projection takes, in µs and as a multiple of a plain loop: the ratio holds from one machine to the next. */
export function projectionTimes(root) {
  const sample = loadScenarios(root)["cafe-merisier"];
  const scenarios = { "the sample": sample, "the largest scenario": largest(sample) };
  return Object.entries(scenarios).map(([name, scenario]) => {
    const timeProjection = timer(() => projectScenario(scenario).value);
    const timeLoop = timer(plainLoop);
    // One beside the other, so that whatever else the machine does slows both.
    const batches = Array.from({ length: BATCHES }, () => ({ time: timeProjection(), loop: timeLoop() }));
    return {
      name,
      time: median(batches.map(({ time }) => time)),
      ratio: median(batches.map(({ time, loop }) => time / loop)),
    };
  });
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

/** A function that runs a batch of calls, long enough for the clock, and returns the µs each took; warmed up. */
function timer(work) {
  // Keeps the work from being optimised away.
  let kept = 0;
  const run = (calls) => {
    const start = performance.now();
    for (let call = 0; call < calls; call += 1) kept += work();
    return performance.now() - start;
  };
  let calls = 1;
  while (run(calls) < BATCH_TIME) calls *= 2;
  for (let batch = 0; batch < 10; batch += 1) run(calls);
  return () => (Number.isFinite(kept) ? (run(calls) * 1000) / calls : Number.NaN);
}
