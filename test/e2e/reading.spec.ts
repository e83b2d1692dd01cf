import { expect, test, wakeIslands } from "./site.ts";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the door offers both languages", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("link", { name: "Français" })).toBeVisible();
    await expect(page.getByRole("link", { name: "English" })).toBeVisible();
  });

  test("the lesson reads whole: every part, every figure, the ledger and the sources", async ({ page }) => {
    await page.goto("/fr/lecons/roi/");
    for (const title of [
      "Tout compter, même les heures",
      "Le ROI part du profit, pas de la valeur",
      "Cinq lignes à garder",
    ]) {
      await expect(page.getByRole("heading", { name: title })).toBeVisible();
    }
    await expect(page.getByRole("spinbutton", { name: "Heures par mois" }).first()).toHaveValue("32\u00A0h");
    await expect(page.locator(".account").first()).toBeVisible();
    const empty = await page
      .locator("data")
      .evaluateAll((all) => all.filter((each) => !each.textContent?.trim()).length);
    expect(empty).toBe(0);
  });
});

test("the verdict stays in view while a phone scrolls, and takes at most a fifth of it", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto("/fr/simulateur/");
  await page.evaluate(() => scrollTo(0, 900));
  const verdict = page.locator(".verdict");
  await expect(verdict).toBeInViewport({ ratio: 1 });
  expect((await verdict.boundingBox())?.height).toBeLessThanOrEqual(160);
});

test("a printed lesson keeps its text and figures and drops the frame", async ({ page }) => {
  await page.goto("/fr/lecons/roi/");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation", { name: "Principale" })).toBeHidden();
  await expect(page.getByRole("heading", { name: "Tout compter, même les heures" })).toBeVisible();
  await expect(page.locator(".account").first()).toBeVisible();
});

test("the lesson can be done with the keyboard alone", async ({ page }) => {
  await page.goto("/fr/lecons/roi/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Aller au contenu" })).toBeFocused();
  await page.keyboard.press("Enter");
  await wakeIslands(page);
  const hours = page.getByRole("spinbutton", { name: "Heures par mois" }).first();
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    if (await hours.evaluate((field) => field === document.activeElement)) break;
  }
  await expect(hours).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(hours).toHaveAttribute("aria-valuenow", "33");
  await expect(page.getByRole("status").filter({ hasText: /\$/ }).first()).toBeAttached();
});

test("progress through the lesson is kept", async ({ page }) => {
  await page.goto("/fr/lecons/roi/");
  await expect(page.locator("[data-read]")).toHaveText("0 min sur 28");
  for (const part of await page.locator("[data-part] .part-body > :last-child").all()) {
    await part.evaluate((end) => (end.firstElementChild ?? end).scrollIntoView({ block: "end" }));
    await page.waitForTimeout(100);
  }
  await expect(page.locator("[data-read]")).toHaveText("28 min sur 28");
  await page.reload();
  await expect(page.locator("[data-read]")).toHaveText("28 min sur 28");
});
