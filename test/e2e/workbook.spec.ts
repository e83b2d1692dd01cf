import { readFile, writeFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, showAllInputs, test } from "./site.ts";

const NBSP = "\u00A0";
const WORKBOOK = "/fr/cahier/";
const OWN = "/fr/lecons/roi/#your-roi";

const act = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const shelf = (page: Page) => page.getByRole("region", { name: "Vos cahiers" }).getByRole("listitem");
const name = (page: Page) => page.getByRole("textbox", { name: "Nom de l’entreprise" });

/** What this browser keeps as the workbook. */
const kept = (page: Page) => page.evaluate(() => JSON.parse(localStorage.getItem("retour:workbook") ?? "{}"));

/** Opens the page and waits until it answers. */
async function openWorkbook(page: Page, address = WORKBOOK) {
  await page.goto(address);
  await expect(
    page.getByRole("textbox", { name: /^(Nom de l’entreprise|Name of the business)$/ }),
  ).toBeEnabled();
}

/** A month of one's own, given in lesson 9: 1 200 $ in, 1 500 $ of margin out. */
async function fillOwnMonth(page: Page) {
  await page.goto(OWN);
  const own = page.getByRole("region", { name: "Votre mois" });
  for (const [label, typed] of [
    ["Heures par mois", "20"],
    ["Coût chargé d’une heure", "40"],
    ["Publicité", "400"],
    ["Visites venues des réseaux", "1000"],
    ["Part des visites qui achètent", "5"],
    ["Panier moyen, avant taxes", "60"],
    ["Marge sur coûts variables", "50"],
  ] as const) {
    await own.getByRole("spinbutton", { name: label }).fill(typed);
    await own.getByRole("spinbutton", { name: label }).press("Tab");
  }
  await expect(own.locator(".own-roi-verdict")).toContainText(`25${NBSP}%`);
}

test("what a lesson fills is seen at once: its state, its figures, what is missing and which lesson fills it", async ({
  page,
}) => {
  await openWorkbook(page);
  await expect(part(page, "Investissement et ROI")).toContainText("vide");
  await expect(page.getByText("0 partie complète sur 13")).toBeVisible();
  await fillOwnMonth(page);
  await openWorkbook(page);
  await name(page).fill("Boulangerie Marius");
  const account = part(page, "Investissement et ROI");
  await expect(account).toContainText("complet");
  await expect(account).toContainText(`1${NBSP}200${NBSP}$`);
  await expect(account).toContainText(`25${NBSP}%`);
  await expect(account).toContainText(`125${NBSP}% retour brut`);
  await expect(account.getByRole("link", { name: /^Leçon 9/ })).toHaveAttribute("href", "/fr/lecons/roi/");
  await expect(part(page, "Valeurs")).toContainText(`1,50${NBSP}$`);
  await expect(part(page, "Décision")).toContainText("Ce que vous décidez");
  // What cannot be seen in the lessons yet is put where they will put it.
  await page.evaluate(() => {
    const workbook = JSON.parse(localStorage.getItem("retour:workbook") ?? "{}");
    workbook.business.guess = { rate: 2, day: "2026-03-01" };
    workbook.business.goal.statement = "Vendre plus";
    workbook.business.funnel.visits = 900;
    localStorage.setItem("retour:workbook", JSON.stringify(workbook));
  });
  await page.reload();
  await expect(name(page)).toHaveValue("Boulangerie Marius");
  await expect(part(page, "Première estimation")).toContainText("Scellée le 1er mars 2026.");
  await expect(part(page, "Première estimation")).not.toContainText("200");
  await expect(part(page, "Objectif SMART")).toContainText("5 contrôles à passer sur cinq");
  await expect(part(page, "Entonnoir")).toContainText("les ventes");
  await expect(account).toContainText("Votre entonnoir et ces chiffres diffèrent");
  await expect(page.getByRole("img", { name: "Sur 13 parties, 3 complètes et 2 commencées" })).toBeVisible();
});

test("several workbooks: begun, opened, duplicated and deleted with a question that can be taken back", async ({
  page,
}) => {
  await openWorkbook(page);
  await name(page).fill("Boulangerie");
  await act(page, "Nouveau cahier").click();
  await expect(name(page)).toHaveValue("");
  await name(page).fill("Fleuriste");
  await act(page, "Dupliquer « Boulangerie »").click();
  await expect(name(page)).toHaveValue("Boulangerie (copie)");
  await act(page, "Ouvrir « Fleuriste »").click();
  await expect(name(page)).toHaveValue("Fleuriste");
  await act(page, "Supprimer « Fleuriste »").click();
  await act(page, "Non, garder").click();
  await expect(shelf(page)).toHaveCount(3);
  await act(page, "Supprimer « Fleuriste »").click();
  await act(page, "Oui, supprimer").click();
  await expect(page.getByText("« Fleuriste » est supprimé.")).toBeVisible();
  await expect(shelf(page)).toHaveCount(2);
  await act(page, "Remettre").click();
  await expect(name(page)).toHaveValue("Fleuriste");
  await page.reload();
  await expect(shelf(page)).toContainText([/Fleuriste/, /Boulangerie/, /Boulangerie/]);
  const { business, shelf: others } = await kept(page);
  expect(new Set([business, ...others].map(({ id }: { id: string }) => id)).size).toBe(3);
});

