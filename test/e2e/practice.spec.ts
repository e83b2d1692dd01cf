import type { Page } from "@playwright/test";
import { violationsOf } from "./accessible.ts";
import { expect, test } from "./site.ts";

const NET_ROI = "/fr/exercices/#net-roi.1.4711"; // 2 900 $ in, 5 220 $ of margin out: 80 %
const CHAIN = "/fr/exercices/#roi-chain.2.7"; // 4 191 $ in, 1 971 $ of it staff time
const FORMS = [
  "roi-chain.2.7",
  "sort-costs.2.7",
  "order-by-profit.2.7",
  "build-net-roi.2.7",
  "choose-base.2.7",
];
const CHARTS = ["bottleneck.2.7", "break-even-month.2.7"];

const answer = (page: Page) => page.getByRole("textbox");
const check = (page: Page) => page.getByRole("button", { name: /^Vérifier/ });
const next = (page: Page) => page.getByRole("button", { name: "Exercice suivant" });

/** What this browser keeps of the exercise, once it is kept. */
async function kept(page: Page, spec: string) {
  return await page.evaluate((name) => {
    const workbook = JSON.parse(localStorage.getItem("retour:workbook") ?? "{}");
    return workbook.practice?.works.find((work: { spec: string }) => work.spec === name);
  }, spec);
}

/** Presses Tab until what has this name has the focus. */
async function tabTo(page: Page, name: string) {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(() => {
      const element = document.activeElement;
      return `${element?.getAttribute("aria-label") ?? ""} ${element?.textContent ?? ""}`;
    });
    if (found.includes(name)) return;
  }
  throw new Error(`${name} is not reached by Tab`);
}

test.describe("an exercise", () => {
  test("is solved, and Enter leads from one to the next with other numbers", async ({ page }) => {
    await page.goto(NET_ROI);
    await answer(page).fill("80 %");
    await page.keyboard.press("Enter");
    await expect(page.getByText("Juste", { exact: true })).toBeVisible();
    await expect(next(page)).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page).not.toHaveURL(/net-roi\.1\.4711/);
    await expect(page.locator("[data-exercise-title]")).toBeFocused();
    await page.getByRole("button", { name: "Toutes les compétences" }).click();
    const skill = page.getByRole("listitem").filter({ hasText: "ROI net" });
    await expect(skill).toContainText("1 sur 1 juste du premier coup");
    await expect(skill).toContainText(/à revoir (demain|dans \d+ jours)/);
  });

  test("answered wrongly names the mistake, says why and what to do next", async ({ page }) => {
    await page.goto(NET_ROI);
    await answer(page).fill("180");
    await check(page).click();
    await expect(page.getByText(/^À reprendre\s: /)).toBeVisible();
    await expect(answer(page)).toHaveAttribute("aria-invalid", "true");
    await answer(page).fill("80");
    await check(page).click();
    await expect(page.getByText("Juste", { exact: true })).toBeVisible();
    await expect(page.getByText("0 sur 1 juste du premier coup, 1 reprise")).toBeVisible();
  });

  test("answered wrongly for no known reason gets a list of what to check", async ({ page }) => {
    await page.goto(NET_ROI);
    await answer(page).fill("37,12");
    await check(page).click();
    await expect(page.getByText("De quoi vérifier")).toBeVisible();
  });

  test("asks which of two readings was meant, and counts no attempt for it", async ({ page }) => {
    await page.goto("/en/practice/#net-roi.1.4711");
    await page.getByRole("textbox").fill("1,234");
    await page.getByRole("button", { name: "Check" }).click();
    await expect(page.getByText(/can be read two ways/)).toBeVisible();
    await expect.poll(async () => (await kept(page, "net-roi.1.4711"))?.attempts).toBe(0);
  });

  test("gives hints one by one, which cost nothing and are noted, then the solution", async ({ page }) => {
    await page.goto(NET_ROI);
    await page.getByRole("button", { name: "Indice 1 de 3" }).click();
    await expect(page.locator('[data-hint="1"]')).toBeFocused();
    await page.getByRole("button", { name: "Indice 2 de 3" }).click();
    await expect.poll(async () => (await kept(page, "net-roi.1.4711"))?.hints).toBe(2);
    await page.getByRole("button", { name: "Voir la solution" }).click();
    await expect(page.getByText("La réponse est 80")).toBeVisible();
  });

  test("in steps credits the method that follows an early slip", async ({ page }) => {
    await page.goto(CHAIN);
    await expect(page.getByRole("article", { name: /rapporté/ })).toBeVisible();
    const step = (name: string) => page.getByRole("textbox", { name });
    await step("Étape 1, Investissement").fill("2220");
    await step("Étape 2, Valeur").fill("7540");
    await step("Étape 3, ROI net").fill("239,6");
    await check(page).click();
    await expect(page.getByText(/^À reprendre\s: /)).toHaveCount(1);
    await expect(page.getByText("Méthode créditée", { exact: true })).toBeVisible();
    await expect(page.getByRole("status").filter({ hasText: "2 étapes sur 3 créditées" })).toBeVisible();
    await expect(step("Étape 1, Investissement")).toHaveAccessibleDescription(
      /il manque le temps de travail/,
    );
    await expect(step("Étape 3, ROI net")).toHaveAccessibleDescription(/Méthode créditée/);
    await answer(page).nth(0).fill("4191");
    await answer(page).nth(2).fill("80");
    await check(page).click();
    await expect(page.getByText("3 étapes sur 3 créditées")).toBeVisible();
    await expect(next(page)).toBeFocused();
  });

  test("keeps what is typed, also through a reload and in the other language", async ({ page }) => {
    await page.goto(CHAIN);
    await answer(page).nth(1).fill("7 540,5");
    await page.reload();
    await expect(answer(page).nth(1)).toHaveValue("7 540,5");
    await page.getByRole("link", { name: /^EN/ }).click();
    await expect(page).toHaveURL(/\/en\/practice\/#roi-chain\.2\.7$/);
    await expect(page.getByRole("textbox").nth(1)).toHaveValue("7 540,5");
  });

  test("that does not exist says so, and offers others", async ({ page }) => {
    await page.goto("/fr/exercices/#roas.9.1");
    await expect(page.getByRole("alert").filter({ hasText: "Cette adresse" })).toBeVisible();
    await expect(page.getByRole("button", { name: "ROAS", exact: true })).toBeEnabled();
  });
});

