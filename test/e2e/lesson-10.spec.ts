import { expect, test, toEnglish, wakeIslands } from "./site.ts";

test.describe("the lesson on uncertainty", () => {
  test("an end of a range changes how often the campaign pays", async ({ page }) => {
    await page.goto("/fr/lecons/incertitude/");
    const low = page.getByRole("spinbutton", { name: "Part due à Instagram, au plus bas" });
    await low.scrollIntoViewIfNeeded();
    await expect(low).toBeEditable();
    const title = page.getByRole("heading", { name: /la campagne rapporte plus qu’elle ne coûte/ });
    const before = await title.textContent();
    await low.fill("5");
    await expect(title).not.toHaveText(before ?? "");
    await low.fill("presque rien");
    await expect(page.locator(".living [role=status]")).toBeVisible();
  });

  test("knowing an assumption better is worth what the band says, by keyboard", async ({ page }) => {
    await page.goto("/en/lessons/uncertainty/");
    await wakeIslands(page);
    const known = page.locator(".known-better");
    await known.getByRole("radio").first().focus();
    await page.keyboard.press("Space");
    await expect(known.getByRole("heading")).toHaveText(/narrows the band by \d+ points/);
    await page.keyboard.press("ArrowDown");
    await expect(known.getByText(/^Today, nine times in ten/)).toContainText("Then:");
  });

  test("one’s own ranges and decision are kept, and met again in the other language", async ({ page }) => {
    await page.goto("/fr/lecons/roi/");
    await wakeIslands(page);
    for (const [name, value] of [
      ["Heures par mois", "10"],
      ["Coût chargé d’une heure", "30"],
      ["Visites venues des réseaux", "1000"],
      ["Part des visites qui achètent", "3"],
      ["Panier moyen, avant taxes", "40"],
      ["Marge sur coûts variables", "50"],
    ] as const) {
      await page.locator(".own-roi").getByRole("spinbutton", { name, exact: true }).fill(value);
    }
    await page.goto("/fr/lecons/incertitude/");
    await wakeIslands(page);
    const own = page.getByRole("region", { name: "Vos fourchettes, et votre décision" });
    await own.getByRole("button", { name: "Élargir chaque estimation d’un cinquième" }).click();
    await expect(own.getByRole("heading", { name: /rapporte plus qu’elle ne coûte/ })).toBeVisible();
    await own.getByRole("radio", { name: "Mesurer d’abord ce qui compte le plus" }).check();
    await own.getByRole("textbox", { name: "Pourquoi" }).fill("<i>Trop peu de ventes</i>");
    await toEnglish(page);
    await wakeIslands(page);
    await expect(page.getByRole("radio", { name: "First measure what matters most" })).toBeChecked();
    await expect(page.getByRole("textbox", { name: "Why" })).toHaveValue("<i>Trop peu de ventes</i>");
  });
});