test("the café’s workbook stands beside one’s own, is never saved with it, and is copied without loss", async ({
  page,
}) => {
  await openWorkbook(page);
  await name(page).fill("Boulangerie");
  await act(page, "Voir celui du Café Merisier à côté").click();
  const account = part(page, "Investissement et ROI");
  await expect(account).toContainText(`14${NBSP}400${NBSP}$`);
  await expect(account).toContainText(`40${NBSP}%`);
  await expect(part(page, "Objectif SMART")).toContainText("de 112 à 125 par mois");
  await expect(page.getByText("Café Merisier, exemple fictif", { exact: true })).toBeVisible();
  expect((await kept(page)).business).toMatchObject({ name: "Boulangerie", plan: null, metrics: [] });

  await page.setViewportSize({ width: 360, height: 800 });
  await expect(account).not.toContainText(`14${NBSP}400${NBSP}$`, { useInnerText: true });
  await page.getByText("Celui du café", { exact: true }).click();
  await expect(account).toContainText(`14${NBSP}400${NBSP}$`, { useInnerText: true });

  await act(page, "En prendre une copie pour commencer").click();
  await expect(name(page)).toHaveValue("Café Merisier (copie)");
  await expect(shelf(page)).toContainText([/Café Merisier \(copie\)/, /Boulangerie/]);
  await expect(part(page, "Première estimation")).toContainText("vide");
  await expect(part(page, "Rapport")).toContainText("complet");
});

test("export, erase, import is the identity; import says first what it will do, and can be taken back", async ({
  page,
}, info) => {
  await fillOwnMonth(page);
  await openWorkbook(page);
  await name(page).fill("Boulangerie Marius");
  await act(page, "Nouveau cahier").click();
  await name(page).fill("Fleuriste");
  await expect.poll(async () => (await kept(page)).business?.name).toBe("Fleuriste");
  const whole = await kept(page);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    act(page, "Garder une copie de tout dans un fichier").click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^retour-cahier-\d{4}-\d\d-\d\d\.json$/);
  await expect(page.getByText(/Dernière copie.*Rien n’a changé depuis/)).toBeVisible();
  const path = info.outputPath("copy.json");
  await writeFile(path, await readFile(await file.path()));
  await act(page, "Tout effacer").click();
  await Promise.all([page.waitForEvent("load"), act(page, "Oui, tout effacer").click()]);
  await expect(name(page)).toHaveValue("");
  await name(page).fill("Autre chose");

  await page.locator("input[type=file]").setInputFiles(path);
  const dialog = page.getByRole("dialog", { name: "Reprendre cette copie?" });
  await expect(dialog).toContainText("2 cahiers : Fleuriste, Boulangerie Marius");
  await expect(dialog).toContainText("1 cahier : Autre chose");
  await act(page, "Remplacer").click();
  await expect(name(page)).toHaveValue("Fleuriste");
  await expect.poll(() => kept(page)).toEqual(whole);
  await act(page, "Annuler la reprise").click();
  await expect(name(page)).toHaveValue("Autre chose");
});

test("a damaged workbook is set aside, named in words and downloaded as it was found; the rest stays", async ({
  page,
}) => {
  const damaged = JSON.stringify({
    version: 3,
    plans: "none",
    business: { id: "b1", name: "Boulangerie", funnel: { months: -1 } },
  });
  await page.addInitScript((text) => {
    if (localStorage.getItem("retour:workbook") === null) localStorage.setItem("retour:workbook", text);
  }, damaged);
  await openWorkbook(page);
  await expect(name(page)).toHaveValue("Boulangerie");
  const aside = page.getByRole("region", { name: "Mis de côté" });
  await expect(aside).toContainText("les plans enregistrés, Entonnoir");
  await name(page).fill("Boulangerie Marius");
  await page.reload();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    act(page, "Télécharger le texte").click(),
  ]);
  expect(await readFile(await file.path(), "utf8")).toBe(damaged);
  await act(page, "Je n’en ai plus besoin").click();
  await act(page, "Oui, jeter").click();
  await expect(aside).toHaveCount(0);
  await expect(name(page)).toHaveValue("Boulangerie Marius");
});

test("by keyboard alone a part opens in the simulator with the same figures, and asks before it takes a campaign’s place", async ({
  page,
}) => {
  await fillOwnMonth(page);
  await page.goto("/fr/simulateur/");
  await showAllInputs(page);
  await page.getByRole("spinbutton", { name: "Panier moyen", exact: true }).fill("70");
  await page.keyboard.press("Tab");
  await openWorkbook(page);
  await page.getByRole("link", { name: "10. Investissement et ROI, complet" }).focus();
  await page.keyboard.press("Enter");
  for (let presses = 0; presses < 4; presses += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement?.textContent?.includes("le bilan"))) break;
  }
  await page.keyboard.press("Enter");
  const question = page.getByRole("dialog", { name: /Un plan non enregistré/ });
  await expect(question).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(question).toBeHidden();
  await act(page, /le bilan/)
    .nth(1)
    .press("Enter");
  await act(page, "L’enregistrer, puis ouvrir le mien").press("Enter");
  await page.waitForURL(/simulateur/);
  await expect(page.locator(".verdict-net")).toContainText(`25${NBSP}%`);
  await expect
    .poll(async () => (await kept(page)).plans.map((plan: { name: string }) => plan.name))
    .toEqual(["Mon plan"]);
  const { business, simulator } = await kept(page);
  expect(simulator.scenario).toEqual(business.plan.scenario);
});
