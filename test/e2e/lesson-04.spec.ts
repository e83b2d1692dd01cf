import { expect, test, toEnglish, wakeIslands } from "./site.ts";

test.describe("the lesson on metrics", () => {
  test("a metric is found by its aim, added, and watched for nothing until it decides something; both languages keep it", async ({
    page,
  }) => {
    await page.goto("/fr/lecons/indicateurs/");
    await wakeIslands(page);
    const picker = page.locator(".metric-picker");
    await picker.getByLabel("Mon but").selectOption("leads");
    await expect(picker.getByText("3 indicateurs sur 61")).toBeVisible();
    await picker.getByText("Coût par prospect (CPL)").first().click();
    await picker.getByRole("button", { name: "Ajouter à mes indicateurs" }).click();
    await expect(picker.getByRole("heading", { name: "Rien, pour l’instant" })).toBeVisible();
    await expect(picker.getByText(/Regardé pour rien/)).toBeVisible();
    await picker.getByLabel(/que feriez-vous autrement/).fill("<b>Arrêter l’annonce</b>");
    await expect(picker.getByRole("heading", { name: "Votre seul indicateur décide" })).toBeVisible();
    await expect(picker.getByText(/Regardé pour rien/)).toHaveCount(0);
    await page.reload();
    await wakeIslands(page);
    await expect(picker.getByLabel(/que feriez-vous autrement/)).toHaveValue("<b>Arrêter l’annonce</b>");
    await toEnglish(page);
    await wakeIslands(page);
    await expect(picker.getByRole("heading", { name: "Cost per lead (CPL)" })).toBeVisible();
    await picker.getByRole("button", { name: "Remove “Cost per lead (CPL)”" }).click();
    await expect(picker.getByRole("heading", { name: "Your list is empty" })).toBeVisible();
  });

  test("which guide is good depends on what is wanted, by keyboard alone", async ({ page }) => {
    await page.goto("/en/lessons/metrics/");
    await wakeIslands(page);
    const figure = page.locator(".guided-posts");
    await expect(figure.getByRole("heading")).toContainText(
      "Picked by “clicks”, 10 posts bring 142 sign-\u2060ups",
    );
    await figure.getByRole("radio", { name: "sign-ups" }).focus();
    await page.keyboard.press("ArrowLeft");
    await expect(figure.getByRole("heading")).toContainText("Picked by “reach”");
    const slider = figure.getByRole("slider", { name: "How many posts are picked" });
    await expect(slider).toBeEnabled();
    await slider.focus();
    await page.keyboard.press("ArrowRight");
    await expect(figure.getByRole("heading")).toContainText("15 posts");
  });

  test("reach moves a ranking, nonsense gets a sentence, and two months never add up to more than their sum", async ({
    page,
  }) => {
    await page.goto("/en/lessons/metrics/");
    await wakeIslands(page);
    const rates = page.locator(".base-rates");
    const reach = rates.getByRole("spinbutton", { name: "Reach of the reel" });
    await expect(rates.getByRole("heading")).toHaveText(
      "The reel is ahead by followers and by reach; the photo, by impressions",
    );
    await reach.fill("5000");
    await expect(rates.getByRole("heading")).toContainText("the photo, by reach and by impressions");
    await reach.fill("many");
    await expect(rates.getByText(/many/)).toBeVisible();
    await expect(rates.getByRole("heading")).toContainText("by followers and by reach");
    const overlap = page.locator(".reach-overlap");
    await overlap.getByRole("slider").fill("0");
    await expect(overlap.getByRole("heading")).toContainText("30,397 people, if nobody");
    await overlap.getByRole("slider").fill("1");
    await expect(overlap.getByRole("heading")).toContainText("15,398 people reached in two months");
  });
});
