import type { SharedExerciseWords } from "../../exercise/exercise-words.ts";
import { contexts } from "./contexts.ts";

const plural = (value: number, one: string, many: string) => (Math.abs(value) === 1 ? one : many);

export const shared: SharedExerciseWords = {
  contexts,
  mistakes: {
    "missing-times-100": {
      title: "the × 100 is missing",
      thought: "You gave the ratio as it stands.",
      why: "It is right, but the box expects a percentage: 0.25 there would mean a quarter of one per cent.",
      next: "Multiply your result by 100.",
    },
    "upside-down": {
      title: "the division is upside down",
      thought: "You took the right two numbers and divided them the other way round.",
      why: "Divide by what comes after “per” or “of”: it is the base you compare with.",
      next: "Swap the two numbers.",
    },
  },
  rounding: (to, whole, unit) =>
    unit === "count" || unit === "scorePoints"
      ? "To the nearest whole number, or more precisely."
      : whole && unit === "percent"
        ? "To the nearest percentage point, or more precisely."
        : `To the nearest ${to.replace(/points$/, "point")}, or more precisely.`,
  unreadable: {
    "not-a-number": "This cannot be read as a number. Type digits only, for example 12.5.",
    "percent-sign":
      "Something other than a percentage is asked for. Take out the % sign, or reread the question.",
    "currency-sign":
      "Something other than an amount of money is asked for. Take out the currency sign, or reread the question.",
    expression:
      "This expression cannot be computed. A sign needs a number on each side, and each opening bracket a closing one.",
  },
  checks: {
    percent: [
      "Are you dividing what the question names?",
      "Is the base the right one: what follows “of” or “per”?",
      "Did you multiply by 100, once?",
    ],
    money: [
      "Is every cost in the question there, hours included, for the whole time?",
      "Is the value a margin rather than sales?",
      "Was each rate in % used as a share (4% = 0.04)?",
    ],
    other: [
      "Which numbers of the question are needed, and which are not?",
      "Does the calculation start from the right quantity?",
      "Is the size of the result plausible?",
    ],
    choice: [
      "What is the question trying to decide?",
      "Does your choice answer that decision, or a neighbouring question?",
    ],
    order: [
      "By which quantity are they ranked?",
      "From large to small, or the other way?",
      "Did you work that quantity out for each of them?",
    ],
    bins: ["What does the name of each box promise?", "What does each item measure, and out of what?"],
    build: [
      "Which quantity goes on top?",
      "What is it compared with: which one is the base?",
      "Are brackets needed so that the subtraction comes before the division?",
    ],
  },
  firstStep: (line, result) => `The first step, done for you. ${line} = ${result}.`,
  weeks: (value, count) => `${count} ${plural(value, "week", "weeks")}`,
  days: (value, count) => `${count} ${plural(value, "day", "days")}`,
  scorePoints: (value, count) => `${count} ${plural(value, "point", "points")}`,
  percentagePoints: (value, count) => `${count} ${plural(value, "percentage point", "percentage points")}`,
};
