import type { Page } from "@playwright/test";
import { drawAuditReport } from "../../src/domain/audit/audit-report.ts";
import { type AuditSpec, printAuditSpec } from "../../src/domain/audit/audit-spec.ts";
import type { Flaw } from "../../src/domain/audit/flaws.ts";
import { audit as french } from "../../src/i18n/fr/audit.ts";
import { expectAccessible } from "./accessible.ts";
import { expect, test, wakeIslands } from "./site.ts";

const FRENCH = "/fr/exercices/audit/";
const ENGLISH = "/en/practice/audit/";
const SPEC: AuditSpec = { level: 2, seed: 7 };
const REPORT = drawAuditReport(SPEC);

async function open(page: Page, path = FRENCH, spec: AuditSpec = SPEC) {
  await page.goto(`${path}#${printAuditSpec(spec)}`);
  await wakeIslands(page);
  await expect(
    page.getByRole("heading", { name: new RegExp(` ${spec.seed}, (niveau|level) ${spec.level}$`) }),
  ).toBeVisible();
}

const lines = (page: Page) => page.locator("button.audit-statement");
const lineOf = (page: Page, flaw: Flaw) =>
  lines(page).nth(REPORT.statements.findIndex((statement) => statement.flaw === flaw));

async function mark(page: Page, at: number, name: string) {
  const line = lines(page).nth(at);
  await line.click();
  await page.getByRole("radio", { name, exact: true }).check();
  await line.click();
}

async function check(page: Page) {
  await page.getByRole("button", { name: french.mark.check }).click();
  await expect(page.locator(".audit-score h2")).toBeFocused();
}

test("a report is marked by keyboard alone, line by line in reading order", async ({ page }) => {
  await open(page);
  await expect(lines(page)).toHaveCount(REPORT.statements.length);
  await lines(page).first().focus();
  await page.keyboard.press("Enter");
  await expect(lines(page).first()).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  const first = french.flaws["platform-claim"];
  await expect(lines(page).first()).toHaveAccessibleDescription(french.mark.marked(first));
  await page.keyboard.press("ArrowDown");
  await expect(lines(page).first()).toHaveAccessibleDescription(
    french.mark.marked(french.flaws["double-count"]),
  );
  await page.keyboard.press("Escape");
  await expect(lines(page).first()).toBeFocused();
  await expect(lines(page).first()).toHaveAttribute("aria-expanded", "false");
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toBeVisible();
});

test("marks are kept as they are made, and a reload finds them", async ({ page }) => {
  await open(page);
  await mark(page, 0, french.flaws["weak-month"]);
  await mark(page, 1, french.mark.sound);
  await page.goto(FRENCH);
  await wakeIslands(page);
  await expect(
    page.getByRole("heading", { name: `Rapport ${SPEC.seed}, niveau ${SPEC.level}` }),
  ).toBeVisible();
  await expect(lines(page).nth(0)).toHaveAccessibleDescription(
    french.mark.marked(french.flaws["weak-month"]),
  );
  await expect(lines(page).nth(1)).toHaveAccessibleDescription(french.mark.sound);
  await lines(page).nth(0).click();
  await page.getByRole("button", { name: french.mark.clear }).click();
  await page.reload();
  await wakeIslands(page);
  await expect(lines(page).nth(1)).toHaveAccessibleDescription(french.mark.sound);
  await expect(lines(page).nth(0)).toHaveAccessibleDescription("");
});

test("each judgement gets its verdict, with the reason, and the report stands corrected beside", async ({
  page,
}) => {
  await open(page);
  const at = (flaw: Flaw) => REPORT.statements.findIndex((statement) => statement.flaw === flaw);
  const [one, two] = REPORT.flaws as readonly [Flaw, Flaw];
  const sound = REPORT.statements.findIndex(({ flaw, carries }) => flaw === null && carries.length === 0);
  await mark(page, at(one), french.flaws[one]);
  await mark(page, at(two), french.flaws[one]);
  await mark(page, sound, french.flaws[one]);
  await check(page);
  await expect(page.locator(".audit-score h2")).toHaveText(french.score.title(1, REPORT.flaws.length));
  await expect(page.locator(".audit-score > div > p")).toHaveText(
    `${french.capital(french.score.line(REPORT.flaws.length - 2, 1, 1, 0))}.`,
  );
  const verdicts = page.locator(".audit-given").first().locator(".audit-verdict");
  await expect(verdicts.nth(at(one))).toHaveAttribute("data-verdict", "found");
  await expect(verdicts.nth(at(two))).toHaveAttribute("data-verdict", "wrong-reason");
  await expect(verdicts.nth(sound)).toHaveAttribute("data-verdict", "falsely-accused");
  await expect(page.locator('[data-verdict="missed"]')).toHaveCount(REPORT.flaws.length - 2);
  await expect(page.locator('[data-verdict="missed"] .audit-instead').first()).toContainText(/\d/);
  await expect(page.getByRole("article", { name: french.compare.corrected })).toBeVisible();
  await expect(page.locator(".audit-changed").first()).toBeVisible();
  await expect(page.locator(".audit-gap figcaption")).toContainText("points de trop");

  await page.reload();
  await wakeIslands(page);
  await expect(page.locator(".audit-score h2")).toHaveText(french.score.title(1, REPORT.flaws.length));
  await page.getByRole("button", { name: french.mark.again }).click();
  await expect(lineOf(page, one)).toHaveAccessibleDescription(french.mark.marked(french.flaws[one]));
});

