import { expect, test } from "./site.ts";

const NBSP = "\u00A0";

test.describe("the simulator", () => {
  test.beforeEach(async ({ page }) => {
    await page.goto("/fr/simulateur/");
    await page.getByRole("button", { name: "Toutes les hypothèses" }).click();
    await expect(page.getByRole("spinbutton", { name: "Publicité par mois, Instagram" })).toBeEditable();
  });

  test("opens on the sample campaign, with net ROI as the headline and gross return beside it", async ({
    page,
  }) => {
    await expect(page.locator(".verdict-net")).toHaveText(`+40${NBSP}%`);
    await expect(page.locator(".verdict-gross")).toHaveText(`140${NBSP}%`);
    await expect(page.locator(".verdict-text")).toContainText(`14${NBSP}400${NBSP}$`);
    await expect(page.getByRole("heading", { name: "La mise est récupérée au mois 6" })).toBeVisible();
  });

  test("moves cost, value and net ROI with the budget: by typing, by slider, by ± and by arrow keys", async ({
    page,
  }) => {
    const field = page.getByRole("spinbutton", { name: "Publicité par mois, Instagram" });
    const net = page.locator(".verdict-net");
    await field.fill("1 200");
    await expect(page.locator(".verdict-text")).toContainText(`18${NBSP}000${NBSP}$`);
    const typed = await net.textContent();
    await page.getByRole("slider", { name: "Publicité par mois, Instagram" }).fill("60000");
    await expect(net).toHaveText(`+40${NBSP}%`);
    expect(typed).not.toBe(`+40${NBSP}%`);
    await page.getByRole("button", { name: /Augmenter.*Publicité par mois, Instagram/ }).click();
    await expect(field).toHaveValue(`610${NBSP}$`);
    await field.focus();
    await page.keyboard.press("ArrowDown");
    await expect(net).toHaveText(`+40${NBSP}%`);
  });

  test("undoes and redoes, a drag as one step, and goes back to the sample", async ({ page }) => {
    const field = page.getByRole("spinbutton", { name: "Publicité par mois, Instagram" });
    const slider = page.getByRole("slider", { name: "Publicité par mois, Instagram" });
    const box = await slider.boundingBox();
    if (!box) throw new Error("The slider has no box.");
    await page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.8, box.y + box.height / 2, { steps: 12 });
    await page.mouse.up();
    const dragged = await field.inputValue();
    expect(dragged).not.toBe(`600${NBSP}$`);
    await page.getByRole("button", { name: "Annuler" }).click();
    await expect(field).toHaveValue(`600${NBSP}$`);
    await page.getByRole("button", { name: "Rétablir" }).click();
    await expect(field).toHaveValue(dragged);
    await page.getByRole("button", { name: "Revenir à l’exemple" }).click();
    await expect(field).toHaveValue(`600${NBSP}$`);
    await page.keyboard.press("Control+z");
    await expect(field).toHaveValue(dragged);
  });

  test("survives a reload", async ({ page }) => {
    await page.getByRole("spinbutton", { name: "Panier moyen" }).fill("80");
    const net = await page.locator(".verdict-net").textContent();
    await page.reload();
    await expect(page.locator(".verdict-net")).toHaveText(net ?? "");
    await expect(page.getByRole("spinbutton", { name: "Panier moyen" })).toHaveValue(`80,00${NBSP}$`);
  });

  test("says why there is no ROI when nothing is invested, and shows no infinity", async ({ page }) => {
    for (const name of [
      "Publicité par mois, Instagram",
      "Équipe, par mois",
      "Photos, par mois",
      "Outils, par mois",
    ]) {
      await page.getByRole("spinbutton", { name }).fill("0");
    }
    await page.getByRole("radio", { name: /LinkedIn/ }).check();
    await page.getByRole("spinbutton", { name: "Publicité par mois, LinkedIn" }).fill("0");
    await expect(page.getByText(/le ROI n’est pas défini/)).toBeVisible();
    await expect(page.locator("body")).not.toContainText(/NaN|Infinity|∞/);
  });

  test("asks about a plan without hours", async ({ page }) => {
    await page.getByRole("spinbutton", { name: "Équipe, par mois" }).fill("0");
    await expect(page.getByText(/Qui écrit, publie et répond/)).toBeVisible();
  });

  test("stays whole at the ends of every input", async ({ page }) => {
    for (const edge of ["Home", "End"]) {
      for (const slider of await page.getByRole("slider").all()) {
        await slider.focus();
        await page.keyboard.press(edge);
      }
      await expect(page.locator("body")).not.toContainText(/NaN|Infinity|∞|undefined/);
    }
  });

  test("shows the learner’s currency without converting", async ({ page }) => {
    await page.getByRole("button", { name: "Réglages" }).click();
    await page.getByRole("combobox", { name: "Monnaie" }).selectOption("EUR");
    await expect(page.locator(".verdict-text")).toContainText(`14${NBSP}400${NBSP}€`);
  });

  test("tells of a stored workbook that cannot be read, and keeps what is good of it", async ({ page }) => {
    await page.evaluate(() => {
      localStorage.setItem(
        "retour:workbook",
        JSON.stringify({
          version: 1,
          guesses: { roi: 0.6 },
          simulator: { months: "<script>alert(1)</script>" },
        }),
      );
    });
    await page.reload();
    await expect(page.getByRole("alert").filter({ hasText: /n’a pas pu être lue/ })).toBeVisible();
    await expect(page.locator(".verdict-net")).toHaveText(`+40${NBSP}%`);
    await page.goto("/fr/lecons/roi/");
    await expect(page.getByRole("slider", { name: "Votre estimation du ROI net" })).toHaveValue("0.6");
  });

  for (const damaged of [
    "",
    "{",
    "null",
    "[]",
    '{"version":99}',
    '{"version":1,"simulator":{"channels":[]}}',
  ]) {
    test(`opens over a damaged workbook: ${damaged || "an empty text"}`, async ({ page }) => {
      await page.evaluate((text) => localStorage.setItem("retour:workbook", text), damaged);
      await page.reload();
      await expect(page.locator(".verdict-net")).toHaveText(`+40${NBSP}%`);
    });
  }
});

test("a browser that refuses to store says so, and the work goes on", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.goto("/fr/simulateur/");
  const field = page.getByRole("spinbutton", { name: "Panier moyen" });
  await expect(field).toBeEditable();
  await field.fill("80");
  await expect(page.getByRole("alert").filter({ hasText: /refuse de garder/ })).toBeVisible();
  await expect(page.locator(".verdict-net")).not.toHaveText("+40\u00A0%");
});
