import { expect } from "@playwright/test";
import { metricOf } from "../../../src/domain/metric/metric-catalogue.ts";
import { DEADLINE } from "./deadline.ts";
import { digitsOf } from "./digits.ts";
import { type Desk, instrument, type LessonWork } from "./lesson-work.ts";

const guess = (desk: Desk) => instrument(desk, desk.words.sealedGuess.title);
const chain = (desk: Desk) => instrument(desk, desk.words.goalChain.title);
const goal = (desk: Desk) => instrument(desk, desk.words.smartGoal.title);

/** The metric that tells the learner's goal, as the page names it. */
const METRIC = "sales";
const CHAIN_METRIC = "leads";
const named = (id: string, { locale }: Desk) => metricOf(id)?.name[locale] ?? id;

/** Lesson 1: whose business it is, and a first guess put away. */
const sealGuess: LessonWork = {
  part: "your-guess",
  async begin(desk) {
    await guess(desk).getByRole("textbox", { name: desk.words.sealedGuess.name }).fill(desk.said.name);
  },
  async isKept(desk) {
    const name = guess(desk).getByRole("textbox", { name: desk.words.sealedGuess.name });
    await expect(name).toHaveValue(desk.said.name);
  },
  async finish(desk) {
    const { words, said } = desk;
    await guess(desk).getByRole("slider", { name: words.sealedGuess.label }).fill(said.guess);
    await guess(desk).getByRole("button", { name: words.sealedGuess.seal }).click();
    await expect(guess(desk).getByText(words.sealedGuess.until)).toBeVisible();
  },
};

/** Lesson 2: from an ambition to a goal and the metric that tells it. */
const writeChain: LessonWork = {
  part: "your-chain",
  async begin(desk) {
    const { words, said } = desk;
    await chain(desk).getByRole("textbox", { name: words.goalChain.ambition }).fill(said.ambition);
    await chain(desk).getByRole("button", { name: words.goalChain.addGoal }).click();
    await chain(desk).getByRole("textbox", { name: words.goalChain.goalText }).fill(said.chainGoal);
  },
  async isKept(desk) {
    const { words, said } = desk;
    const text = (name: string) => chain(desk).getByRole("textbox", { name });
    await expect(text(words.goalChain.ambition)).toHaveValue(said.ambition);
    await expect(text(words.goalChain.goalText)).toHaveValue(said.chainGoal);
  },
  async finish(desk) {
    const { words } = desk;
    const choose = (name: string) => chain(desk).getByRole("combobox", { name });
    await choose(words.goalChain.kind).selectOption({ label: words.goalChain.kinds.leads });
    await choose(words.goalChain.metrics).selectOption({ label: named(CHAIN_METRIC, desk) });
    await expect(chain(desk).getByRole("heading", { name: words.goalChain.finding(0) })).toBeVisible();
  },
};

/** Lesson 3: a goal that passes five checks, for the ambition of lesson 2. */
const writeGoal: LessonWork = {
  part: "your-goal",
  async begin(desk) {
    const { words, said } = desk;
    const { fields } = words.smartGoal;
    const text = (name: string) => goal(desk).getByRole("textbox", { name, exact: true });
    await text(fields.statement).fill(said.goal.statement);
    await goal(desk).getByRole("button", { name: words.smartGoal.takeAmbition }).click();
    await expect(text(fields.ambition)).toHaveValue(said.ambition);
    await goal(desk)
      .getByRole("combobox", { name: fields.metric })
      .selectOption({ label: named(METRIC, desk) });
    await text(fields.baseline).fill(said.goal.baseline);
  },
  async isKept(desk) {
    const { fields } = desk.words.smartGoal;
    const text = (name: string) => goal(desk).getByRole("textbox", { name, exact: true });
    await expect(text(fields.statement)).toHaveValue(desk.said.goal.statement);
    await expect(text(fields.ambition)).toHaveValue(desk.said.ambition);
    await expect(text(fields.baseline)).toHaveValue(digitsOf(desk.said.goal.baseline));
  },
  async finish(desk) {
    const { words, said } = desk;
    const { fields } = words.smartGoal;
    const text = (name: string) => goal(desk).getByRole("textbox", { name, exact: true });
    await text(fields.target).fill(said.goal.target);
    await goal(desk).getByLabel(fields.deadline).fill(DEADLINE);
    await text(fields.owner).fill(said.goal.owner);
    await text(fields.resources).fill(said.goal.resources);
    await expect(goal(desk).getByRole("heading", { name: words.smartGoal.passed(5, 5) })).toBeVisible();
  },
};

export const GOAL_LESSONS = [sealGuess, writeChain, writeGoal] as const;
