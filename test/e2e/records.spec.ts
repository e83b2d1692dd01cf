import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessible.ts";
import { expect, test } from "./site.ts";

const FR = "/fr/suivi/";
const EN = "/en/records/";
const NBSP = "\u00A0";

/** Opens the hub and waits until it answers. */
async function openHub(page: Page, address = FR) {
  await page.goto(address);
  await expect(page.getByRole("button", { name: /^(Charger les relevés|Load Café)/ })).toBeEnabled();
}

const choose = (page: Page, name: string, text: string) =>
  page.locator("input[type=file]").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

const said = (page: Page) => page.locator(".records-said");
const count = (page: Page) => page.locator(".figures-count");

/** Figures in the browser's database, as the page itself would find them. */
const kept = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open("retour-records");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction("pieces").objectStore("pieces").getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result.reduce((sum, { packed }) => sum + packed.numbers.length / 10, 0));
          };
        };
      }),
  );

const CAMPAIGNS = [
  "Reporting starts,Reporting ends,Campaign name,Reach,Impressions,Amount spent (CAD)",
  "2026-03-01,2026-03-31,,1500,4000,200.50",
  "2026-03-01,2026-03-31,Newsletter,900,2500,120.25",
  "2026-03-01,2026-03-31,<b>Trial</b>,700,1500,80.25",
].join("\n");

test("the café’s records load in one press, go out as a file in either style, and come back as the same figures", async ({
  page,
}) => {
  await openHub(page);
  await page.getByRole("button", { name: "Charger les relevés du Café Merisier" }).click();
  await expect(said(page)).toContainText("chiffres du café sont notés");
  const all = (await count(page).textContent()) ?? "";
  const before = await kept(page);
  for (const style of ["1234,5 et point-virgule", "1234.5 et virgule"]) {
    await page.getByRole("radio", { name: style }).check();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Enregistrer en CSV" }).click(),
    ]);
    const text = await readFile((await download.path()) ?? "", "utf8");
    // Onto a record that holds it already: nothing is added.
    await choose(page, download.suggestedFilename(), text);
    await expect(page.getByText("déjà notés, avec la même valeur")).toBeVisible();
    await expect(page.getByRole("button", { name: "Rien de nouveau à importer" })).toBeDisabled();
    await page.getByRole("button", { name: "Annuler" }).first().click();
    // Onto an empty one: all of it.
    await page.getByRole("button", { name: /^Retirer / }).click();
    await expect(page.getByText("Rien n’est encore noté.")).toBeVisible();
    await choose(page, "cafe.csv", text);
    await page.getByRole("button", { name: /^Importer 1/ }).click();
    await expect(count(page)).toHaveText(all);
    expect(await kept(page)).toBe(before);
  }
});

test("a file shows what was recognised and left out before anything of it is kept, and can be taken back", async ({
  page,
}) => {
  await openHub(page, EN);
  await choose(page, "campaigns.csv", CAMPAIGNS);
  const recognised = page.getByRole("region", { name: "What was recognised" });
  await expect(recognised.getByRole("combobox", { name: "Platform" })).toHaveValue("meta-ads");
  await expect(recognised).toContainText("2 rows of figures · from March 1, 2026 to March 31, 2026 · in CAD");
  await expect(recognised).toContainText("$200.50");
  await recognised.getByText("What was left out").click();
  await expect(recognised).toContainText("1 row that names nothing: a total that does not say so");
  expect(await kept(page).catch(() => 0)).toBe(0);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Import 6 figures" }).click();
  await expect(said(page)).toContainText("6 figures imported from campaigns.csv.");
  await expect(page.getByRole("gridcell", { name: "<b>Trial</b>" }).first()).toBeVisible();
  await expect(page.getByRole("heading", { name: "Import a file" })).toBeFocused();
  await expectAccessible(page);
  // The same file again adds nothing.
  await choose(page, "again.csv", CAMPAIGNS);
  await expect(page.getByRole("button", { name: "Nothing new to import" })).toBeDisabled();
  await page.getByRole("button", { name: "Cancel" }).click();
  await said(page).getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Nothing is on record yet.")).toBeVisible();
  expect(await kept(page)).toBe(0);
});

