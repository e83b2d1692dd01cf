import { readFile, writeFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "./site.ts";

const act = (page: Page, name: string) => page.getByRole("button", { name });
const name = (page: Page) => page.getByRole("textbox", { name: "Nom de l’entreprise" });

async function openWorkbook(page: Page) {
  await page.goto("/fr/cahier/");
  await expect(name(page)).toBeEnabled();
}

/** How many figures are on record, as the hub says. */
async function figuresOnRecord(page: Page): Promise<number> {
  await page.goto("/fr/suivi/");
  await expect(act(page, "Charger les relevés du Café Merisier")).toBeEnabled();
  const rows = page.getByRole("region", { name: "D’où viennent ces chiffres" });
  return page.evaluate(
    () =>
      new Promise<number>((tell, fail) => {
        const asked = indexedDB.open("retour-records");
        asked.onerror = () => fail(asked.error);
        asked.onsuccess = () => {
          const store = asked.result.transaction("pieces").objectStore("pieces").getAll();
          store.onsuccess = () => {
            asked.result.close();
            tell(store.result.reduce((sum, { packed }) => sum + packed.numbers.length / 10, 0));
          };
        };
      }),
    await rows.count(),
  );
}

test("one file holds workbook, progress and dated figures: restored where nothing is, added where something is, and undone", async ({
  page,
}, info) => {
  await page.goto("/fr/suivi/");
  await act(page, "Charger les relevés du Café Merisier").click();
  await expect(page.getByText(/chiffres du café sont notés/)).toBeVisible();
  const counted = await figuresOnRecord(page);
  expect(counted).toBeGreaterThan(100);
  await openWorkbook(page);
  await name(page).fill("Fleuriste");
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem("retour:workbook") ?? ""))
    .toContain("Fleuriste");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    act(page, "Garder une copie de tout dans un fichier").click(),
  ]);
  const path = info.outputPath("copy.json");
  await writeFile(path, await readFile(await file.path()));

  await act(page, "Tout effacer").click();
  await Promise.all([page.waitForEvent("load"), act(page, "Oui, tout effacer").click()]);
  await expect(name(page)).toHaveValue("");
  await name(page).fill("Autre chose");
  await page.locator("input[type=file]").setInputFiles(path);
  const dialog = page.getByRole("dialog", { name: "Reprendre cette copie?" });
  await expect(dialog).toContainText("1 cahier : Fleuriste");
  await expect(dialog).toContainText(`${counted} à ajouter, 0 déjà ici`);
  await act(page, "Ajouter").click();
  await expect(page.getByText("La copie est reprise.")).toBeVisible();
  await expect(name(page)).toHaveValue("Autre chose");
  await expect(page.getByRole("region", { name: "Vos cahiers" })).toContainText("Fleuriste");
  expect(await figuresOnRecord(page)).toBe(counted);

  await openWorkbook(page);
  await page.locator("input[type=file]").setInputFiles(path);
  await expect(dialog).toContainText("rien de nouveau (1 cahier est déjà ici)");
  await expect(dialog).toContainText(`0 à ajouter, ${counted} déjà ici`);
  await act(page, "Remplacer").click();
  await expect(name(page)).toHaveValue("Fleuriste");
  await act(page, "Annuler la reprise").click();
  await expect(name(page)).toHaveValue("Autre chose");
  expect(await figuresOnRecord(page)).toBe(counted);
});
