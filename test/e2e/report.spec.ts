import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { readXlsx } from "hucre/xlsx";
import { expectAccessible } from "./accessible.ts";
import { cellsOf, hasPdfText, textOnPaper } from "./on-paper.ts";
import { expect, test } from "./site.ts";

const NBSP = "\u00A0";
const sheet = (page: Page) => page.getByRole("article");
const keep = async (page: Page, name: string | RegExp) => {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name }).click(),
  ]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
};

/** Shows the running company's report. */
async function showCafe(page: Page, address = "/fr/rapport/") {
  await page.goto(address);
  await page.getByRole("radio", { name: /Café Merisier/ }).check();
  await expect(sheet(page).getByRole("heading", { level: 2 })).toHaveText("Café Merisier");
}

test("an empty workbook has no report: the page says where its figures are asked for, and shows the café’s", async ({
  page,
}) => {
  await page.goto("/fr/rapport/");
  await expect(page.getByText("n’a pas encore de quoi faire un rapport")).toBeVisible();
  await expect(page.getByRole("link", { name: `Entrer vos chiffres dans la leçon${NBSP}9` })).toHaveAttribute(
    "href",
    /\/fr\/lecons\/roi\/$/,
  );
  await page.getByRole("button", { name: "Voir à quoi ressemble celui du café" }).click();
  await expect(sheet(page)).toContainText(`un ROI net de +40${NBSP}%`);
});

test("the café’s report has every part: finding, goal and its checks, money, calculation, cycle, variables, ranges, decision, evidence", async ({
  page,
}) => {
  await showCafe(page);
  const report = sheet(page);
  for (const title of [
    "Ce qui était visé",
    "Indicateurs suivis",
    "Ce qui est engagé",
    "Ce qui revient",
    "Le calcul",
    "Au fil du cycle de vente",
    "Chaque variable",
    "Ce qui n’est pas sûr",
    "Limites",
    "Décision",
    "La suite",
    "À l’appui",
  ]) {
    await expect(report.getByRole("heading", { level: 3, name: title })).toBeVisible();
  }
  await expect(report.getByRole("list", { name: "Les cinq contrôles" }).getByRole("listitem")).toHaveCount(5);
  const margin = report.getByRole("row", { name: /Marge sur coûts variables 48/ });
  await expect(margin).toContainText("(prix de vente − coûts variables) ÷ prix de vente");
  await expect(margin).toContainText("Comptabilité du café");
  await expect(report).toContainText(
    `(20${NBSP}160${NBSP}$ − 14${NBSP}400${NBSP}$) ÷ 14${NBSP}400${NBSP}$ = 40${NBSP}%`,
  );
});

test("the report speaks English on a French page, with the same figures, and the page stays French", async ({
  page,
}) => {
  await showCafe(page);
  await page.getByRole("radio", { name: "anglais" }).check();
  await expect(sheet(page)).toHaveAttribute("lang", /^en/);
  await expect(sheet(page).getByRole("heading", { name: "Every variable" })).toBeVisible();
  await expect(sheet(page)).toContainText("($20,160 − $14,400) ÷ $14,400 = 40%");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Rapport");
});

test("by keyboard alone, it is kept as Markdown and as CSV in either style; what was typed runs nowhere", async ({
  page,
}) => {
  await showCafe(page);
  const csvButton = page.getByRole("button", { name: "CSV" });
  await csvButton.focus();
  const [point] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  const comma = await readFile(await point.path(), "utf8");
  expect(comma).toContain("Variable;Marge sur coûts variables;0,48;");
  expect(comma).toContain("Résultat;ROI net;0,4;");
  expect(comma).toMatch(/Résultat;ROI net vu au bout de 6\smois;0,05;/);
  await page.getByRole("radio", { name: /1234.5 et virgule/ }).check();
  const other = await keep(page, "CSV");
  expect(other.text).toContain("Résultat,ROI net,0.4,");
  expect(other.name).toMatch(/^cafe-merisier-rapport-\d{4}-\d\d-\d\d\.csv$/);
  const markdown = await keep(page, "Markdown");
  expect(markdown.text).toContain("# Café Merisier");
  expect(markdown.text).toMatch(/\| Marge sur coûts variables \| 48\s% \|/);
});

test("it is kept as a workbook whose formulas come to the figures on the screen, in the report’s language", async ({
  page,
}) => {
  await showCafe(page);
  await page.getByRole("radio", { name: "anglais" }).check();
  await expect(sheet(page).getByRole("heading", { name: "Every variable" })).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /Excel/ }).click(),
  ]);
  const book = await readXlsx(await readFile(await file.path()));
  const rows = book.sheets[0]?.rows ?? [];
  const shown = (name: string) =>
    rows.find((row) => row.includes(name))?.find((cell) => typeof cell === "number");
  expect(shown("Investment")).toBe(14_400);
  expect(shown("Net ROI")).toBeCloseTo(0.4, 9);
  expect(book.sheets).toHaveLength(5);
});

test("one’s own report follows the workbook: described on the page, it says so at once, and is still there after a reload", async ({
  page,
}) => {
  await page.goto("/fr/lecons/roi/#your-roi");
  const own = page.getByRole("region", { name: "Votre mois" });
  for (const [label, typed] of [
    ["Heures par mois", "20"],
    ["Coût chargé d’une heure", "40"],
    ["Visites venues des réseaux", "1000"],
    ["Part des visites qui achètent", "5"],
    ["Panier moyen, avant taxes", "60"],
    ["Marge sur coûts variables", "50"],
  ] as const) {
    await own.getByRole("spinbutton", { name: label }).fill(typed);
    await own.getByRole("spinbutton", { name: label }).press("Tab");
  }
  await expect(own.locator(".own-roi-verdict")).toBeVisible();
  await page.goto("/fr/rapport/");
  await expect(page.getByText(/Il manque encore quelque chose/)).toBeVisible();
  await page.getByText("Décrire les variables, les limites et la suite").click();
  await page
    .getByRole("combobox", { name: "Panier moyen, Source" })
    .fill("Caisse <img src=x onerror=alert(1)> | =1+1");
  const row = sheet(page).getByRole("row", { name: /^Panier moyen/ });
  await expect(row).toContainText("Caisse <img src=x onerror=alert(1)> | =1+1");
  await page.reload();
  await expect(row).toContainText("Caisse <img");
  const markdown = await keep(page, "Markdown");
  expect(markdown.text).toContain("Caisse \\<img src=x onerror=alert(1)\\> \\| =1+1");
});

test("on paper, A4 and Letter, its text holds every variable with its value, definition and source", async ({
  page,
}, testInfo) => {
  test.skip(!hasPdfText(), "pdftotext (poppler-utils) is not installed");
  await showCafe(page);
  const cells = await cellsOf(sheet(page).getByRole("table", { name: "Chaque variable" }));
  expect(cells.length).toBeGreaterThan(40);
  await textOnPaper(page, testInfo, cells);
});

test("the whole report is accessible, in both themes", async ({ page }) => {
  await showCafe(page, "/en/report/");
  await expectAccessible(page);
});
