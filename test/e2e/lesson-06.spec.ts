import { expect, test, toEnglish, wakeIslands } from "./site.ts";

const NBSP = "\u00A0";

test.describe("the lesson on tracking", () => {
  test("the café’s sheet, once broken, says where: a gap, a change of definition, and the truth again", async ({
    page,
  }) => {
    await page.goto("/fr/lecons/suivi/");
    await wakeIslands(page);
    const toy = page.getByRole("region", { name: /Cassez la série du café/ });
    await toy.getByRole("button", { name: "Oublier mars" }).click();
    await expect(toy.getByText(/mars 2026 manque/)).toBeVisible();
    await toy.getByRole("button", { name: /Dès avril/ }).click();
    await expect(toy.getByText(/compté autrement dès avril 2026/)).toBeVisible();
    await toy.getByRole("button", { name: "Remettre les vrais chiffres" }).click();
    await expect(toy.getByText(/Rien à redire/)).toBeVisible();
  });

  test("one’s own sheet is typed by keyboard alone, refuses nonsense, is kept, and is met again in English", async ({
    page,
  }) => {
    await page.goto("/fr/lecons/suivi/");
    await wakeIslands(page);
    const own = page.getByRole("region", { name: "Votre fiche de suivi" });
    await own.getByRole("button", { name: "Ouvrir ma fiche" }).click();
    const clicks = own.getByRole("textbox", { name: /^Clics, / });
    await clicks.first().focus();
    await page.keyboard.type("1 200");
    await page.keyboard.press("Enter");
    await expect(clicks.nth(1)).toBeFocused();
    await page.keyboard.type("beaucoup");
    await expect(own.getByText(/ne se lit pas comme un nombre/)).toBeVisible();
    await clicks.nth(1).fill("1,234");
    await page.keyboard.press("ArrowDown");
    await expect(clicks.nth(2)).toBeFocused();
    await expect(clicks.nth(1)).toHaveValue(`1${NBSP}234`);
    await page.reload();
    await wakeIslands(page);
    await expect(clicks.first()).toHaveValue(`1${NBSP}200`);
    await toEnglish(page);
    await wakeIslands(page);
    const met = page.getByRole("region", { name: "Your tracking sheet" });
    await expect(met.getByRole("textbox", { name: /^Clicks, / }).first()).toHaveValue("1,200");
  });

  test("an experiment gets its verdict and the flaws of its design as it is filled in", async ({ page }) => {
    await page.goto("/en/lessons/tracking/");
    await wakeIslands(page);
    const log = page.getByRole("region", { name: "Your experiment log" });
    await log.getByRole("button", { name: "Open a test" }).click();
    await log.getByRole("textbox", { name: "People who saw A" }).fill("1750");
    await log.getByRole("textbox", { name: "People who acted after A" }).fill("35");
    await log.getByRole("textbox", { name: "People who saw B" }).fill("1750");
    await log.getByRole("textbox", { name: "People who acted after B" }).fill("44");
    await expect(log.getByText("These numbers cannot tell.")).toBeVisible();
    await log.getByRole("checkbox", { name: "the picture" }).check();
    await log.getByRole("checkbox", { name: "the wording" }).check();
    await expect(log.getByText(/More than one thing changes/)).toBeVisible();
    await expect(log.getByText(/No number was fixed beforehand/)).toBeVisible();
  });
});
