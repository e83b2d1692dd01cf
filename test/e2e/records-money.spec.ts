import { expectAccessible } from "./accessible.ts";
import { HUB, keptBusiness, loadCafe, openHub } from "./record-hub.ts";
import { expect, test } from "./site.ts";

test("the record’s rates say how far they may be off, and lead to their rows", async ({ page }) => {
  await openHub(page);
  await loadCafe(page);
  await page.getByRole("tab", { name: "Vers l’argent" }).click();
  const counts = page.getByRole("table", { name: "Nombres du parcours" });
  await expect(counts.getByRole("row", { name: /^Prospects/ })).toContainText("Voir les 186 lignes");
  await expect(page.locator(".rate-rows li").nth(1)).toContainText(/Taux d’inscription .* sur 16.800.* à /);
  // One month has few sales: the range is wide, and is said to be.
  await page.getByRole("combobox", { name: "Au mois de" }).selectOption("2026-01-01");
  await page.getByRole("combobox", { name: "Canal" }).selectOption("LinkedIn");
  await expect(page.locator(".rate-rows")).toContainText("fourchette plus large que la moitié du taux");
  await page.getByRole("button", { name: /^Voir les \d+ lignes.: Prospects$/ }).click();
  await expect(page.getByRole("tabpanel", { name: "Données" })).toBeFocused();
  await expect(page.getByRole("combobox", { name: "Indicateur" })).toHaveValue("leads");
  await expect(page.getByRole("combobox", { name: "Canal" })).toHaveValue("LinkedIn");
  await expect(page.getByLabel("Au", { exact: true })).toHaveValue("2026-01-31");
});

test("what would change is said before it is taken, and can be taken back", async ({ page }) => {
  await openHub(page, HUB.en);
  await loadCafe(page);
  await page.getByRole("tab", { name: "To money" }).click();
  const changes = page.getByRole("table", { name: "What would change" });
  await expect(changes.getByRole("row", { name: /^Plan: close rate/ })).toContainText(/0%.*% \(.*% to .*%\)/);
  await expect(changes.getByRole("row", { name: /^Funnel: Impressions/ })).toContainText("847,500");
  // Sales that the last month's visits brought later are counted, until the learner says otherwise.
  await expect(page.getByRole("checkbox", { name: /came later too/ })).toBeChecked();
  await page.getByRole("button", { name: "Take it into my workbook" }).click();
  await expect(page.getByRole("heading", { name: "Your workbook says all of it already" })).toBeVisible();
  await expect.poll(async () => (await keptBusiness(page))?.funnel.impressions).toBe(847_500);
  const { plan } = await keptBusiness(page);
  expect(plan?.assumptions.map(({ input }) => input)).toContain("social.closeRate");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(changes).toBeVisible();
  await expect.poll(async () => (await keptBusiness(page))?.plan).toBeNull();
  // Taken again, it goes on to the simulator with its ranges.
  await page.getByRole("button", { name: "Take it into my workbook" }).click();
  await page.getByRole("button", { name: "Try this plan in the simulator" }).click();
  await expect(page).toHaveURL(/\/en\/simulator\//);
  const bench = await page.evaluate(
    () => JSON.parse(localStorage.getItem("retour:workbook") ?? "{}").simulator,
  );
  expect(bench.assumptions.map(({ input }: { input: string }) => input)).toContain("social.closeRate");
});

test("at 320 px the way to money holds, in either language", { tag: "@long" }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const [address, view] of [
    [HUB.fr, "Vers l’argent"],
    [HUB.en, "To money"],
  ] as const) {
    await openHub(page, address);
    await loadCafe(page);
    await page.getByRole("tab", { name: view }).click();
    await page.locator(".money-view .table-toggle").click();
    const [wide, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(wide).toBeLessThanOrEqual(window ?? 0);
    await expectAccessible(page);
    await page.getByRole("tab").first().click();
  }
});