test("what a file does not say is asked, and a correction is remembered for the next file of its kind", async ({
  page,
}) => {
  await openHub(page);
  const text = 'Campaign,Impr.,Cost,Clicks\nBureaux,"1,234","1,050",12\nCafé,"2,345","1,001",9';
  await choose(page, "google.csv", text);
  const asked = page.getByRole("region", { name: "À préciser avant d’importer" });
  await expect(page.getByRole("button", { name: "Importer, une fois ces points précisés" })).toBeDisabled();
  await expect(asked).toContainText(`Comment lire «${NBSP}1,234${NBSP}»?`);
  await expectAccessible(page);
  await asked.getByRole("button", { name: /^Le point sépare les décimales/ }).click();
  await asked.getByRole("combobox", { name: "Dans quelle monnaie sont les montants?" }).selectOption("CAD");
  await asked.getByLabel("Premier jour").fill("2026-03-01");
  await asked.getByLabel("Dernier jour").fill("2026-03-31");
  await asked.getByRole("button", { name: "Appliquer" }).click();
  await page.getByText("Colonnes", { exact: true }).click();
  await page
    .getByRole("combobox", {
      name: "Ce que contient « Clicks »".replaceAll(" »", `${NBSP}»`).replace("« ", `«${NBSP}`),
    })
    .selectOption("");
  await expect(page.getByText("laissée de côté par vous")).toBeVisible();
  await page.getByRole("button", { name: "Importer 4 chiffres" }).click();
  await expect(count(page)).toHaveText(`4 chiffres`);
  // Next month's file: the currency and the column are known, the period is not.
  await choose(page, "google-2.csv", text.replaceAll("1,234", "1,235"));
  await expect(asked.getByRole("combobox")).toHaveCount(0);
  await expect(page.getByText("laissée de côté par vous")).toBeHidden();
  await page.getByText("Colonnes", { exact: true }).click();
  await expect(page.getByText("laissée de côté par vous")).toBeVisible();
});

test("a file that cannot be taken in says why in a sentence, and keeps nothing", async ({ page }) => {
  await openHub(page, EN);
  for (const [name, text, sentence] of [
    ["letter.csv", "Bonjour\nCeci est une lettre.", "No table was found in this file"],
    ["days.csv", "Date,Clicks\n2026-02-30,4", "Line 2: “2026-02-30” is in no calendar."],
    ["proto.csv", "Date,__proto__,Clicks\n2026-02-20,1,4", "A column is called “__proto__”"],
    [
      "mixed.csv",
      "Day,Currency,Cost\n2026-03-01,CAD,1.5\n2026-03-02,EUR,2.5",
      "several currencies (CAD, EUR)",
    ],
    ["image.csv", "\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0000", "This file is not text"],
    ["empty.csv", "", "This file is empty."],
  ] as const) {
    await choose(page, name, text);
    await expect(page.locator(".import-trouble")).toContainText(sentence);
    if (name === "days.csv") await expectAccessible(page);
    // A file that was read at all stays in hand until it is let go.
    const cancel = page.getByRole("button", { name: "Cancel" });
    if (await cancel.isVisible()) await cancel.click();
  }
  expect(await kept(page).catch(() => 0)).toBe(0);
});

test("a file says so when what reads files cannot be fetched, and another can be chosen", async ({
  page,
}) => {
  // A file that is no module is as good as none, and a lost network would be complained of by the browser itself.
  const assets = /_assets\/import(\.worker|-session)\b/;
  await page.route(assets, (route) => route.fulfill({ contentType: "text/javascript", body: "throw 0;" }));
  await openHub(page, EN);
  await choose(page, "campaigns.csv", CAMPAIGNS);
  await expect(page.locator(".import-trouble")).toContainText("for want of a network");
  await page.unroute(assets);
  await choose(page, "campaigns.csv", CAMPAIGNS);
  await expect(page.locator(".import-preview")).toBeVisible();
});

