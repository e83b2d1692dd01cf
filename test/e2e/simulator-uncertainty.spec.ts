import type { Page } from "@playwright/test";
import { loadScenarios } from "../../src/authoring/load-scenarios.ts";
import { range } from "../../src/domain/quantity/range.ts";
import { planOf } from "../../src/domain/simulation/plan.ts";
import { simulateTrials, type Trials } from "../../src/domain/uncertainty/simulate-trials.ts";
import { summariseTrials } from "../../src/domain/uncertainty/summarise-trials.ts";
import { widenEstimates } from "../../src/domain/uncertainty/widen-estimates.ts";
import { DEFAULT_CURRENCY } from "../../src/i18n/format/number-format.ts";
import { preferredFormat } from "../../src/i18n/format/preferred-format.ts";
import { expectAccessible } from "./accessible.ts";
import { expect, test } from "./site.ts";

const NBSP = "\u00A0";
const PUBLISHED = planOf(loadScenarios(process.cwd())["cafe-merisier"] as never);
const SAMPLE = { ...PUBLISHED, assumptions: [] };
const format = preferredFormat({ styles: {}, currency: DEFAULT_CURRENCY }, "fr");
const signed = (rate: unknown) => format.percent(rate as number, "always");

/** What the engine itself says in Node of the sample, every estimate widened by 20 %. */
function engineSummary(trials: number, seed: number) {
  const { scenario, assumptions } = widenEstimates(SAMPLE, 0.2);
  return summariseTrials(simulateTrials(scenario, assumptions, { trials, seed }) as Trials, 0.4);
}

/** The view with the sample as single figures: it opens with the ranges that it was published with. */
async function openView(page: Page, path = "/fr/simulateur/", view = "Incertitude") {
  await page.goto(path);
  await page.getByRole("tab", { name: view }).click();
  await page
    .getByRole("button", { name: /^(Revenir partout à un seul chiffre|Back to one figure everywhere)$/ })
    .click();
  await expect(page.locator(".widen-all .button")).toBeVisible();
}

/** Takes the sample's own aim away, so that the first one offered is the return that the plan promises. */
async function aimAnew(page: Page) {
  await page.getByRole("button", { name: /^(Ne plus viser de ROI|Stop aiming for one)$/ }).click();
  await page.getByRole("button", { name: /^(Viser un ROI net|Aim for a net ROI)$/ }).click();
}

const widenAll = (page: Page) => page.getByRole("button", { name: /^Élargir chaque estimation/ });
const from = (page: Page) => page.locator(".trials-from");

