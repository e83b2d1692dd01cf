import type { Experiment } from "../../src/domain/experiment/experiment.ts";
import { expectAccessible } from "./accessible.ts";
import { HUB, keptBusiness, openHub, withBusiness } from "./record-hub.ts";
import { expect, test } from "./site.ts";

const experiment = (facts: Partial<Experiment>): Experiment => ({
  ...{ id: "e1", hypothesis: "A hand in the picture", metric: "click-through-rate" },
  ...{ from: "2026-03-02", to: "2026-03-15", decision: "", learned: "", planned: 1750, split: "lot" },
  a: { name: "cup", exposed: 1750, converted: 35 },
  b: { name: "hand", exposed: 1750, converted: 44 },
  ...facts,
});

const EXPERIMENTS: readonly Experiment[] = [
  experiment({ decision: "adopt" }),
  experiment({
    ...{ id: "e2", hypothesis: "A price in the text", learned: "Prices bring clicks." },
    b: { name: "price", exposed: 1750, converted: 90 },
  }),
  experiment({ id: "e3", hypothesis: "", a: { name: "", exposed: null, converted: null } }),
];

test("the workbook’s experiments stand side by side with their verdicts, and the table has the rest", async ({
  page,
}) => {
  await withBusiness(page, { experiments: EXPERIMENTS });
  await openHub(page, `${HUB.en}#experiments`);
  await expect(page.getByRole("heading", { name: "1 test of 3 gives an answer" })).toBeVisible();
  await expect(page.getByText("1 decision was made though the numbers cannot tell.")).toBeVisible();
  const rows = page.locator(".experiment-rows li:not([aria-hidden])");
  await expect(rows.nth(0)).toContainText(/cannot tell, \d+,\d{3} more people needed for each version/);
  await expect(rows.nth(1)).toContainText("B does better");
  await expect(rows.nth(2)).toContainText("Test 3, without a hypothesisnumbers to come");
  await page.getByRole("button", { name: "Show the table" }).click();
  const second = page.getByRole("row", { name: /^2\. A price in the text/ });
  await expect(second).toContainText("2% (35 ÷ 1,750)");
  await expect(second).toContainText("100 in 100");
  await expect(second).toContainText("Prices bring clicks.");
  await expectAccessible(page);
});

test("what is written in the hub is in the lesson’s log, and its verdict comes as it is typed", async ({
  page,
}) => {
  await openHub(page, `${HUB.fr}#experiments`);
  await expect(page.getByText("Aucun essai n’est encore noté.")).toBeVisible();
  const log = page.getByRole("region", { name: "Votre journal d’essais" });
  await log.getByRole("button", { name: "Ouvrir un essai" }).click();
  await log.getByRole("textbox", { name: "Hypothèse" }).fill("Une main sur la photo");
  await log.getByRole("combobox", { name: "Indicateur qui tranchera" }).selectOption("click-through-rate");
  await log.getByRole("textbox", { name: "Personnes qui ont vu A" }).fill("1750");
  await log.getByRole("textbox", { name: "Personnes qui ont agi après A" }).fill("35");
  await log.getByRole("textbox", { name: "Personnes qui ont vu B" }).fill("1750");
  await log.getByRole("textbox", { name: "Personnes qui ont agi après B" }).fill("90");
  await expect(page.getByRole("heading", { name: "1 essai sur 1 tranche" })).toBeVisible();
  await log.getByRole("radio", { name: "adopter B" }).check();
  await expect.poll(async () => (await keptBusiness(page))?.experiments[0]?.decision).toBe("adopt");
  await page.goto("/fr/lecons/suivi/");
  await page.getByRole("region", { name: "Votre journal d’essais" }).scrollIntoViewIfNeeded();
  await expect(page.getByRole("button", { name: "Une main sur la photo" })).toBeVisible();
});

test("at 320 px the experiments hold, open or not", { tag: "@long" }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await withBusiness(page, { experiments: EXPERIMENTS });
  await openHub(page, `${HUB.fr}#experiments`);
  await page.getByRole("button", { name: "A price in the text" }).click();
  await expect(page.locator(".log-verdict")).toBeVisible();
  const [wide, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(wide).toBeLessThanOrEqual(window ?? 0);
  await expectAccessible(page);
});
