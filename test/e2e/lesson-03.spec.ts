import { expect, test, toEnglish, wakeIslands } from "./site.ts";

test.describe("the lesson on SMART goals", () => {
  test("a target is held against what the records have ever done", async ({ page }) => {
    await page.goto("/fr/lecons/smart/");
    const target = page.getByRole("spinbutton", { name: "Inscriptions visées par mois" });
    await target.scrollIntoViewIfNeeded();
    await expect(target).toBeEditable();
    await expect(page.locator(".pace-finding")).toHaveText(/^Plus vite que d’habitude/);
    await target.fill("5000");
    await expect(page.locator(".pace-finding")).toHaveText(/^Plus vite que jamais/);
    await target.fill("300");
    await expect(page.locator(".pace-finding")).toHaveText(/^Cette cible est déjà atteinte/);
  });

  test("a goal is sorted with the keyboard, and its reason shown", async ({ page }) => {
    await page.goto("/en/lessons/smart-goals/");
    await wakeIslands(page);
    const sorting = page.getByRole("region", { name: "Ten goals to sort, and to mend" });
    await sorting.getByRole("button", { name: "Timed" }).focus();
    await page.keyboard.press("Enter");
    await expect(sorting.getByText("No: “Specific”.")).toBeVisible();
    await sorting.getByRole("button", { name: "Next goal" }).focus();
    await page.keyboard.press("Enter");
    await expect(sorting.getByText("2 of 10")).toBeVisible();
  });

  test("one’s own goal passes its checks as it is written, and is met again in the other language", async ({
    page,
  }) => {
    await page.goto("/fr/lecons/smart/");
    await wakeIslands(page);
    const own = page.getByRole("region", { name: "Votre objectif, et ses cinq contrôles" });
    const field = (name: string) => own.getByRole("textbox", { name });
    await field("L’objectif, en une phrase").fill("Augmenter les ventes de 40 à 60 d’ici le 31 mars 2030");
    await field("L’ambition qu’il sert").fill("Vivre de la boutique");
    await own.getByRole("combobox").selectOption("sales");
    await field("Aujourd’hui").fill("<b>quarante</b>");
    await expect(own.getByText(/ne se lit pas comme un nombre/)).toBeVisible();
    await field("Aujourd’hui").fill("40");
    await field("Cible").fill("60");
    await own.getByLabel("Échéance").fill("2030-03-31");
    await field("Qui en répond").fill("Noémie");
    await field("Les moyens réservés").fill("6 h par semaine");
    await expect(own.getByRole("heading", { name: "Les cinq contrôles passent" })).toBeVisible();
    await toEnglish(page);
    await wakeIslands(page);
    await expect(page.getByRole("heading", { name: "All five checks pass" })).toBeVisible();
  });
});
