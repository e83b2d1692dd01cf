import type { ExperimentVerdict } from "../../domain/experiment/experiment-verdict.ts";
import type { recordExperiments as french } from "../fr/record-experiments.ts";

const some = (value: number, one: string, many: string) => (value === 1 ? one : many);

/** Words of the hub's view of experiments; those of the log itself are the lesson's. */
export const recordExperiments: typeof french = {
  title: {
    none: "Your tests, side by side",
    first: "The verdict will come with a test’s four numbers",
    told: (clear: string, value: number, all: string) =>
      `${clear} ${some(value, "test", "tests")} of ${all} ${some(value, "gives", "give")} an answer`,
    noneClear: (all: string, value: number) =>
      value === 1 ? "One test, and it gives no answer yet" : `None of the ${all} tests gives an answer yet`,
  },
  onNoise: (count: string, value: number) =>
    `${count} ${some(value, "decision was", "decisions were")} made though the numbers cannot tell.`,
  caption:
    "Difference between rates, B less A, in points. The hatching is the 95% interval: where it touches the zero line, chance is enough to explain the difference.",
  empty:
    "No test is written down yet. The log is that of lesson 6: what is written there is found here, and the other way round.",
  zero: "no difference",
  unnamed: (rank: string) => `Test ${rank}, without a hypothesis`,
  verdicts: {
    incomplete: "numbers to come",
    impossible: "impossible numbers",
    "too-few": "too few people",
    "a-better": "A does better",
    "b-better": "B does better",
    "cannot-tell": "cannot tell",
  } satisfies Record<ExperimentVerdict["kind"], string>,
  gap: (gap: string, low: string, high: string) => `${gap} (${low} to ${high})`,
  points: (value: number, text: string) => `${text} ${Math.abs(value) === 1 ? "point" : "points"}`,
  more: (count: string) => `${count} more ${count === "1" ? "person" : "people"} needed for each version`,
  chance: (count: string) => `${count} in 100`,
  table: {
    caption: "Your tests",
    head: [
      "Test",
      "Dates",
      "A",
      "B",
      "Difference (95%)",
      "Chances that B is ahead",
      "Verdict",
      "Decision",
      "Learned",
    ],
  },
  dates: (from: string, to: string) => `${from} to ${to}`,
  none: "—",
};
