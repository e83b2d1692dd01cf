import type { Page } from "@playwright/test";
import { drawExercise } from "../../src/domain/exercise/all-kinds.ts";
import type { LearnerAnswer } from "../../src/domain/exercise/mark/mark-answer.ts";
import { printSpec } from "../../src/domain/exercise/spec.ts";
import { examExercises } from "../../src/domain/practice/exam.ts";
import { EMPTY_WORKBOOK } from "../../src/state/workbook/workbook-document.ts";
import { rightAnswer } from "../domain/exercise/answer-of.ts";
import { expectAccessible } from "./accessible.ts";
import { expect, test } from "./site.ts";

const SPECS = examExercises(0.3);

/** Puts an exam in the browser of which the first `answered` questions are answered rightly. */
async function sit(page: Page, answered: number) {
  const answers: [string, LearnerAnswer][] = SPECS.slice(0, answered).map((spec) => [
    printSpec(spec),
    rightAnswer(drawExercise(spec.kind, spec.level, spec.seed)),
  ]);
  const exam = {
    startedAt: 1,
    specs: SPECS.map(printSpec),
    answers: Object.fromEntries(answers),
    finishedAt: null,
  };
  const workbook = { ...EMPTY_WORKBOOK, practice: { ...EMPTY_WORKBOOK.practice, exam } };
  await page.addInitScript((text) => {
    if (localStorage.getItem("retour:workbook") === null) localStorage.setItem("retour:workbook", text);
  }, JSON.stringify(workbook));
}

test("an exam is begun by keyboard, interrupted and resumed where it was", async ({ page }) => {
  await page.goto("/fr/examen/");
  const begin = page.getByRole("button", { name: "Commencer l’examen" });
  await expect(begin).toBeEnabled();
  await begin.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Question 1 de 24")).toBeVisible();
  // From the question's title, which has the focus, through its form to the button below.
  await expect(page.locator("article h2")).toBeFocused();
  const next = page.getByRole("button", { name: "Suivante" });
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press("Tab");
    if (await next.evaluate((button) => button === document.activeElement)) break;
  }
  await page.keyboard.press("Enter");
  await expect(page.getByText("Question 2 de 24")).toBeVisible();
  const title = await page.locator("article h2").textContent();
  await page.reload();
  await page.getByRole("button", { name: /^Question 2,/ }).click();
  await expect(page.locator("article h2")).toHaveText(title ?? "");
});

test("an exam passed prints a statement of what it does and does not certify", async ({ page }) => {
  await sit(page, 20);
  await page.goto("/fr/examen/");
  await expect(page.getByText("Question 21 de 24")).toBeVisible();
  await page.getByRole("button", { name: "Remettre l’examen" }).click();
  await expect(page.getByRole("button", { name: "Continuer" })).toBeFocused();
  await page.getByRole("button", { name: "Remettre", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Réussi" })).toBeFocused();
  await page.getByLabel("Votre nom").fill("Zoé Tremblay");
  await expect(page.getByText(/Zoé Tremblay a terminé/)).toBeVisible();
  await expect(page.getByText(/Ce que cela ne dit pas/)).toBeVisible();
  await expect(page.getByRole("row")).toHaveCount(25);
  await expectAccessible(page);
});

test("an exam not passed is taken again at once, with other numbers", async ({ page }) => {
  await sit(page, 19);
  await page.goto("/en/exam/");
  await page.getByRole("button", { name: "Hand in the exam" }).click();
  await page.getByRole("button", { name: "Hand in", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Not yet" })).toBeVisible();
  await expect(page.getByText("Statement of completion")).toHaveCount(0);
  await page.getByRole("button", { name: /^Take it again/ }).click();
  await expect(page.getByText("Question 1 of 24")).toBeVisible();
  await expect(page.getByText("24 questions still without an answer")).toBeVisible();
});