test("everything works by keyboard: choosing a skill, ordering, sorting, pointing, building", async ({
  page,
}) => {
  await page.goto("/fr/exercices/");
  await expect(page.getByRole("button", { name: "ROAS", exact: true })).toBeEnabled();
  await tabTo(page, "Lire un sondage");
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-exercise-title]")).toBeFocused();

  await page.goto("/fr/exercices/#order-by-profit.2.7");
  const first = page.locator(".order li").first();
  const moved = (await first.getAttribute("data-item")) ?? "";
  await tabTo(page, "Descendre");
  await page.keyboard.press("Enter");
  await expect(page.locator(".order li").nth(1)).toHaveAttribute("data-item", moved);
  await expect(
    page.locator(`[data-item="${moved}"]`).getByRole("button", { name: /Descendre/ }),
  ).toBeFocused();

  await page.goto("/fr/exercices/#break-even-month.2.7");
  await page.getByRole("radio").first().focus();
  for (let month = 1; month < 6; month += 1) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Juste", { exact: true })).toBeVisible();

  await page.goto("/fr/exercices/#build-net-roi.2.7");
  const tiles = page.getByRole("group", { name: "Tuiles" }).getByRole("button");
  for (const tile of [7, 0, 5, 1, 4, 2, 8, 6, 2]) {
    await tiles.nth(tile).focus();
    await page.keyboard.press("Enter");
  }
  await tabTo(page, "Vérifier");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Juste", { exact: true })).toBeVisible();
});

