import { beforeEach, describe, expect, test } from "vitest";
import type { LearnerAnswer } from "../../src/domain/exercise/mark/mark-answer.ts";
import { $practice, changeWork, openExercise, workOf } from "../../src/state/practice/practice.ts";
import { EMPTY_PRACTICE, MOST_ANSWERS, MOST_WORKS } from "../../src/state/practice/practice-document.ts";
import { reviewDates } from "../../src/state/practice/schedule-review.ts";
import { readWorkbook } from "../../src/state/workbook/read-workbook.ts";
import { $workbook } from "../../src/state/workbook/workbook.ts";
import { EMPTY_WORKBOOK } from "../../src/state/workbook/workbook-document.ts";

const NET_ROI = "net-roi.2.4711";
const typed = (text: string): LearnerAnswer => ({ form: "number", typed: { text } });
const work = (spec: string) => workOf($practice.get(), spec);

beforeEach(() => $workbook.set(EMPTY_WORKBOOK));

describe("practice", () => {
  test("keeps what is typed with its exercise, also when it is opened again", () => {
    openExercise(NET_ROI, 5);
    changeWork(NET_ROI, () => ({ answer: typed("12,5") }));
    openExercise("roas.1.1", 6);
    openExercise(NET_ROI, 7);
    expect(work(NET_ROI)).toMatchObject({ at: 5, answer: typed("12,5") });
    expect($practice.get().open).toBe(NET_ROI);
  });

  test("keeps no exercise that was opened and not touched", () => {
    openExercise("roas.1.1", 1);
    openExercise(NET_ROI, 2);
    expect($practice.get().works.map(({ spec }) => spec)).toEqual([NET_ROI]);
  });

  test("keeps results for long, and answers for a while", () => {
    for (let seed = 1; seed <= MOST_WORKS + 20; seed += 1) {
      openExercise(`roas.1.${seed}`, seed);
      changeWork(`roas.1.${seed}`, () => ({ answer: typed("4"), attempts: 1 }));
    }
    const { works } = $practice.get();
    expect(works).toHaveLength(MOST_WORKS);
    expect(works.filter(({ answer }) => answer !== null).length).toBeLessThanOrEqual(MOST_ANSWERS + 1);
    expect(works.every(({ attempts }) => attempts === 1)).toBe(true);
  });

  test("is a part of the workbook, which comes back whole from its text", () => {
    openExercise("roi-chain.1.3", 1);
    changeWork("roi-chain.1.3", () => ({
      answer: { form: "chain", typed: { investment: { text: "1,234", meant: "thousands" } } },
      hints: 2,
    }));
    const { workbook, problems } = readWorkbook(JSON.stringify($workbook.get()));
    expect(problems).toEqual([]);
    expect(workbook.practice).toEqual($practice.get());
  });

  test("that is damaged costs the learner no other part", () => {
    const text = JSON.stringify({ ...EMPTY_WORKBOOK, guesses: { roi: 0.5 }, practice: { works: "lost" } });
    const { workbook, problems } = readWorkbook(text);
    expect(workbook.guesses).toEqual({ roi: 0.5 });
    expect(workbook.practice).toEqual(EMPTY_PRACTICE);
    expect(problems).toEqual([{ kind: "damaged-part", part: "practice" }]);
  });

  test("is empty in a workbook written before there was any", () => {
    const { practice: _, ...older } = EMPTY_WORKBOOK;
    expect(readWorkbook(JSON.stringify(older))).toEqual({ workbook: EMPTY_WORKBOOK, problems: [] });
  });
});

describe("review", () => {
  const DAY = 86_400_000;
  const day = (at: number) => String(Math.floor(at / DAY));
  const solved = (at: number, seed: number) => ({
    spec: `roas.1.${seed}`,
    at,
    attempts: 1,
    hints: 0,
    solved: true,
    revealed: false,
  });
  const due = (...tries: readonly ReturnType<typeof solved>[]) => reviewDates(tries, day).get("roas") ?? 0;

  test("comes a day or more after the first practice, and later each time it goes well", () => {
    const first = due(solved(DAY, 1)) - DAY;
    expect(first).toBeGreaterThanOrEqual(DAY);
    const again = DAY + first;
    expect(due(solved(DAY, 1), solved(again, 2)) - again).toBeGreaterThan(first);
  });

  test("comes sooner after a day that went badly", () => {
    const before = [solved(DAY, 1), solved(4 * DAY, 2)];
    const good = due(...before, solved(12 * DAY, 3));
    const bad = due(...before, { ...solved(12 * DAY, 3), solved: false });
    expect(bad).toBeLessThan(good);
  });

  test("counts a day once, however much was practised on it", () => {
    expect(due(solved(DAY, 1), solved(DAY + 1000, 2), solved(DAY + 2000, 3))).toBe(
      due(solved(DAY + 2000, 1)),
    );
  });

  test("is asked of no skill that was never practised", () => {
    expect(reviewDates([], day).size).toBe(0);
  });
});
