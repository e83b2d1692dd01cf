import { expect } from "@playwright/test";
import { type Locale, otherLocale } from "../../../src/i18n/locale.ts";
import { lessonAddresses } from "../../lesson-addresses.mjs";
import { printReport } from "./confirm-report.ts";
import { confirmWorkbook } from "./confirm-workbook.ts";
import { COUNT_LESSONS } from "./count-lessons.ts";
import { GOAL_LESSONS } from "./goal-lessons.ts";
import { keepCopy } from "./kept-copy.ts";
import { type Learner, test } from "./learner.ts";
import type { Desk, LessonWork } from "./lesson-work.ts";
import { pickMetrics } from "./metric-lesson.ts";
import { MONEY_LESSONS } from "./money-lessons.ts";
import { writeReport } from "./report-lesson.ts";
import type { Said } from "./said.ts";
import { makeScore } from "./score-lesson.ts";
import { startingWith } from "./starting-with.ts";
import { WORDS } from "./words.ts";

const LESSONS: readonly LessonWork[] = [
  ...GOAL_LESSONS,
  pickMetrics,
  ...COUNT_LESSONS,
  makeScore,
  ...MONEY_LESSONS,
  writeReport,
];

/** The lesson in which the learner goes over to the other language, and the one in which they come back. */
const [GOES_OVER, COMES_BACK] = [6, 7];

/**
 * The whole course, in order: in each lesson the browser is closed half-way, and in two the language is changed as well. Then the
 * workbook and the printed report are held against what the engine makes of the copy that the learner keeps.
 */
export async function takeCourse(learner: Learner, language: Locale, said: Said): Promise<void> {
  let locale = language;
  const desk = (): Desk => ({ page: learner.page, words: WORDS[locale], said, locale });
  const addresses = lessonAddresses();
  expect(addresses).toHaveLength(LESSONS.length);

  for (const [index, work] of LESSONS.entries()) {
    const number = index + 1;
    await test.step(`lesson ${number}`, async () => {
      if (number === 1) await startCourse(desk());
      else await goOn(desk(), number);
      await expect(learner.page).toHaveURL(new RegExp(`${addresses[index]?.[locale]}$`));
      await goToWork(desk(), work);
      await work.begin(desk());

      await learner.closeBrowser();
      await learner.openBrowser();
      await comeBack(learner, locale, number);
      await goToWork(desk(), work);
      await work.isKept(desk());
      if (number === GOES_OVER || number === COMES_BACK) {
        await learner.page.getByRole("link", { name: WORDS[locale].site.inOther }).click();
        locale = otherLocale(locale);
        // Where the learner was at work, however far up the page the switch is.
        await expect(learner.page).toHaveURL(new RegExp(`${addresses[index]?.[locale]}#${work.part}$`));
        await expect(workplace(desk(), work)).toBeInViewport();
        await work.isKept(desk());
      }
      await work.finish(desk());
    });
  }

  await test.step("workbook and report", async () => {
    const { page, words } = desk();
    await page.getByRole("link", { name: words.site.workbook }).click();
    const business = await keepCopy(desk());
    await confirmWorkbook(desk(), business);
    await page.getByRole("link", { name: startingWith(words.workbook.lesson(LESSONS.length, "")) }).click();
    await goToWork(desk(), writeReport);
    await printReport(desk(), business);
  });
}

async function startCourse({ page, words }: Desk): Promise<void> {
  const start = words.course.start(0).split("(")[0] ?? "";
  await page.getByRole("link", { name: startingWith(start) }).click();
}

/** By the link at the end of each lesson. */
async function goOn({ page, words }: Desk, number: number): Promise<void> {
  const next = `${words.lesson.next} · ${words.lesson.number(number)}`;
  await page.getByRole("link", { name: next }).click();
}

/** By the home page, which knows where the learner was. */
async function comeBack(learner: Learner, locale: Locale, number: number): Promise<void> {
  await learner.visit(`${locale}/`);
  const resume = WORDS[locale].course.resume.replace("{number}", String(number)).split("{")[0] ?? "";
  await learner.page.getByRole("link", { name: startingWith(resume) }).click();
}

/** By the ruler of the lesson, whose last part is always the learner's own. */
async function goToWork(desk: Desk, work: LessonWork): Promise<void> {
  const { page, words } = desk;
  await page.getByRole("navigation", { name: words.lesson.progress }).getByRole("link").last().click();
  await workplace(desk, work).scrollIntoViewIfNeeded();
}

/** What the learner works on in a lesson, in the part that is theirs. */
function workplace({ page }: Desk, { part }: LessonWork) {
  return page.locator(`#${part} .plate`).first();
}
