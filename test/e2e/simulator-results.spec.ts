import { readFile } from "node:fs/promises";
import type { Download, Locator, Page } from "@playwright/test";
import { expectAccessible } from "./accessible.ts";
import { expect, showAllInputs, test } from "./site.ts";

const NBSP = "\u00A0";
const VIEWS = { path: "Parcours", time: "Dans le temps", indicators: "Indicateurs" } as const;

async function open(page: Page, view: keyof typeof VIEWS): Promise<void> {
  await page.goto("/fr/simulateur/");
  // On a phone the inputs are folded away: the page itself says when it answers.
  await expect(page.locator("main astro-island[ssr]")).toHaveCount(0);
  await page.getByRole("tab", { name: VIEWS[view] }).click();
  await expect(page.locator(`.${view}-view`)).toBeVisible();
}

async function downloaded(page: Page, button: Locator): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return download;
}

const contentOf = async (download: Download) => readFile(await download.path());

test.describe("the path", () => {
  test("names the bottleneck, says what mending it is worth, and lets it be tried and taken back", async ({
    page,
  }) => {
    await open(page, "path");
    const heading = page.getByRole("heading", { name: /^Le goulot/ });
    await expect(heading).toHaveText(/Instagram, là où les gens achètent/);
    await expect(page.locator(".bottleneck .plate-head p")).toContainText(`11${NBSP}664${NBSP}$`);
    await page.getByRole("button", { name: `Essayer 40${NBSP}% au lieu de 25${NBSP}%` }).click();
    // Exactly what was announced: 5 760 + 11 664.
    await expect(page.locator(".verdict-text")).toContainText(`Profit${NBSP}: 17${NBSP}424${NBSP}$`);
    await expect(heading).not.toHaveText(/Instagram/);
    await page.keyboard.press("Control+z");
    await expect(page.locator(".verdict-text")).toContainText(`Profit${NBSP}: 5${NBSP}760${NBSP}$`);
    await expect(heading).toHaveText(/Instagram/);
  });

  test("is reached by keyboard alone, and has a funnel for each channel", async ({ page }) => {
    await page.goto("/fr/simulateur/");
    await expect(page.getByRole("spinbutton", { name: "Panier moyen" })).toBeEditable();
    await page.getByRole("tab", { name: "Vue d’ensemble" }).focus();
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("tab", { name: "Parcours" })).toBeFocused();
    await expect(page.locator(".path-funnels figure")).toHaveCount(2);
    await expect(page.getByRole("heading", { name: /LinkedIn : une vente pour/ })).toBeVisible();
  });
});

test.describe("over time", () => {
  test("what an early measurement would have said moves with the month, and ends at the verdict", async ({
    page,
  }) => {
    await open(page, "time");
    const title = page.getByRole("heading", { name: /la campagne/ });
    await expect(title).toContainText(`Vue au mois 3, la campagne perd 30${NBSP}%`);
    const slider = page.getByRole("slider", { name: "Mois de la mesure" });
    await slider.focus();
    await page.keyboard.press("ArrowLeft");
    await expect(title).toContainText("Vue au mois 2");
    await page.keyboard.press("End");
    await expect(title).toContainText(`la campagne rapporte 40${NBSP}%`);
    await expect(page.locator(".verdict-net")).toHaveText(`+40${NBSP}%`);
  });

  test("shows the month the stake is back, and what is still on its way on the last day", async ({
    page,
  }) => {
    await open(page, "time");
    await expect(page.getByRole("heading", { name: "La valeur rattrape le coût au mois 6" })).toBeVisible();
    await expect(
      page.getByRole("heading", { name: `Le dernier jour, 5${NBSP}040${NBSP}$ sont encore en route` }),
    ).toBeVisible();
    await showAllInputs(page);
    await page.getByRole("spinbutton", { name: "Cycle de vente", exact: true }).fill("0");
    await expect(
      page.getByRole("heading", { name: "Le dernier jour, toute la valeur est rentrée" }),
    ).toBeVisible();
  });
});

