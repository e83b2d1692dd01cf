import { expect } from "@playwright/test";
import { digitsOf } from "./digits.ts";
import { type Desk, instrument, type LessonWork } from "./lesson-work.ts";

const own = (desk: Desk) => instrument(desk, desk.words.score.own.title);
const SIGNALS = ["comment", "save", "click"] as const;

const weight = (desk: Desk, signal: (typeof SIGNALS)[number]) => {
  const { weightOf, signals } = desk.words.score;
  return own(desk).getByRole("spinbutton", { name: weightOf(signals[signal]) });
};

const why = (desk: Desk) => own(desk).getByRole("textbox", { name: desk.words.ownScore.why });

/** Lesson 7: points for three signals, tried on the posts of two periods. */
export const makeScore: LessonWork = {
  part: "your-score",
  async begin(desk) {
    const { words, said } = desk;
    await own(desk).getByRole("button", { name: words.score.own.begin }).click();
    for (const signal of SIGNALS) await weight(desk, signal).fill(said.score.points[signal]);
    await why(desk).fill(said.score.why);
  },
  async isKept(desk) {
    const { score } = desk.said;
    for (const signal of SIGNALS)
      await expect(weight(desk, signal)).toHaveValue(digitsOf(score.points[signal]));
    await expect(why(desk)).toHaveValue(score.why);
  },
  async finish(desk) {
    const { words, said } = desk;
    const { ownScore, score } = words;
    const cell = (column: string, post: string) =>
      own(desk).getByRole("textbox", { name: ownScore.cell(column, post), exact: true });
    for (const [index, [name, ...counts]] of said.score.posts.entries()) {
      await own(desk).getByRole("button", { name: ownScore.add }).click();
      await cell(ownScore.name, ownScore.nameless(String(index + 1))).fill(name);
      for (const [column, signal] of SIGNALS.entries()) {
        await cell(score.short[signal], name).fill(counts[column] ?? "");
      }
      await own(desk)
        .getByRole("combobox", { name: ownScore.cell(ownScore.period, name) })
        .selectOption({ label: ownScore.periods[index < said.score.posts.length / 2 ? "before" : "after"] });
    }
    const best = said.score.posts.at(-1)?.[0] ?? "";
    await expect(own(desk).getByText(ownScore.first(best, "").split(",")[0] ?? best)).toBeVisible();
    await own(desk).getByRole("button", { name: ownScore.fix }).click();
    await expect(own(desk).getByText(ownScore.fixed)).toBeVisible();
  },
};
