import { expect, test, toEnglish, wakeIslands } from "./site.ts";

const NBSP = "\u00A0";

test.describe("the lesson on value", () => {
  test("two tags on one path say what is counted twice and the ROI it would fake; one press keeps one", async ({
    page,
  }) => {
    await page.goto("/fr/lecons/valeur/");
    await wakeIslands(page);
    const tagger = page.locator(".tagger");
    const title = tagger.getByRole("heading");
    await expect(title).toContainText(`3${NBSP}360${NBSP}$ par mois, un ROI net de 40${NBSP}%`);
    const instagram = tagger.getByRole("group", { name: "Chemin Instagram" });
    await instagram.getByRole("checkbox", { name: /visites/ }).check();
    await expect(title).toContainText(`3${NBSP}240${NBSP}$ comptés en trop`);
    await expect(title).toContainText(`175${NBSP}% au lieu de 40${NBSP}%`);
    await instagram.getByRole("checkbox", { name: /inscriptions/ }).check();
    await expect(title).toContainText(`6${NBSP}480${NBSP}$ comptés en trop`);
    await instagram.getByRole("button", { name: "les inscriptions" }).click();
    await expect(title).toContainText("Chaque vente compte une fois");
    await expect(instagram.getByRole("checkbox", { name: /commandes/ })).not.toBeChecked();
    // What leads to no sale adds to it, and asks for its reason.
    await tagger.getByRole("checkbox", { name: /appel évité/ }).check();
    await expect(title).toContainText(`3${NBSP}510${NBSP}$`);
    await expect(tagger.getByText(/Une valeur sans raison/)).toBeVisible();
    await tagger.getByRole("textbox", { name: "Raison" }).fill("Dix minutes au comptoir.");
    await expect(tagger.getByText(/Une valeur sans raison/)).toBeHidden();
  });

  test("hiding a channel moves credit, and never the total", async ({ page }) => {
    await page.goto("/en/lessons/value/");
    await wakeIslands(page);
    const credit = page.locator(".credit");
    await expect(credit.getByRole("heading")).toContainText("37 to 155 sales out of 300");
    await credit.getByRole("button", { name: "Show the table" }).click();
    const rowTotal = async () => {
      const cells = await credit
        .getByRole("row", { name: /^Last touch/ })
        .getByRole("cell")
        .allTextContents();
      return cells.reduce((sum, cell) => sum + Number(cell), 0);
    };
    expect(await rowTotal()).toBe(300);
    await credit.getByRole("checkbox", { name: "Newsletter" }).uncheck();
    await expect(credit.getByRole("heading")).not.toContainText("37 to 155");
    expect(await rowTotal()).toBe(300);
    await credit.getByRole("combobox", { name: "Paths" }).selectOption({ index: 1 });
    await expect(credit.getByRole("heading")).toContainText("out of 9");
  });

  test("by keyboard alone, a holdout that buys more leaves less to claim, whatever the models say", async ({
    page,
  }) => {
    await page.goto("/fr/lecons/valeur/");
    await wakeIslands(page);
    const holdout = page.locator(".holdout");
    const title = holdout.getByRole("heading");
    await expect(title).toHaveText(/a causé 66 ventes; les modèles lui en donnent de 37 à 155/);
    const slider = holdout.getByRole("slider");
    await expect(slider).toBeEnabled();
    await slider.focus();
    for (let step = 0; step < 5; step += 1) await page.keyboard.press("ArrowRight");
    await expect(title).toHaveText(/a causé 45 ventes; les modèles lui en donnent de 37 à 155/);
    await holdout.getByRole("spinbutton").fill("4,5");
    await expect(title).toHaveText(/il n’a causé aucune vente/);
    await expect(holdout.getByText(`Part causée${NBSP}: 0${NBSP}%`)).toBeVisible();
  });

  test("one’s own values are kept, met again in the other language, and asked for a reason", async ({
    page,
  }) => {
    await page.goto("/fr/lecons/valeur/");
    await wakeIslands(page);
    const french = page.getByRole("region", { name: "Vos étiquettes" });
    await french.getByRole("spinbutton", { name: /Panier moyen/ }).fill("80");
    await french.getByRole("spinbutton", { name: /Marge/ }).fill("quarante");
    await expect(french.getByText(/ne se lit pas comme un nombre/)).toBeVisible();
    await french.getByRole("spinbutton", { name: /Marge/ }).fill("50");
    await french.getByRole("spinbutton", { name: /Visites venues/ }).fill("1000");
    await french.getByRole("checkbox", { name: /on s’inscrit/ }).check();
    await french.getByRole("spinbutton", { name: "Part des prospects qui achètent" }).fill("25");
    await expect(french.getByText(`1,00${NBSP}$`)).toBeVisible();
    await french.getByRole("button", { name: "Ajouter une valeur" }).click();
    const unit = french.getByRole("group", { name: "Appels évités" });
    await expect(unit.getByRole("combobox", { name: "Ce qui est compté" })).toBeFocused();
    await expect(unit.getByText(/Une valeur sans raison/)).toBeVisible();
    await unit.getByRole("combobox", { name: "Ce qui est compté" }).selectOption({ label: "Prospects" });
    const leads = french.getByRole("group", { name: "Prospects" });
    await leads.getByRole("spinbutton", { name: "Valeur de chacun" }).fill("10");
    await expect(leads.getByText(`1${NBSP}000${NBSP}$ en double`)).toBeVisible();
    await page.reload();
    await toEnglish(page);
    await wakeIslands(page);
    const english = page.getByRole("region", { name: "Your price tags" });
    await expect(english.getByText("$1,000 is counted twice")).toBeVisible();
    await english.getByRole("button", { name: "Count sales only" }).click();
    await expect(english.getByRole("group", { name: "Leads", exact: true })).toBeHidden();
    await expect(english.getByText("every sale counted once: $1,000.")).toBeVisible();
  });
});
