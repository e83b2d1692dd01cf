import { expect, test, toEnglish, wakeIslands } from "./site.ts";

test.describe("the lesson on the funnel", () => {
  test("a learner’s counts give rates, checks and a plan, and are kept and met again in the other language", async ({
    page,
  }) => {
    await page.goto("/fr/lecons/entonnoir/");
    await wakeIslands(page);
    const tracker = page.getByRole("region", { name: "Votre entonnoir" });
    await tracker.getByRole("textbox", { name: "Visites, vos nombres" }).fill("2 000");
    await tracker.getByRole("textbox", { name: "Prospects, vos nombres" }).fill("200");
    await tracker.getByRole("textbox", { name: "Ventes, vos nombres" }).fill("50");
    await expect(tracker.getByText(/2\u00A0000 visites par mois, 10\u00A0% de prospects/)).toBeVisible();
    await tracker.getByRole("textbox", { name: "Prospects, vos nombres" }).fill("3000");
    await expect(tracker.getByText(/Plus de prospects que de visites/)).toBeVisible();
    await tracker.getByRole("textbox", { name: "Prospects, vos nombres" }).fill("200");
    await page.reload();
    await toEnglish(page);
    await wakeIslands(page);
    const english = page.getByRole("region", { name: "Your funnel" });
    await expect(english.getByText(/2,000 visits a month/)).toBeVisible();
  });

  test("nonsense in a count gets a sentence, and an empty field is a stage that is not counted", async ({
    page,
  }) => {
    await page.goto("/fr/lecons/entonnoir/");
    await wakeIslands(page);
    const tracker = page.getByRole("region", { name: "Votre entonnoir" });
    const visits = tracker.getByRole("textbox", { name: "Visites, vos nombres" });
    await visits.fill("abc");
    await visits.blur();
    await expect(tracker.getByText(/ne se lit pas comme un nombre/)).toBeVisible();
    await visits.fill("");
    await visits.blur();
    await expect(visits).toHaveAttribute("placeholder", "pas compté");
  });
});
