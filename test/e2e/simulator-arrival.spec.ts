import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessible.ts";
import { act, field, keptPlan, linkOf, NBSP, net, note, openBench, type } from "./sharing.ts";
import { expect, test } from "./site.ts";

test.describe("a plan that comes in", () => {
  let link = "";
  test.beforeEach(async ({ page }) => {
    await openBench(page);
    await type(page, "Panier moyen", "79,99");
    link = await linkOf(page);
    await act(page, "Revenir à l’exemple").click();
    await expect(net(page)).toHaveText(`+40${NBSP}%`);
  });

  /** Follows a link in the page as it stands. */
  const follow = (page: Page, hash: string) =>
    page.evaluate((fragment) => {
      location.hash = fragment;
    }, hash);

  test("opens at once on the untouched sample, and can be undone both ways", async ({ page }) => {
    await follow(page, new URL(link).hash);
    await expect(field(page, "Panier moyen")).toHaveValue(`79,99${NBSP}$`);
    await act(page, "Annuler l’ouverture").click();
    await expect(net(page)).toHaveText(`+40${NBSP}%`);
    await expect(note(page)).toHaveCount(0);
    await page.keyboard.press("Control+z");
    await expect(field(page, "Panier moyen")).toHaveValue(`79,99${NBSP}$`);
  });

  test("never takes the place of the learner's own work unasked", async ({ page }) => {
    await type(page, "Panier moyen", "80");
    await follow(page, new URL(link).hash);
    await expect(note(page)).toContainText("n’est pas enregistré");
    await expect(field(page, "Panier moyen")).toHaveValue(`80,00${NBSP}$`);
    await act(page, "Laisser").click();
    await page.reload();
    await expect(field(page, "Panier moyen")).toHaveValue(`80,00${NBSP}$`);
  });

  test("can be looked at and tried while the learner's own stays as it is", async ({ page }) => {
    await type(page, "Panier moyen", "80");
    await follow(page, new URL(link).hash);
    await act(page, "Regarder sans remplacer").click();
    await expect(field(page, "Panier moyen")).toHaveValue(`79,99${NBSP}$`);
    await type(page, "Panier moyen", "150");
    await expect(page.getByText("Vous regardez le plan reçu")).toBeVisible();
    expect((await keptPlan(page)).simulator.scenario.orderValue).toBe(8000);
    await act(page, "Revenir au mien").click();
    await expect(field(page, "Panier moyen")).toHaveValue(`80,00${NBSP}$`);
  });

  test("is opened with the learner's own saved, when asked", async ({ page }) => {
    await type(page, "Panier moyen", "80");
    await follow(page, new URL(link).hash);
    await act(page, "L’ouvrir et enregistrer le mien").click();
    await expect(note(page)).toContainText(`Votre travail est enregistré sous «${NBSP}Mon plan${NBSP}»`);
    await expect(field(page, "Panier moyen")).toHaveValue(`79,99${NBSP}$`);
    await expect
      .poll(async () => (await keptPlan(page)).plans)
      .toMatchObject([{ name: "Mon plan", scenario: { orderValue: 8000 } }]);
  });

  for (const [what, damage, says] of [
    ["cut off", (sent: string) => sent.slice(0, -60), /La fin manque/],
    ["altered on its way", (sent: string) => sent.replace("*60000:", "*90000:"), /des signes y ont changé/],
    ["of a later version", (sent: string) => sent.replace("#p1.", "#p7."), /version plus récente/],
  ] as const) {
    test(`says that it is ${what}, shows what could be read, and opens that only when told to`, async ({
      page,
    }) => {
      await follow(page, new URL(damage(link)).hash);
      await expect(note(page)).toContainText(says);
      await expect(note(page)).toContainText(/ROI net .* calculés ici/);
      await expect(net(page)).toHaveText(`+40${NBSP}%`);
      await act(page, "Laisser").click();
      await expect(net(page)).toHaveText(`+40${NBSP}%`);
      expect(new URL(page.url()).hash).toBe("");
    });
  }

  test("says so when nothing of it can be read", async ({ page }) => {
    for (const [hash, says] of [
      ["#p1.%E2%80%A6", /La fin manque/],
      ["#eyJhIjoxLCJiIjoyLCJjIjozfQ==", /pas un plan de Retour/],
      ["#p1.<img src=x onerror=alert(1)>/Z123456", /des signes y ont changé/],
    ] as const) {
      await follow(page, hash);
      await expect(page.getByRole("heading", { name: "Ce lien n’a pas pu être lu" })).toBeVisible();
      await expect(note(page)).toContainText(says);
      await act(page, "Fermer").click();
    }
    await expect(net(page)).toHaveText(`+40${NBSP}%`);
  });

  test("is not taken for one when it is a place in the page", async ({ page }) => {
    await follow(page, "#content");
    await expect(note(page)).toHaveCount(0);
    expect(new URL(page.url()).hash).toBe("#content");
  });

  test("has its words shown as words, whatever they are", async ({ page }) => {
    const plan = (await keptPlan(page)).simulator ?? {};
    const file = (name: string) =>
      JSON.stringify({ format: "retour-plan", version: 1, plan: { ...plan, name, scenario: { months: 4 } } });
    await act(page, "Partager").click();
    await page.getByLabel("Ouvrir un fichier (.json)").setInputFiles({
      name: "<b>.json",
      mimeType: "application/json",
      buffer: Buffer.from(file("<img src=x onerror=alert(1)>")),
    });
    await expect(note(page)).toContainText("<img src=x onerror=alert(1)>");
    await expect(note(page)).toContainText("remplacé par l’exemple");
    await expect(note(page).locator("img, b")).toHaveCount(0);
  });

  test("has no accessibility violation, nor has sharing, in either theme", { tag: "@long" }, async ({
    page,
  }) => {
    const check = (within: string) => expectAccessible(page, within);
    await type(page, "Panier moyen", "80");
    await follow(page, new URL(link.replace("*60000:", "*90000:")).hash);
    await expect(note(page)).toBeVisible();
    await check(".arrival");
    await act(page, "Regarder sans remplacer").click();
    await expect(note(page)).toContainText("Vous regardez");
    await check("main");
    await act(page, "Partager").click();
    await expect(page.getByRole("img", { name: /Code QR/ })).toBeVisible();
    await check("dialog[open]");
    await act(page, "Agrandir pour la classe").click();
    await check("dialog[open]");
  });
});