test.describe("the indicators", () => {
  const formulas = (page: Page, name: string) =>
    page.getByRole("region", { name: `Formule${NBSP}: ${name}`, exact: true }).locator("math");

  test("open to their formula in MathML, with the numbers of the verdict put into it", async ({ page }) => {
    await open(page, "indicators");
    await page.getByRole("button", { name: "ROI net", exact: true }).click();
    const [inWords, inFigures] = await formulas(page, "ROI net").all();
    await expect(inWords as Locator).toHaveText("valeur−investissementinvestissement");
    const value = await page.locator(".verdict-text .value").first().textContent();
    const cost = await page.locator(".verdict-text .cost").textContent();
    const fraction = (inFigures as Locator).locator("mfrac > mrow");
    await expect(fraction.first()).toHaveText(`${value}−${cost}`);
    await expect(fraction.last()).toHaveText(cost ?? "");
    await expect(inFigures as Locator).toContainText(`=40${NBSP}%`);
    // What is read aloud where MathML is not.
    await expect(inFigures as Locator).toHaveAttribute(
      "alttext",
      `ROI net = (${value} − ${cost}) ÷ ${cost} = 40${NBSP}%`,
    );
    expect(await (inWords as Locator).evaluate((math) => math.namespaceURI)).toBe(
      "http://www.w3.org/1998/Math/MathML",
    );
    await expect(page.getByText(/Un rapport cache sa taille/)).toBeVisible();
  });

  test("follow the inputs, open or not, and open by keyboard", async ({ page }) => {
    await open(page, "indicators");
    const row = page.getByRole("button", { name: "Coût par clic (CPC)" });
    await row.focus();
    await page.keyboard.press("Enter");
    await expect(row).toHaveAttribute("aria-expanded", "true");
    const figures = formulas(page, "Coût par clic (CPC)").last();
    await expect(figures).toContainText(`14${NBSP}400${NBSP}$`);
    await page.getByRole("spinbutton", { name: "Publicité par mois, Instagram" }).fill("1 200");
    await expect(figures).toContainText(`18${NBSP}000${NBSP}$`);
    await expect(page.locator(".verdict-text")).toContainText(`18${NBSP}000${NBSP}$`);
  });

  test("explain the 100 points between gross return and net ROI with the plan’s own money", async ({
    page,
  }) => {
    await open(page, "indicators");
    await expect(page.getByRole("heading", { name: /ROI net .*40.*retour brut 140/ })).toBeVisible();
    await expect(page.getByText(/14.400.\$ ÷ 14.400.\$ font 100.%/)).toBeVisible();
  });

  test("say why one is not defined, and never show an infinity", async ({ page }) => {
    await open(page, "indicators");
    await page.getByRole("button", { name: "Ouvrir toutes les formules" }).click();
    await expect(page.getByText(/Les achats répétés ne sont pas indiqués/).first()).toBeVisible();
    await showAllInputs(page);
    for (const name of [
      "Publicité par mois, Instagram",
      "Équipe, par mois",
      "Photos, par mois",
      "Outils, par mois",
    ]) {
      await page.getByRole("spinbutton", { name, exact: true }).fill("0");
    }
    await page.getByRole("radio", { name: /LinkedIn/ }).check();
    await page.getByRole("spinbutton", { name: "Publicité par mois, LinkedIn", exact: true }).fill("0");
    await expect(page.getByRole("heading", { name: /il n’y a pas de rendement/ })).toBeVisible();
    for (const view of Object.values(VIEWS)) {
      await page.getByRole("tab", { name: view }).click();
      await expect(page.locator("body")).not.toContainText(/NaN|Infinity|∞|undefined/);
    }
  });
});

