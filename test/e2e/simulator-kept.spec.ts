import { readFile } from "node:fs/promises";
import { act, elsewhere, field, figuresOf, keptPlan, NBSP, openBench, type } from "./sharing.ts";
import { expect, test } from "./site.ts";

test.describe("what this browser keeps", () => {
  test("is followed by two tabs, and neither loses what it did", async ({ page, context }) => {
    await openBench(page);
    const other = await context.newPage();
    await openBench(other);
    await type(page, "Panier moyen", "80");
    await expect(field(other, "Panier moyen")).toHaveValue(`80,00${NBSP}$`);
    await type(other, "Publicité par mois, Instagram", "700");
    await expect(field(page, "Publicité par mois, Instagram")).toHaveValue(`700${NBSP}$`);
    await expect(field(page, "Panier moyen")).toHaveValue(`80,00${NBSP}$`);
    // The band comes after its trials.
    await expect(async () => expect(await figuresOf(other)).toEqual(await figuresOf(page))).toPass();
  });

  test("stays when a part of the page cannot be fetched, which says so", async ({ page }) => {
    // A file that is no module is as good as none, and a lost network would be complained of by the browser itself.
    await page.route(/_assets\/(IndicatorsView|Presenter)\./, (route) =>
      route.fulfill({ contentType: "text/javascript", body: "throw 0;" }),
    );
    await openBench(page);
    await type(page, "Panier moyen", "80");
    const net = await page.locator(".verdict-net").textContent();
    await page.getByRole("tab", { name: "Indicateurs" }).click();
    await expect(page.getByRole("tabpanel")).toContainText("faute de réseau");
    await page.getByRole("button", { name: "Présenter" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "faute de réseau" })).toHaveCount(2);
    await expect(page.locator(".verdict-net")).toHaveText(net ?? "");
    await expect(field(page, "Panier moyen")).toHaveValue(`80,00${NBSP}$`);
  });

  test("is offered as a file when it refuses, and the file opens again", async ({ page, browser }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await openBench(page);
    await type(page, "Panier moyen", "80");
    await expect(page.getByRole("alert").filter({ hasText: /refuse de garder/ })).toBeVisible();
    const keep = act(page, "Télécharger mon travail (.json)");
    const [download] = await Promise.all([page.waitForEvent("download"), keep.click()]);
    const buffer = await readFile(await download.path());
    await elsewhere(browser, async (other) => {
      await openBench(other);
      await act(other, "Partager").click();
      await other
        .getByLabel("Ouvrir un fichier (.json)")
        .setInputFiles({ name: download.suggestedFilename(), mimeType: "application/json", buffer });
      await expect(field(other, "Panier moyen")).toHaveValue(`80,00${NBSP}$`);
    });
  });

  test("is said to be gone when it is cleared meanwhile; the work stays, and is kept again", async ({
    page,
    context,
  }) => {
    await openBench(page);
    await type(page, "Panier moyen", "80");
    await expect.poll(async () => (await keptPlan(page)).simulator?.scenario.orderValue).toBe(8000);
    const other = await context.newPage();
    await other.goto("/fr/");
    await other.evaluate(() => localStorage.clear());
    await expect(page.getByRole("alert").filter({ hasText: /vient d’être effacé/ })).toBeVisible();
    await expect(act(page, "Télécharger mon travail (.json)")).toBeVisible();
    await expect(field(page, "Panier moyen")).toHaveValue(`80,00${NBSP}$`);
    await type(page, "Panier moyen", "81");
    await expect(page.getByRole("alert").filter({ hasText: /vient d’être effacé/ })).toHaveCount(0);
    expect((await keptPlan(page)).simulator.scenario.orderValue).toBe(8100);
  });
});