test("figures of other values and cut periods are asked about", async ({ page }) => {
  await openHub(page, EN);
  await choose(page, "march.csv", CAMPAIGNS);
  await page.getByRole("button", { name: "Import 6 figures" }).click();
  await expect(count(page)).toHaveText("6 figures");
  await choose(page, "later.csv", CAMPAIGNS.replace("2500", "2600"));
  await expect(page.getByRole("button", { name: "Nothing new to import" })).toBeDisabled();
  await page.getByRole("radio", { name: "Take what the file says" }).check();
  await page.getByRole("button", { name: "Import 1 figure", exact: true }).click();
  await expect(page.getByRole("gridcell", { name: "2,600" })).toBeVisible();
  await expect(count(page)).toHaveText("6 figures");
  await choose(page, "half.csv", CAMPAIGNS.replaceAll("2026-03-31", "2026-03-15"));
  await expect(page.getByText("6 whose periods cut across one on record")).toBeVisible();
});

test("filters narrow the grid, sum what adds up, and say why the rest does not", async ({ page }) => {
  await openHub(page, EN);
  await choose(page, "march.csv", CAMPAIGNS);
  await page.getByRole("button", { name: "Import 6 figures" }).click();
  await page.getByRole("combobox", { name: "Metric" }).selectOption({ label: "Ad spend" });
  await expect(count(page)).toContainText("2 figures of 6");
  await expect(count(page)).toContainText("Sum: $200.50");
  await page.getByRole("combobox", { name: "Metric" }).selectOption({ label: "Reach" });
  await expect(count(page)).toContainText("the same people would count several times");
  await page.getByRole("searchbox", { name: "Text" }).fill("newsl");
  await expect(count(page)).toContainText("1 figure of 6");
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(count(page)).toHaveText("6 figures");
});

test("at 320 px nothing sticks out, and each language has its own words", { tag: "@long" }, async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const address of [FR, EN]) {
    await openHub(page, address);
    await page.locator(".records-aside .button").click();
    await expect(page.locator(".figure-grid")).toBeVisible();
    await choose(page, "campaigns.csv", CAMPAIGNS);
    await expect(page.locator(".import-preview")).toBeVisible();
    for (const summary of await page.locator(".records summary").all()) await summary.click();
    const [wide, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(wide).toBeLessThanOrEqual(window ?? 0);
    await expectAccessible(page);
  }
});

/** A file of `rows` rows with four figures each. */
function longFile(rows: number): string {
  const lines = ["Day,Campaign name,Ad name,Amount spent (CAD),Impressions,Link clicks,Purchases"];
  for (let row = 0; row < rows; row++) {
    const day = `2025-${String(1 + ((row >> 9) % 12)).padStart(2, "0")}-${String(1 + (row % 28)).padStart(2, "0")}`;
    lines.push(
      `${day},Campaign ${row % 40},Ad ${row % 997},${(row % 9000) / 100},${row % 50_000},${row % 300},${row % 7}`,
    );
  }
  return lines.join("\n");
}

test("a hundred thousand figures are read beside the page, and scroll without holding it up", async ({
  page,
}) => {
  test.slow();
  await openHub(page, EN);
  await page.evaluate(() => {
    const store = window as unknown as { longTasks: number[] };
    store.longTasks = [];
    new PerformanceObserver((list) => {
      store.longTasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: "longtask" });
  });
  const longTasks = () =>
    page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks.splice(0));
  const file = longFile(25_000);
  const began = Date.now();
  await choose(page, "year.csv", file);
  await expect(page.getByRole("button", { name: "Import 100,000 figures" })).toBeEnabled({ timeout: 60_000 });
  const read = Date.now() - began;
  const whileReading = await longTasks();
  await page.getByRole("button", { name: "Import 100,000 figures" }).click();
  await expect(count(page)).toHaveText("100,000 figures", { timeout: 60_000 });
  const whole = Date.now() - began;
  await longTasks();
  const grid = page.getByRole("region", { name: "Figures on record" });
  await grid.evaluate(async (box) => {
    for (let step = 0; step < 60; step++) {
      box.scrollTop += step < 40 ? 700 : 60_000;
      await new Promise(requestAnimationFrame);
    }
  });
  const whileScrolling = await longTasks();
  test.info().annotations.push({
    type: "figures",
    description: `read ${read} ms, kept ${whole} ms, long tasks while reading ${whileReading.map(Math.round)}, scrolling ${whileScrolling.map(Math.round)}`,
  });
  await expect(grid.locator("tbody tr").first()).toBeVisible();
  expect(await grid.locator("tbody tr").count()).toBeLessThan(60);
  // A reader's machine does it within five seconds; a shared one may take longer.
  expect(whole).toBeLessThan(20_000);
});
