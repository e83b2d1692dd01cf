import { expect, test, wakeIslands } from "./site.ts";

const NBSP = "\u00A0";

test.describe("the lesson on why to measure", () => {
  test("a figure in the sentence changes what may stand behind the survey", async ({ page }) => {
    await page.goto("/fr/lecons/pourquoi-mesurer/");
    const times = page.getByRole("spinbutton", { name: /répond une marque satisfaite/ });
    await times.scrollIntoViewIfNeeded();
    await expect(times).toBeEditable();
    await expect(page.locator(".who-sentence")).toContainText(`38,1${NBSP}%`);
    await times.fill("1");
    await expect(page.locator(".who-sentence")).toContainText(`où 64,9${NBSP}%`);
    await times.fill("beaucoup");
    await expect(page.locator(".living [role=status]")).toBeVisible();
    await expect(page.locator(".who-sentence")).toContainText(`où 38,1${NBSP}%`);
  });

  test("moving the answers shows that ROI may be named alone, or never, by keyboard", async ({ page }) => {
    await page.goto("/en/lessons/why-measure/");
    await wakeIslands(page);
    const [audience, engagement] = [/Growing the audience/, /Engagement/].map((name) =>
      page.getByRole("slider", { name }),
    );
    await audience?.focus();
    await page.keyboard.press("End");
    await engagement?.focus();
    await page.keyboard.press("End");
    await expect(page.getByRole("heading", { name: /named ROI alone/ })).toContainText("45.1%");
    await page.keyboard.press("Home");
    await audience?.focus();
    await page.keyboard.press("Home");
    await expect(page.getByRole("heading", { name: /named ROI alone/ })).toContainText("3% of the brands");
  });

  test("a claim that does not hold is answered with its reason", async ({ page }) => {
    await page.goto("/fr/lecons/pourquoi-mesurer/");
    await wakeIslands(page);
    await page.getByRole("radio", { name: /^Twitter est efficace pour/ }).check();
    await expect(page.getByText("Le sondage recueille des avis.")).toBeVisible();
  });

  test("the first guess is sealed with its day, stays so, and is met again in the other language", async ({
    page,
  }) => {
    await page.goto("/fr/lecons/pourquoi-mesurer/");
    await wakeIslands(page);
    await page.getByRole("textbox", { name: /Votre entreprise/ }).fill("Boulangerie <b>Lune</b>");
    await page.getByRole("slider", { name: /Votre estimation de votre ROI/ }).fill("0.8");
    await page.getByRole("button", { name: "Sceller mon estimation" }).click();
    await expect(page.getByText(/^Scellée le/)).toBeVisible();
    await page.goto("/en/lessons/why-measure/");
    await wakeIslands(page);
    await expect(page.getByText(/^Sealed on/)).toBeVisible();
    await expect(page.getByRole("textbox", { name: /Your business/ })).toHaveValue("Boulangerie <b>Lune</b>");
    await expect(page.getByText("80%")).toHaveCount(0);
  });
});