test.describe("day after day", () => {
  test("what was practised comes back when it is due, and first of the day's ten minutes", async ({
    page,
  }) => {
    await page.clock.setFixedTime(new Date("2026-03-02T10:00:00"));
    await page.goto(NET_ROI);
    await answer(page).fill("81,5");
    await check(page).click();
    await answer(page).fill("80");
    await check(page).click();
    await page.getByRole("button", { name: "Toutes les compétences" }).click();
    await expect(page.getByText(/à revoir (demain|dans \d+ jours)/)).toBeVisible();
    await page.clock.setFixedTime(new Date("2026-03-20T10:00:00"));
    await page.goto("/fr/exercices/");
    await expect(page.getByText("à revoir aujourd’hui")).toBeVisible();
    await page.getByRole("button", { name: "Commencer", exact: true }).click();
    await expect(page.getByText(/^0 sur \d faits?$/)).toBeVisible();
    await expect(page.locator("article .caption")).toContainText("ROI net");
    await page.getByRole("button", { name: "Passer à un autre" }).click();
    await expect(page.getByText(/^1 sur \d faits?$/)).toBeVisible();
    await page.reload();
    await expect(page.getByText(/^1 sur \d faits?$/)).toBeVisible();
  });

  test("the work is kept as a file, and taken up again from it", async ({ page }) => {
    await page.goto(NET_ROI);
    await answer(page).fill("80");
    await check(page).click();
    await page.goto("/fr/exercices/");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Garder une copie de tout dans un fichier" }).click(),
    ]);
    const path = await file.path();
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await expect(page.getByRole("heading", { name: "Vos compétences" })).toBeVisible();
    await page.locator("input[type=file]").setInputFiles(path);
    await page.getByRole("button", { name: "Remplacer" }).click();
    const skill = page.getByRole("listitem").filter({ hasText: "ROI net" });
    await expect(skill).toContainText("1 sur 1 juste du premier coup");
    await expect.poll(async () => (await kept(page, "net-roi.1.4711"))?.solved).toBe(true);
  });

  test("everything can be erased, once it is confirmed", async ({ page }) => {
    await page.goto(NET_ROI);
    await answer(page).fill("80");
    await check(page).click();
    await page.goto("/fr/exercices/");
    await page.getByRole("button", { name: "Tout effacer" }).click();
    await page.getByRole("button", { name: "Non, garder" }).click();
    expect(await page.evaluate(() => localStorage.length)).toBeGreaterThan(0);
    await page.getByRole("button", { name: "Tout effacer", exact: true }).click();
    await Promise.all([
      page.waitForEvent("load"),
      page.getByRole("button", { name: "Oui, tout effacer" }).click(),
    ]);
    await expect(page.getByRole("heading", { name: "Vos compétences" })).toBeVisible();
    expect(await page.evaluate(() => localStorage.getItem("retour:workbook"))).toBeNull();
  });
});

test.describe("without a network", () => {
  test.use({ serviceWorkers: "allow" });

  test("exercises never opened before work without a network", { tag: "@long" }, async ({
    page,
    context,
  }) => {
    await page.goto("/fr/exercices/");
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      while (!navigator.serviceWorker.controller) await new Promise((wait) => setTimeout(wait, 50));
    });
    await context.setOffline(true);
    await page.goto("/fr/exercices/#bottleneck.2.7");
    await page.reload();
    await page.getByRole("radio").first().check();
    await check(page).click();
    await expect(page.getByText(/^À reprendre/)).toBeVisible();
    await page.goto("/en/practice/#score-total.1.3");
    await expect(page.getByRole("textbox")).toBeVisible();
  });
});

test("a worksheet's link gives it back in either language, with answers when wanted", async ({ page }) => {
  await page.goto("/fr/feuille/");
  await page.getByRole("checkbox", { name: "ROAS", exact: true }).check();
  await page.getByRole("checkbox", { name: "Étape qui coince" }).check();
  await page.getByLabel("Nombre d’exercices").fill("3");
  await page.getByLabel("Série").fill("4711");
  await expect(page).toHaveURL(/#1\.3\.4711\.roas\.bottleneck$/);
  await expect(page.locator(".worksheet-questions > li")).toHaveCount(3);
  await expect(page.getByRole("heading", { name: "Corrigé" })).toHaveCount(0);
  const figures = await page.locator(".worksheet .figure").allTextContents();
  await page.getByRole("checkbox", { name: "Montrer le corrigé" }).check();
  await expect(page.getByRole("heading", { name: "Corrigé" })).toBeVisible();
  await page.goto("/en/worksheet/#1.3.4711.roas.bottleneck");
  await expect(page.locator(".worksheet-questions > li")).toHaveCount(3);
  const digits = (texts: readonly string[]) => texts.map((text) => text.replace(/\D/g, ""));
  expect(digits(await page.locator(".worksheet .figure").allTextContents()).toSorted()).toEqual(
    digits(figures).toSorted(),
  );
});

test("no answer form overflows 320 px or fails an accessibility rule, in either theme", {
  tag: "@long",
}, async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 720 } });
  const page = await context.newPage();
  const found: string[] = [];
  for (const spec of [...FORMS, ...CHARTS]) {
    await page.goto(`/fr/exercices/#${spec}`);
    const radios = page.locator("article").getByRole("radio");
    await expect(page.locator("article .caption")).toContainText(`série ${spec.split(".")[2]}`);
    await expect(check(page)).toBeVisible();
    if ((await radios.count()) > 0) await radios.first().check();
    await check(page).click();
    found.push(...(await violationsOf(page)).map((each) => `${spec} ${each}`));
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) found.push(`${spec} is ${over} px too wide`);
  }
  await context.close();
  expect(found).toEqual([]);
});