test.describe("what is uncertain in the simulator", () => {
  test.beforeEach(({ page }) => openView(page));

  test("a beginner widens every estimate at once, and reads what the engine says in Node", async ({
    page,
  }) => {
    await widenAll(page).click();
    const { netRoi, chanceOfProfit, chanceOfTarget } = engineSummary(10_000, 1);
    await expect(
      page.getByRole("heading", { name: "Dans 96 essais sur 100, la campagne rapporte" }),
    ).toBeVisible();
    await expect(from(page)).toHaveText(`D’après 10${NBSP}000 essais, graine 1.`);
    const chances = page.locator(".chances");
    await expect(chances.locator(".value b")).toHaveText(format.percent(chanceOfProfit as number));
    await expect(chances.locator(".cost b")).toHaveText(format.percent(1 - (chanceOfProfit as number)));
    const figures = page.locator(".spread-figures b");
    for (const [index, name] of (["p5", "p25", "p50", "p75", "p95", "mean"] as const).entries()) {
      await expect(figures.nth(index)).toHaveText(signed(netRoi[name]));
    }
    await aimAnew(page);
    await expect(page.getByRole("spinbutton", { name: "ROI net visé" })).toHaveValue(`40${NBSP}%`);
    await expect(page.locator(".target")).toContainText(format.percent(chanceOfTarget as number));
  });

  test("another seed gives other trials, and the same seed the same again", async ({ page }) => {
    await widenAll(page).click();
    const figures = page.locator(".spread-figures");
    await expect(figures).toBeVisible();
    const first = await figures.textContent();
    await page.getByRole("button", { name: "Tirer à nouveau" }).click();
    await expect(from(page)).toContainText("graine 2");
    await expect(page.locator(".spread-figures b").first()).toHaveText(
      signed(engineSummary(10_000, 2).netRoi.p5),
    );
    await page.getByRole("spinbutton", { name: "Graine du tirage" }).fill("1");
    await expect(from(page)).toContainText("graine 1");
    await expect(figures).toHaveText(first ?? "");
  });

  test("by keyboard alone, one input becomes a range, and a single figure again", async ({ page }) => {
    await page.getByRole("combobox", { name: /^Ou une seule hypothèse/ }).focus();
    await page.keyboard.type("Panier");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const low = page
      .getByRole("group", { name: "Fourchette : Panier moyen" })
      .first()
      .getByRole("spinbutton")
      .first();
    await expect(low).toHaveValue(`50,00${NBSP}$`);
    await expect(page.getByRole("img", { name: /^Répartition du ROI net/ })).toBeVisible();
    await low.focus();
    await page.keyboard.type("40");
    await page.keyboard.press("Enter");
    const { scenario } = SAMPLE;
    const assumptions = [{ input: "orderValue", range: range(4000, 6250, 7500) }];
    const { netRoi } = summariseTrials(simulateTrials(scenario, assumptions, { seed: 1 }) as Trials);
    const p5 = page.locator(".spread-figures b").first();
    await expect(p5).toHaveText(signed(netRoi.p5));

    // A low above the likely: said, and the last good range goes on.
    await low.focus();
    await page.keyboard.type("70");
    await expect(page.getByText(/Le plus bas dépasse le probable/).first()).toBeVisible();
    await expect(low).toHaveAttribute("aria-invalid", "true");
    await expect(p5).toHaveText(signed(netRoi.p5));
    await page.reload();
    await page.getByRole("tab", { name: "Incertitude" }).click();
    await expect(page.locator(".ranges-list").getByRole("spinbutton").first()).toHaveValue(`40,00${NBSP}$`);

    await page
      .locator(".ranges-list")
      .getByRole("button", { name: /^Revenir à un seul chiffre/ })
      .focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: /^Un seul chiffre par hypothèse/ })).toBeVisible();
    await page.keyboard.press("Control+z");
    await expect(page.locator(".ranges-list li")).toHaveCount(1);
  });

  test("a million trials show their progress, are cancelled, and let the page be typed in", async ({
    page,
  }) => {
    await widenAll(page).click();
    await expect(from(page)).toContainText(`10${NBSP}000 essais`);
    const million = page.getByRole("button", { name: `1${NBSP}000${NBSP}000 essais` });
    const progress = page.getByRole("progressbar");
    await million.click();
    await expect(progress).toBeVisible();
    await page.getByRole("button", { name: "Arrêter" }).click();
    await expect(progress).toBeHidden();
    await expect(page.getByText(/^Arrêté\s: les résultats affichés/)).toBeVisible();
    await expect(from(page)).toContainText(`10${NBSP}000 essais`);

    await million.click();
    await expect(progress).toBeVisible();
    await aimAnew(page);
    const target = page.getByRole("spinbutton", { name: "ROI net visé" });
    await target.fill("55");
    // While they run, what is typed is answered; how long the page is held is measured in test/bench.
    await expect(page.locator(".target")).toContainText(/atteint dans/);
    await expect(from(page)).toContainText(`1${NBSP}000${NBSP}000 essais`, { timeout: 30_000 });
    await expect(target).toHaveValue("55");
    const { netRoi } = engineSummary(1_000_000, 1);
    await expect(page.locator(".spread-figures b").nth(2)).toHaveText(signed(netRoi.p50));
  });

  test("a change during a million trials is answered at once, by trials of the new plan", async ({
    page,
  }) => {
    await widenAll(page).click();
    await expect(from(page)).toBeVisible();
    await page.getByRole("button", { name: `1${NBSP}000${NBSP}000 essais` }).click();
    await expect(page.getByRole("progressbar")).toBeVisible();
    const before = await page.locator(".spread-figures").textContent();
    await page.getByRole("spinbutton", { name: "Panier moyen", exact: true }).first().fill("90");
    await expect(page.locator(".spread-figures")).not.toHaveText(before ?? "");
    await expect(page.getByRole("progressbar")).toBeHidden();
    await expect(from(page)).toContainText(`10${NBSP}000 essais`);
  });

  test("says why there is no ROI when nothing is invested, and shows no infinity", async ({ page }) => {
    await widenAll(page).click();
    await expect(page.locator(".spread")).toBeVisible();
    await page.evaluate(() => {
      const kept = JSON.parse(localStorage.getItem("retour:workbook") ?? "{}");
      const { scenario } = kept.simulator;
      scenario.investment = [];
      for (const channel of scenario.channels) channel.traffic.adSpend = 0;
      kept.simulator.assumptions = kept.simulator.assumptions.filter(
        ({ input }: { input: string }) => !input.startsWith("staff."),
      );
      kept.simulator.moves = [];
      localStorage.setItem("retour:workbook", JSON.stringify(kept));
    });
    await page.reload();
    await page.getByRole("tab", { name: "Incertitude" }).click();
    await expect(page.getByRole("heading", { name: /^Aucun essai n’a d’investissement/ })).toBeVisible();
    await expect(page.locator("body")).not.toContainText(/NaN|Infinity|∞|undefined/);
  });

  test("ranges without width give one result, said so", async ({ page }) => {
    await page.getByRole("combobox", { name: /^Ou une seule hypothèse/ }).selectOption("Panier moyen");
    await page.getByRole("button", { name: "Élargir celle-ci" }).click();
    const fields = page.locator(".ranges-list").getByRole("spinbutton");
    await fields.nth(0).fill("62,5");
    await fields.nth(2).fill("62,5");
    await expect(page.getByText(/^Chaque essai donne \+40/)).toBeVisible();
    await expect(page.getByText(/^Les trois valeurs sont égales/).first()).toBeVisible();
  });
});

test("the view has no accessibility violation, in either theme", { tag: "@long" }, async ({ page }) => {
  await openView(page, "/en/simulator/", "Uncertainty");
  await page.getByRole("button", { name: /^Widen every estimate/ }).click();
  await aimAnew(page);
  for (const toggle of await page.locator(".uncertainty .table-toggle").all()) await toggle.click();
  await expectAccessible(page);
});

test("a browser that starts no worker simulates in the page, and says so", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "Worker", {
      value: class {
        constructor() {
          throw new DOMException("blocked", "SecurityError");
        }
      },
    });
  });
  await openView(page);
  await widenAll(page).click();
  await expect(page.getByText(/n’a pas pu lancer le calcul à part/)).toBeVisible();
  await expect(page.locator(".spread-figures b").first()).toHaveText(
    signed(engineSummary(10_000, 1).netRoi.p5),
  );
});