test.describe("what can be kept", () => {
  test("figures for a spreadsheet, as French ones read them", async ({ page }) => {
    await open(page, "indicators");
    const file = await downloaded(page, page.getByRole("button", { name: "Mois par mois (CSV)" }));
    expect(file.suggestedFilename()).toMatch(/^cafe-merisier.*-mois-\d{4}-\d\d-\d\d\.csv$/);
    const content = await contentOf(file);
    expect([...content.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = content.toString("utf8").trim().split("\r\n");
    expect(lines[1]).toBe("1;2400;840;2400;840;-1560;-0,65;28;0;non");
    expect(lines).toHaveLength(10);
  });

  test("and as the others do: inputs and indicators in plain numbers, no cell that a spreadsheet would run", async ({
    page,
  }) => {
    await open(page, "indicators");
    await page.getByRole("radio", { name: "1234.5 et virgule" }).check();
    const inputs = await contentOf(
      await downloaded(page, page.getByRole("button", { name: "Hypothèses (CSV)" })),
    );
    expect(inputs.toString("utf8")).toContain("Panier moyen,62.5,,,CAD\r\n");
    const indicators = await contentOf(
      await downloaded(page, page.getByRole("button", { name: "Indicateurs (CSV)" })),
    );
    const text = indicators.toString("utf8");
    expect(text).toContain("Rendement,ROI net,0.4,");
    expect(text).not.toMatch(/(^|,|\n)"?[=+@\t]/);
  });

  test("a figure as an SVG that needs nothing else, on light paper in the dark theme too", async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await open(page, "time");
    const figure = page.locator("figure").filter({ hasText: "encore en route" });
    await figure.getByRole("button", { name: "Garder la figure" }).click();
    const file = await downloaded(page, figure.getByRole("button", { name: "Fichier SVG" }));
    expect(file.suggestedFilename()).toMatch(/\.svg$/);
    const svg = (await contentOf(file)).toString("utf8");
    expect(svg).toContain("<title>Le dernier jour, 5");
    expect(svg).not.toMatch(/var\(|oklch|class=|style=|<script|href|url\((?!#)/);
    const seen = await page.evaluate((source) => {
      const parsed = new DOMParser().parseFromString(source, "image/svg+xml");
      const ground = parsed.querySelector("svg > rect")?.getAttribute("fill") ?? "";
      return {
        isWhole: parsed.querySelector("parsererror") === null,
        lightness: Number.parseInt(ground.slice(1, 3), 16),
        texts: [...parsed.querySelectorAll("text")].map((text) => text.textContent),
        shapes: parsed.querySelectorAll("path").length,
        left: document.querySelectorAll(".drawing-host").length,
      };
    }, svg);
    expect(seen).toMatchObject({ isWhole: true, left: 0 });
    expect(seen.lightness).toBeGreaterThan(240);
    expect(seen.texts).toContain(`3${NBSP}360`);
    expect(seen.shapes).toBeGreaterThan(9);
  });

  test("a figure as a PNG at twice its size, by keyboard", async ({ page }) => {
    await open(page, "path");
    const figure = page.locator("figure.bottleneck");
    await figure.getByRole("button", { name: "Garder la figure" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    const png = await contentOf(file);
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(1600);
  });

  test("a printed page: verdict, assumptions, ledger, cash, funnels and indicators, and no controls", async ({
    page,
  }) => {
    await open(page, "indicators");
    // What draws the page on paper is fetched when the site is at rest.
    await expect(async () => {
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      await expect(page.locator(".print-sheet")).toBeAttached({ timeout: 500 });
    }).toPass();
    await page.emulateMedia({ media: "print" });
    const sheet = page.locator(".print-sheet");
    for (const name of ["Hypothèses", "Indicateurs", /La valeur dépasse le coût/, /La mise est récupérée/]) {
      await expect(sheet.getByRole("heading", { name })).toBeVisible();
    }
    await expect(sheet.getByRole("rowheader", { name: "Panier moyen" }).first()).toBeVisible();
    await expect(sheet.locator(".funnel-figure")).toHaveCount(2);
    await expect(page.getByRole("button")).toHaveCount(0);
    await expect(page.getByRole("slider")).toHaveCount(0);
    for (const format of ["A4", "Letter"]) {
      const pdf = (await page.pdf({ format })).toString("latin1");
      expect(pdf.match(/\/Type\s*\/Page[^s]/g)?.length).toBeLessThanOrEqual(4);
    }
  });
});

for (const view of Object.keys(VIEWS) as (keyof typeof VIEWS)[]) {
  test(`the ${view} view has no accessibility violation, in either theme`, { tag: "@long" }, async ({
    page,
  }) => {
    await open(page, view);
    if (view === "indicators") await page.getByRole("button", { name: "Ouvrir toutes les formules" }).click();
    for (const toggle of await page.locator(".table-toggle").all()) await toggle.click();
    for (const menu of await page.getByRole("button", { name: "Garder la figure" }).all()) await menu.click();
    await expectAccessible(page, ".bench-results");
  });

  for (const width of [360, 320]) {
    test(`the ${view} view fits a window of ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      await open(page, view);
      if (view === "indicators")
        await page.getByRole("button", { name: "Ouvrir toutes les formules" }).click();
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    });
  }
}
