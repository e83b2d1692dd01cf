import { expect, test } from "./site.ts";

const NBSP = "\u00A0";

test.describe("the bench", () => {
  test.beforeEach(async ({ page }) => {
    await page.goto("/fr/simulateur/");
    await expect(page.getByRole("spinbutton", { name: "Publicité par mois, Instagram" })).toBeEditable();
  });

  test("shows six inputs at first, all of them on demand, and remembers which", async ({ page }) => {
    const fields = page.getByRole("region", { name: "Hypothèses" }).getByRole("spinbutton");
    await expect(fields).toHaveCount(6);
    await page.getByRole("button", { name: "Toutes les hypothèses" }).click();
    await expect(page.getByRole("spinbutton", { name: "Cycle de vente" })).toBeVisible();
    await page.reload();
    await expect(page.getByRole("spinbutton", { name: "Cycle de vente" })).toBeEditable();
  });

  test("adds, copies, moves and takes away channels by keyboard, each undone in one step", async ({
    page,
  }) => {
    await page.getByRole("button", { name: "Toutes les hypothèses" }).click();
    const tabs = page.getByRole("radiogroup", { name: "Canal" }).getByRole("radio");
    const press = async (name: string) => {
      await page.getByRole("button", { name, exact: true }).focus();
      await page.keyboard.press("Enter");
    };
    await expect(tabs).toHaveCount(2);
    await press("Dupliquer");
    await expect(tabs).toHaveCount(3);
    await expect(page.getByRole("radio", { name: /Instagram \(2\)/ })).toBeChecked();
    await press("Reculer");
    await expect(tabs.nth(2)).toBeChecked();
    await page.getByRole("combobox", { name: "Ajouter un canal" }).selectOption("TikTok");
    await expect(page.getByRole("radio", { name: /TikTok/ })).toBeChecked();
    await expect(page.getByRole("spinbutton", { name: "Publicité par mois, TikTok" })).toBeVisible();
    await press("Retirer");
    await expect(tabs).toHaveCount(3);
    for (let step = 0; step < 4; step += 1) await press("Annuler");
    await expect(tabs).toHaveCount(2);
    await expect(page.locator(".verdict-net")).toHaveText(`+40${NBSP}%`);
  });

  test("tells what an input means, where to find one's own, and what others measured with its source", async ({
    page,
  }) => {
    const label = page.getByRole("button", { name: "Inscriptions → ventes, Instagram", exact: true });
    await label.focus();
    await page.keyboard.press("Enter");
    await expect(label).toHaveAttribute("aria-expanded", "true");
    await expect(page.getByText("Où trouver le vôtre")).toBeVisible();
    await expect(page.locator(".input-details li a").first()).toHaveAttribute("href", /^https:/);
    await expect(page.locator(".input-details li").first()).toContainText("%");
  });

  test("opens a sample campaign under its own names, and Undo brings back what was there", async ({
    page,
  }) => {
    await page.getByRole("spinbutton", { name: "Panier moyen" }).fill("80");
    const before = await page.locator(".verdict-net").textContent();
    await page.getByRole("button", { name: "Changer de campagne" }).click();
    await page.getByRole("button", { name: "Nordet Mesure" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nordet Mesure");
    await expect(page.getByRole("spinbutton", { name: "Contrat moyen" })).toBeVisible();
    await expect(page.getByRole("spinbutton", { name: /Demandes de soumission → contrats/ })).toBeVisible();
    await page.getByRole("button", { name: "Annuler" }).click();
    await expect(page.locator(".verdict-net")).toHaveText(before ?? "");
  });

  test("saves under a name, opens again after other work, and forgets on demand", async ({ page }) => {
    await page.getByRole("spinbutton", { name: "Panier moyen" }).fill("80");
    const net = await page.locator(".verdict-net").textContent();
    await page.getByRole("button", { name: "Changer de campagne" }).click();
    await page.getByRole("textbox", { name: "Nom de votre campagne" }).fill("Automne <b>");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Automne <b>");
    await page.getByRole("button", { name: "Maison Vermeil" }).click();
    await expect(page.locator(".verdict-net")).not.toHaveText(net ?? "");
    await page.reload();
    await page.getByRole("button", { name: "Changer de campagne" }).click();
    await page.getByRole("button", { name: "Automne <b>", exact: true }).click();
    await expect(page.locator(".verdict-net")).toHaveText(net ?? "");
    await page.getByRole("button", { name: "Changer de campagne" }).click();
    await page.getByRole("button", { name: "Supprimer Automne <b>" }).click();
    await expect(page.getByRole("button", { name: "Automne <b>", exact: true })).toHaveCount(0);
  });

  test("compares up to four campaigns side by side", async ({ page }) => {
    const tab = page.getByRole("tab", { name: "Vue d’ensemble" });
    await tab.focus();
    await page.keyboard.press("End");
    await expect(page.getByRole("tab", { name: "Comparer" })).toBeFocused();
    for (const name of ["Nordet Mesure", "Maison Vermeil", "Astrolune"]) {
      await page.getByRole("checkbox", { name }).check();
    }
    await expect(page.getByRole("checkbox", { name: "Théâtre du Môle" })).toBeDisabled();
    const table = page.getByRole("table", { name: "Les campagnes côte à côte" });
    await expect(table.getByRole("columnheader")).toHaveCount(5);
    await expect(table.getByRole("row", { name: /^ROI net 40/ })).toBeVisible();
  });
});
