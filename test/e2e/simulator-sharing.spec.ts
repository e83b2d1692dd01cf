import { readFile } from "node:fs/promises";
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
