import type { Page } from "@playwright/test";
import { EMPTY_GOAL } from "../../src/domain/business/business.ts";
import { expectAccessible } from "./accessible.ts";
import { HUB, importFile, loadCafe, openHub, withBusiness } from "./record-hub.ts";
import { expect, test } from "./site.ts";

const NBSP = "\u00A0";

const show = async (page: Page, view: string) => {
  await page.getByRole("tab", { name: view }).click();
  await expect(page.locator(".board-as-of")).toBeVisible();
};
const family = (page: Page, name: RegExp) =>
  page.locator(".board-family").filter({ has: page.getByRole("heading", { level: 2, name }) });

/** A year's months of one account, with a month that misses, one far off, and a day's reach twice in the first. */
const YEAR = [
  "Date,Reach,Impressions,Clicks,Followers",
  "2025-01-06,400,1000,100,500",
  "2025-01-07,700,9000,90,510",
  ...[2, 3, 4, 5, 7, 8, 9, 10, 11].map(
    (month) =>
      `2025-${String(month).padStart(2, "0")}-15,800,5000,${month === 9 ? 2000 : 200 + month},${500 + month * 10}`,
  ),
].join("\n");

test("the views are tabs that the keyboard opens and the address names", async ({ page }) => {
  await openHub(page);
  await page.getByRole("tab", { name: "Données" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("tab", { name: "Tableau de bord" })).toBeFocused();
  await expect(page).toHaveURL(/#dashboard$/);
  await expect(page.getByRole("tabpanel", { name: "Tableau de bord" })).toContainText(
    "Rien n’est encore noté",
  );
  await page.keyboard.press("Home");
  await expect(page.getByRole("heading", { name: "Importer un fichier" })).toBeVisible();
  await loadCafe(page);
  await page.goto(`${HUB.fr}#dashboard`);
  await expect(page.locator(".board-as-of")).toContainText("Chiffres au 30 septembre 2026");
  await page.goto(`${HUB.en}#dashboard`);
  await expect(page.locator(".board-as-of")).toContainText("Figures as of September 30, 2026");
});

test("each family says what it found, with its table, its channels and the rows behind it", async ({
  page,
}) => {
  await openHub(page);
  await loadCafe(page);
  await show(page, "Tableau de bord");
  const conversion = family(page, /^Conversion/);
  await expect(conversion.getByRole("heading", { level: 3 }).first()).toHaveText(
    /^Clics.: 2.485 en juin 2026, 15,5.% de moins qu’en mai 2026$/,
  );
  await expect(conversion).toContainText("Au 30 juin 2026.");
  await expect(conversion.getByRole("heading", { level: 3 }).nth(1)).toHaveText(
    /^Instagram fait 96,4.% du total$/,
  );
  await conversion.getByRole("button", { name: "Voir le tableau" }).click();
  await expect(conversion.getByRole("row", { name: /^juin 2026/ })).toContainText(`2${NBSP}485`);
  const reader = conversion.getByRole("slider", { name: "Période lue, Clics" });
  await reader.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(reader).toHaveAttribute("aria-valuetext", /^mai 2026.: 2.942 \(Instagram .*, LinkedIn .*\)$/);
  await conversion.getByRole("combobox").selectOption({ label: "Taux de clics (CTR)" });
  // All clicks over all impressions, as lesson 6 has them: not a mean of months.
  await expect(conversion).toContainText(/Sur l’ensemble.: 16.800 ÷ 847.500/);
  await conversion.getByRole("combobox").selectOption({ label: "Prospects" });
  await conversion.getByRole("button", { name: /^Voir les \d+ chiffres à l’appui$/ }).click();
  const rows = page.getByRole("tabpanel", { name: "Données" });
  await expect(rows).toBeFocused();
  await expect(rows.getByRole("combobox", { name: "Indicateur", exact: true })).toHaveValue("leads");
  await expect(page.locator(".figures-count")).toContainText(/^186 chiffres sur/);
});

test("the goal has its line, and its pace is held against what the record has done", async ({ page }) => {
  await withBusiness(page, {
    goal: { ...EMPTY_GOAL, metric: "leads", baseline: 200, target: 400, deadline: "2027-01-31" },
  });
  await openHub(page);
  await loadCafe(page);
  await show(page, "Tableau de bord");
  const goal = family(page, /^Votre objectif/);
  await expect(goal.getByRole("heading", { level: 3 }).first()).toHaveText(
    /^Pour atteindre 400 d’ici le 31 janvier 2027, il faut \+/,
  );
  await expect(goal.locator(".tally-goal text")).toHaveText("objectif 400");
  await page.getByRole("radio", { name: "semaine" }).check();
  await expect(goal).toContainText("L’objectif se lit par mois");
});

test("people are not added up, gaps and values far off are pointed out, and what no week can hold is said", async ({
  page,
}) => {
  await openHub(page, HUB.en);
  await importFile(page, "year.csv", YEAR);
  await show(page, "Dashboard");
  const reach = family(page, /^Reach/);
  await reach.getByRole("combobox").selectOption({ label: "Reach" });
  await reach.getByRole("button", { name: "Show the table" }).click();
  await expect(reach.getByRole("row", { name: /^January 2025/ })).toContainText("700 to 1,100");
  await expect(reach).toContainText("People do not add up");
  const audience = family(page, /^Audience/);
  await audience.getByRole("button", { name: "Show the table" }).click();
  await expect(audience.getByRole("row", { name: /^January 2025/ })).toContainText("510");
  const conversion = family(page, /^Conversion/);
  const findings = conversion.locator(".board-findings");
  await expect(findings).toContainText("June 2025");
  await expect(findings).toContainText("2,000 in September 2025");
  await conversion.getByRole("combobox").selectOption({ label: "Click-through rate (CTR)" });
  await conversion.getByRole("button", { name: "Show the table" }).click();
  await expect(conversion.getByRole("row", { name: /^January 2025/ })).toContainText("1.9%");
});

test("what was counted on an earlier visit is shown again, and counted anew once the record has changed", async ({
  page,
}) => {
  await openHub(page);
  await importFile(page, "year.csv", YEAR);
  await show(page, "Tableau de bord");
  await expect(page.locator(".board-as-of")).toContainText("15 novembre 2025");
  // A count that no figure bears out shows which one is read.
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("retour-records");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction("tallies", "readwrite");
          const store = transaction.objectStore("tallies");
          const reading = store.get("month");
          reading.onsuccess = () => {
            const kept = reading.result;
            store.put({ ...kept, tally: { ...kept.tally, asOf: "2031-01-31" } }, "month");
          };
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await page.reload();
  await expect(page.locator(".board-as-of")).toContainText("31 janvier 2031");
  await page.getByRole("tab", { name: "Données" }).click();
  await importFile(page, "next.csv", "Date,Reach,Impressions,Clicks\n2026-01-15,800,5000,70");
  await show(page, "Tableau de bord");
  await expect(page.locator(".board-as-of")).toContainText("15 janvier 2026");
  await page.reload();
  await expect(page.locator(".board-as-of")).toContainText("15 janvier 2026");
});

test("two currencies are shown one at a time", async ({ page }) => {
  await openHub(page, HUB.en);
  const spend = (coin: string, amount: string) =>
    `Reporting starts,Reporting ends,Campaign name,Impressions,Amount spent (${coin})\n2026-03-01,2026-03-31,${coin} one,4000,${amount}`;
  await importFile(page, "canada.csv", spend("CAD", "200.50"));
  await importFile(page, "europe.csv", spend("EUR", "90.25"));
  await show(page, "Dashboard");
  const money = family(page, /^Money/);
  await expect(money.getByRole("heading", { level: 3 }).first()).toContainText("$200.50");
  await page.getByRole("combobox", { name: "Currency" }).selectOption("EUR");
  await expect(money.getByRole("heading", { level: 3 }).first()).toContainText("€90.25");
  await page.getByRole("radio", { name: "week" }).check();
  await expect(page.locator(".board-left-out")).toContainText("4 figures are not in these counts");
});

test("at 320 px nothing sticks out, and every view of the board is accessible", { tag: "@long" }, async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const [address, view] of [
    [HUB.fr, "Tableau de bord"],
    [HUB.en, "Dashboard"],
  ] as const) {
    await openHub(page, address);
    await loadCafe(page);
    await show(page, view);
    for (const toggle of await page.locator(".board .table-toggle").all()) await toggle.click();
    const [wide, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(wide).toBeLessThanOrEqual(window ?? 0);
    await expectAccessible(page);
    await page.getByRole("tab").first().click();
  }
});
