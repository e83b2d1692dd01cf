// Usage: node test/bench/exercises.mjs. How long exercises take to draw and mark, and how often numbers are drawn in vain;
// the first line is part of test/bench/run.mjs.
import { pathToFileURL } from "node:url";
import { drawExercise } from "../../src/domain/exercise/all-kinds.ts";
import { KIND_IDS } from "../../src/domain/exercise/kinds.ts";
import { markAnswer } from "../../src/domain/exercise/mark/mark-answer.ts";
import { LEVELS } from "../../src/domain/exercise/spec.ts";
import { rightAnswer } from "../domain/exercise/answer-of.ts";

const TARGET = 100; // ms for a thousand exercises, drawn and marked
const COUNT = 1000;
const RUNS = 5;

/** Prints what a thousand exercises take, the least of five runs; returns how many targets were missed. */
export function benchExercises(print = console.log) {
  const times = Array.from({ length: RUNS }, (_, run) => timeRun(run));
  const least = Math.min(...times);
  const isQuick = least <= TARGET;
  const name = `${COUNT} exercises of ${KIND_IDS.length} kinds, drawn and marked`;
  print(`${isQuick ? "ok   " : "OVER "} ${name.padEnd(46)} ${least.toFixed(1)} ms / ${TARGET}`);
  return isQuick ? 0 : 1;
}

function timeRun(run) {
  const start = performance.now();
  for (let index = 0; index < COUNT; index += 1) {
    const kind = KIND_IDS[index % KIND_IDS.length];
    const exercise = drawExercise(kind, LEVELS[index % LEVELS.length], run * COUNT + index);
    const { verdict } = markAnswer(exercise, rightAnswer(exercise));
    if (verdict.kind !== "correct") throw new Error(`${kind}: its solution is marked as ${verdict.kind}`);
  }
  return performance.now() - start;
}

/** The share of drawings set aside, by kind and level, over this many seeds. */
function printRejections(seeds) {
  console.log(
    `\nDrawings set aside because mistakes could not be told apart, levels 1 to 3, ${seeds} seeds each`,
  );
  for (const kind of KIND_IDS) {
    const shares = LEVELS.map((level) => {
      let rejected = 0;
      for (let seed = 0; seed < seeds; seed += 1) rejected += drawExercise(kind, level, seed).rejections;
      return `${((100 * rejected) / (rejected + seeds)).toFixed(1)} %`.padStart(7);
    });
    console.log(`      ${kind.padEnd(24)} ${shares.join(" ")}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  process.exitCode = benchExercises();
  printRejections(Number(process.argv[2] ?? 1000));
}
