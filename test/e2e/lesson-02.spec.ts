import { expect, test, toEnglish, wakeIslands } from "./site.ts";

test.describe("the lesson on goals", () => {
  test("the orders that are wanted change the sign-ups and visits they ask for", async ({ page }) => {
    await page.goto("/fr/lecons/objectifs/");
    const wanted = page.getByRole("spinbutton", { name: "Commandes voulues par mois" });
    await wanted.scrollIntoViewIfNeeded();
    await expect(wanted).toBeEditable();
    await wanted.fill("112");
    await expect(page.locator(".ladder-note")).toHaveText(/mois moyen d’aujourd’hui/);
    await wanted.fill("224");
    await expect(page.locator(".ladder-note")).toHaveText(/^100.% de plus à chaque marche/);
  });

  test("a chain is written, drawn and judged, and met again in the other language", async ({ page }) => {
    await page.goto("/fr/lecons/objectifs/");
    await wakeIslands(page);
    const builder = page.getByRole("region", { name: "Votre chaîne, de l’ambition à l’indicateur" });
    await builder.getByRole("textbox", { name: "Ce que l’entreprise veut" }).fill("Vivre de <b>pain</b>");
    await expect(builder.getByText("Aucun objectif ne part de cette ambition.")).toBeVisible();
    await builder.getByRole("button", { name: "Ajouter un objectif" }).click();
    await builder
      .getByRole("textbox", { name: "Ce que les réseaux doivent obtenir" })
      .fill("Cent inscriptions");
    await builder.getByRole("combobox", { name: "Ce qu’il demande aux gens" }).selectOption("leads");
    const add = builder.getByRole("combobox", { name: "Ce qui dira s’il est atteint" });
    await add.selectOption("impressions");
    await expect(builder.getByText(/Impressions.* raconte autre chose/)).toBeVisible();
    await builder.getByRole("button", { name: /^Retirer «.Impressions.»$/ }).click();
    await add.selectOption("leads");
    await expect(builder.getByRole("heading", { name: "Chaque maillon tient" })).toBeVisible();
    await page.reload();
    await toEnglish(page);
    await wakeIslands(page);
    await expect(page.getByRole("heading", { name: "Every link holds" })).toBeVisible();
    await expect(page.getByRole("textbox", { name: "What the business wants" })).toHaveValue(
      "Vivre de <b>pain</b>",
    );
  });
});