test("a seed is the same report in both languages, and its link follows the switch", async ({ page }) => {
  await open(page);
  const figures = () =>
    page
      .locator(".audit-sheet td, .audit-roi")
      .evaluateAll((cells) => cells.map((cell) => (cell.textContent ?? "").replace(/[^\d−]/g, "")));
  const before = await figures();
  await page.locator("a[data-switch-to]").click();
  await page.waitForURL(`**${ENGLISH}#${printAuditSpec(SPEC)}`);
  await wakeIslands(page);
  await expect(page.getByRole("heading", { name: `Report ${SPEC.seed}, level ${SPEC.level}` })).toBeVisible();
  expect(await figures()).toEqual(before);
});

test("another report has another address, and Back returns to the one before", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: french.another }).click();
  await expect(page).not.toHaveURL(new RegExp(`#${printAuditSpec(SPEC)}$`));
  await page.getByRole("radio", { name: french.levels[3] }).check();
  await expect(page).toHaveURL(/#audit\.3\.\d+$/);
  await page.goBack();
  await page.goBack();
  await expect(
    page.getByRole("heading", { name: `Rapport ${SPEC.seed}, niveau ${SPEC.level}` }),
  ).toBeVisible();
});

test("an address that leads to no report says so, and shows one", async ({ page }) => {
  await page.goto(`${FRENCH}#audit.7.1`);
  await wakeIslands(page);
  await expect(page.getByRole("alert").filter({ hasText: french.badLink })).toBeVisible();
  await expect(lines(page).first()).toBeEnabled();
});

for (const [button, answers] of [
  [french.print, 0],
  [french.printAnswers, 1],
] as const) {
  test(`« ${button} » puts the report on paper, and the page is itself again after`, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => {};
    });
    await open(page);
    await page.getByRole("button", { name: button, exact: true }).click();
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".audit-paper .audit-blank")).toHaveCount(REPORT.statements.length);
    await expect(page.locator(".audit-answers")).toHaveCount(answers);
    await expect(page.locator(".audit-answers .audit-verdict")).toHaveCount(answers * REPORT.flaws.length);
    await expect(page.locator(".audit-address")).toContainText(`#${printAuditSpec(SPEC)}`);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await page.emulateMedia({ media: "screen" });
    await expect(lines(page)).toHaveCount(REPORT.statements.length);
  });
}

test("on a phone the client's file is one touch away, and nothing is wider than the screen", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    baseURL: baseURL ?? "",
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    locale: "fr-CA",
  });
  const page = await context.newPage();
  await open(page);
  const file = page.getByRole("button", { name: french.file.title });
  await lines(page).nth(1).scrollIntoViewIfNeeded();
  await expect(file).toBeInViewport();
  await file.tap();
  await expect(page.getByText(french.file.intro)).toBeInViewport();
  await file.tap();
  await expect(page.getByText(french.file.intro)).toBeHidden();
  await lines(page).nth(2).tap();
  const choice = page.getByRole("radio", { name: french.flaws["double-count"], exact: true });
  expect((await choice.locator("..").boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await choice.tap();
  await check(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await context.close();
});

test("without JavaScript the page says what it is, and one report can be read", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL ?? "", javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(FRENCH);
  await expect(page.getByText(french.withoutScript(3))).toBeVisible();
  await expect(lines(page).first()).toBeVisible();
  await expect(page.getByText(french.file.intro)).toBeVisible();
  await expect(page.getByRole("button", { name: french.another })).toBeHidden();
  await context.close();
});

test.describe("without a network", () => {
  test.use({ serviceWorkers: "allow" });

  test("it works offline, its answers too", { tag: "@long" }, async ({ page, context }) => {
    await page.goto("/fr/");
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await context.setOffline(true);
    await open(page);
    await mark(page, 0, french.flaws["vanity-result"]);
    await check(page);
    await expect(page.locator(".audit-gap")).toBeVisible();
    await context.setOffline(false);
  });
});

test("marked and checked, it has no accessibility violation, in either theme", { tag: "@long" }, async ({
  page,
}) => {
  await open(page);
  await mark(page, 1, french.flaws["double-count"]);
  await lines(page).nth(2).click();
  await expectAccessible(page);
  await check(page);
  await expectAccessible(page);
});
