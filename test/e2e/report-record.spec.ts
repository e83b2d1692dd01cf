import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { readXlsx } from "hucre/xlsx";
import { expectAccessible } from "./accessible.ts";
import { cellsOf, hasPdfText, oneLine, textOnPaper } from "./on-paper.ts";
import { HUB, loadCafe, openHub } from "./record-hub.ts";
import { expect, test } from "./site.ts";

const sheet = (page: Page) => page.getByRole("article");
const figures = (page: Page) =>
  sheet(page).getByRole("table", { name: /^(Chiffres du suivi|Figures on record)/ });
const planned = (page: Page) =>
  sheet(page).getByRole("table", { name: /^(Les taux du plan et|The plan’s rates and)/ });
const keep = async (page: Page, name: string | RegExp) => {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name }).click(),
  ]);
  return readFile(await file.path());
};

/** Puts the café's records on record, takes its rates into the learner's plan, and goes from there to their report. */
async function reportFromRecord(page: Page, address: string = HUB.fr) {
  await openHub(page, address);
  await loadCafe(page);
  await page.getByRole("tab", { name: /^(Vers l’argent|To money)$/ }).click();
  await page.getByRole("button", { name: /^(Reprendre dans mon cahier|Take it into)/ }).click();
  await page.getByRole("link", { name: /^(Voir mon rapport|See my report)$/ }).click();
  await expect(figures(page)).toBeVisible();
}

test("what is on record stands behind the report, with the figures of the dashboard; a link leads each way", async ({
  page,
}) => {
  await reportFromRecord(page);
  await expect(sheet(page)).toContainText("Chiffres du suivi, au 30 septembre 2026");
  await expect(sheet(page)).toContainText("Lu dans : Café Merisier.".replace(" :", "\u00A0:"));
  await page.getByRole("link", { name: "Voir ces chiffres dans le suivi" }).click();
  await page.getByRole("tab", { name: "Tableau de bord" }).click();
  const clicks = page.locator(".board-family").filter({
    has: page.getByRole("heading", { level: 2, name: /^Conversion/ }),
  });
  await expect(clicks.locator(".channel-rows li").first()).toBeVisible();
  const shown = await clicks
    .locator(".channel-rows li")
    .evaluateAll((rows) =>
      rows.map((row) => [row.querySelector("span")?.textContent, row.querySelector("b")?.textContent]),
    );
  expect(shown.length).toBeGreaterThan(1);
  await page.getByRole("link", { name: "Voir ces chiffres à l’appui de mon rapport" }).click();
  for (const [channel = "", value = ""] of shown) {
    const row = figures(page).getByRole("row", { name: `Clics, ${channel}` });
    await expect(row.getByRole("cell").first()).toHaveText(value ?? "");
    await expect(row).toContainText(/\d+ chiffres notés/);
  }
});

test("the plan’s rates are said to lie where they do, with the interval of what was observed", async ({
  page,
}) => {
  await reportFromRecord(page, HUB.en);
  const lead = planned(page)
    .getByRole("row", { name: /details|sign/i })
    .first();
  await expect(lead).toContainText("within the interval");
  await expect(lead).toContainText(/\d% to \d/);
  await expect(sheet(page)).toContainText("it does not say why");
  await page.getByText("Describe the variables").click();
  await expectAccessible(page);
});

test("Markdown, CSV and the workbook hold the same figures, in the report’s language", async ({ page }) => {
  await reportFromRecord(page);
  const french = await figures(page)
    .getByRole("row", { name: /^Clics, tous ensemble/ })
    .getByRole("cell")
    .allTextContents();
  const markdown = (await keep(page, "Markdown")).toString();
  expect(oneLine(markdown)).toContain(oneLine(`| Clics, tous ensemble | ${french.join(" | ")} |`));
  await page.getByRole("radio", { name: "anglais" }).check();
  await expect(sheet(page)).toContainText("Figures on record as of September 30, 2026");
  const value = Number((french[0] ?? "").replaceAll(/\s/g, ""));
  expect(value).toBeGreaterThan(1000);
  const csv = (await keep(page, "CSV")).toString();
  expect(csv).toContain(`Record,"Clicks, all together",${value},`);
  expect(csv).toMatch(
    /Record,"Click-through rate \(CTR\), all together, low end of the 95% interval",0.0195\d+,/,
  );
  const { sheets } = await readXlsx(await keep(page, /Excel/));
  const rows = sheets.find(({ name }) => name === "Record")?.rows ?? [];
  expect(rows.find(([name, channel]) => name === "Clicks" && channel === "all together")?.[2]).toBe(value);
});

test("on paper, A4 and Letter, it holds every figure on record, and no link", async ({ page }, testInfo) => {
  test.skip(!hasPdfText(), "pdftotext (poppler-utils) is not installed");
  await reportFromRecord(page);
  const cells = await cellsOf(sheet(page).getByRole("table", { name: /suivi|relevés/ }));
  expect(cells.length).toBeGreaterThan(40);
  for (const text of await textOnPaper(page, testInfo, cells)) {
    expect(text).not.toContain("Voir ces chiffres dans le suivi");
  }
});

test("without anything on record, or a database to keep it, the report stands by itself", async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on("request", (request) => scripts.push(request.url()));
  await reportFromRecord(page);
  expect(scripts.some((url) => url.includes("tally.worker"))).toBe(true);
  await page.evaluate(
    () =>
      new Promise((done) => Object.assign(indexedDB.deleteDatabase("retour-records"), { onsuccess: done })),
  );
  scripts.length = 0;
  await page.reload();
  await expect(sheet(page)).toBeVisible();
  await page.waitForLoadState("networkidle");
  await expect(figures(page)).toHaveCount(0);
  expect(scripts.filter((url) => /tally|record-p/.test(url))).toEqual([]);
  expect((await page.evaluate(() => indexedDB.databases())).map(({ name }) => name)).toEqual([]);
  await page.addInitScript(() => Object.defineProperty(globalThis, "indexedDB", { value: undefined }));
  await page.reload();
  await expect(sheet(page)).toBeVisible();
  await expect(figures(page)).toHaveCount(0);
});

test("the café’s example is not given what is on record here", async ({ page }) => {
  await reportFromRecord(page);
  await page.getByRole("radio", { name: /Café Merisier/ }).check();
  await expect(sheet(page).getByRole("heading", { level: 2 })).toHaveText("Café Merisier");
  await expect(figures(page)).toHaveCount(0);
});
