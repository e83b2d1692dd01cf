import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessible.ts";
import {
  act,
  elsewhere,
  field,
  figuresOf,
  keptPlan,
  linkOf,
  NBSP,
  net,
  note,
  openBench,
  scan,
  type,
} from "./sharing.ts";
import { expect, showAllInputs, test } from "./site.ts";

test.describe("sharing a plan", () => {
  test("gives a link that shows the same figures to the last digit in another browser", async ({
    page,
    browser,
  }) => {
    await openBench(page);
    await type(page, "Panier moyen", "79,99");
    await type(page, "Publicité par mois, Instagram", "1 234");
    await showAllInputs(page);
    await type(page, "Portée par publication, Instagram", "13,37");
    const link = await linkOf(page);
    const [here, kept] = [await figuresOf(page), await keptPlan(page)];
    await elsewhere(browser, async (other) => {
      await openBench(other, link);
      await expect(note(other)).toContainText("est ouvert");
      await showAllInputs(other);
      await expect(net(other)).toHaveText((await net(page).textContent()) ?? "");
      // The band comes after its trials.
      await expect.poll(() => figuresOf(other)).toEqual(here);
      expect((await keptPlan(other)).simulator).toEqual(kept.simulator);
      // The link is off the address, so that a reload shows the learner's work.
      expect(new URL(other.url()).hash).toBe("");
    });
  });

  test("is of the plan as it stands, asked for in the same instant as a change", async ({ page }) => {
    await openBench(page);
    const before = await linkOf(page);
    const first = await field(page, "Panier moyen").evaluate((input: HTMLInputElement) => {
      const seen = new Promise<string | undefined>((resolve) => {
        new MutationObserver((_, observer) => {
          const link = document.querySelector<HTMLInputElement>(".share-link input");
          if (!link) return;
          observer.disconnect();
          resolve(link.value);
        }).observe(document.body, { childList: true, subtree: true });
      });
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, "79,99");
      input.dispatchEvent(new Event("input", { bubbles: true }));
      document.querySelector<HTMLElement>("#share-plan")?.click();
      return seen;
    });
    expect(first).not.toBe(before);
    await expect(page.getByRole("textbox", { name: "Lien" })).toHaveValue(first ?? "");
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`draws a code that scans to the same link, in the ${colorScheme} theme`, async ({
      page,
      browser,
    }) => {
      await page.emulateMedia({ colorScheme });
      await openBench(page);
      await type(page, "Panier moyen", "79,99");
      await act(page, "Partager").click();
      const link = await page.getByRole("textbox", { name: "Lien" }).inputValue();
      expect(await scan(browser, page.getByRole("img", { name: /Code QR/ }))).toBe(link);
      await act(page, "Agrandir pour la classe").click();
      const large = page.locator(".qr-stage").getByRole("img", { name: /Code QR/ });
      const box = await large.boundingBox();
      expect(box?.height).toBeGreaterThan(600);
      expect(await scan(browser, large)).toBe(link);
      await page.keyboard.press("Escape");
      await expect(page.locator(".qr-stage")).toHaveCount(0);
      await expect(page.locator(".share-dialog")).toBeVisible();
    });
  }

  test("copies the link, and selects it where the browser does not let it be copied", async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await openBench(page);
    await act(page, "Partager").click();
    const shown = page.getByRole("textbox", { name: "Lien" });
    await act(page, "Copier le lien").click();
    await expect(page.getByRole("status").filter({ hasText: "Le lien est copié." })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await shown.inputValue());
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    });
    await act(page, "Copier le lien").click();
    await expect(page.getByText(/Le lien est sélectionné/)).toBeVisible();
    expect(await page.evaluate(() => String(getSelection()))).toBe(await shown.inputValue());
  });

  test("works by keyboard alone, and gives the focus back", async ({ page, browser }) => {
    await openBench(page);
    await act(page, "Partager").focus();
    await page.keyboard.press("Enter");
    await expect(act(page, "Fermer")).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("checkbox")).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("textbox", { name: "Lien" })).toBeFocused();
    const link = await page.evaluate(() => String(getSelection()));
    await page.keyboard.press("Escape");
    await expect(act(page, "Partager")).toBeFocused();
    await elsewhere(browser, async (other) => {
      await openBench(other);
      await type(other, "Panier moyen", "80");
      await other.evaluate((hash) => {
        location.hash = hash;
      }, new URL(link).hash);
      await expect(other.getByRole("heading", { name: "Un plan reçu par lien" })).toBeFocused();
      await other.keyboard.press("Tab");
      await expect(act(other, "L’ouvrir et enregistrer le mien")).toBeFocused();
      await other.keyboard.press("Enter");
      await expect(other.getByRole("heading", { name: /est ouvert/ })).toBeFocused();
      await expect(field(other, "Panier moyen")).toHaveValue(`62,50${NBSP}$`);
      await other.keyboard.press("Tab");
      await other.keyboard.press("Enter");
      await expect(field(other, "Panier moyen")).toHaveValue(`80,00${NBSP}$`);
      await expect(act(other, "Partager")).toBeFocused();
    });
  });

  test("makes a file that opens elsewhere, chosen or dropped", async ({ page, browser }) => {
    await openBench(page);
    await type(page, "Panier moyen", "79,99");
    await act(page, "Partager").click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      act(page, "Télécharger (.json)").click(),
    ]);
    expect(download.suggestedFilename()).toBe("retour-plan.json");
    const text = await readFile(await download.path(), "utf8");
    expect(JSON.parse(text)).toMatchObject({ format: "retour-plan", version: 1 });
    await act(page, "Fermer").click();
    const here = await figuresOf(page);
    const file = { name: "classe.json", mimeType: "application/json", buffer: Buffer.from(text) };
    await elsewhere(browser, async (other) => {
      await openBench(other);
      await act(other, "Partager").click();
      await other.getByLabel("Ouvrir un fichier (.json)").setInputFiles(file);
      await expect(note(other)).toContainText("classe.json");
      await expect(field(other, "Panier moyen")).toHaveValue(`79,99${NBSP}$`);
      // The band comes after its trials.
      await expect.poll(() => figuresOf(other)).toEqual(here);
    });
    await elsewhere(browser, async (other) => {
      await openBench(other);
      const dropped = await other.evaluateHandle((content) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], "dépôt.json"));
        return transfer;
      }, text);
      await other.dispatchEvent("body", "drop", { dataTransfer: dropped });
      await expect(note(other)).toContainText("dépôt.json");
      await expect(field(other, "Panier moyen")).toHaveValue(`79,99${NBSP}$`);
    });
  });
});

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
