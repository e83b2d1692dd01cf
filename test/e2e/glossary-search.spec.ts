import { expectAccessible } from "./accessible.ts";
import { Host, visit } from "./host.ts";
import { expect, test } from "./site.ts";

test("a term opens its definition where it stands, by mouse and by keyboard, and Escape closes it", async ({
  page,
}) => {
  await page.goto("/fr/lecons/roi/");
  const term = page.getByRole("button", { name: "marge sur coûts variables", exact: true });
  const note = page.getByRole("dialog", { name: "Marge sur coûts variables" });
  await expect(note).toBeHidden();
  await page.locator("label.term", { hasText: "marge sur coûts variables" }).click();
  await expect(note).toBeVisible();
  await expect(note).toContainText("Contribution margin");
  await page.keyboard.press("Escape");
  await expect(note).toBeHidden();

  await expect(term).toBeFocused();
  await page.keyboard.press("Enter");
  // Focused, it is read out; the next stops are within it.
  await expect(note).toBeFocused();
  await expectAccessible(page, ".term-note:popover-open");
  await page.keyboard.press("Tab");
  await expect(note.getByRole("link", { name: "Dans le glossaire" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.waitForURL("**/fr/glossaire/#contribution-margin");
  await expect(page.getByRole("heading", { name: "Marge sur coûts variables" })).toBeInViewport();

  // At every width, what follows a term stays beside it.
  await page.goto("/fr/lecons/roi/");
  for (let width = 320; width <= 460; width += 20) {
    await page.setViewportSize({ width, height: 800 });
    const parted = await page.locator("label.term").evaluateAll(
      (terms) =>
        terms.filter((each) => {
          const next = each.nextSibling;
          if (!(next instanceof Text) || !/^[,.;)]/.test(next.data)) return false;
          const range = document.createRange();
          range.setStart(next, 0);
          range.setEnd(next, 1);
          const [word] = [...(each.firstElementChild?.getClientRects() ?? [])].slice(-1);
          return Math.abs(range.getBoundingClientRect().bottom - (word?.bottom ?? 0)) > 12;
        }).length,
    );
    expect(parted).toBe(0);
  }
});

test("the glossary's field leaves the terms that answer it, in either language, accents or not", async ({
  page,
}) => {
  await page.goto("/fr/glossaire/");
  const field = page.getByRole("searchbox", { name: "Filtrer les mots" });
  const shown = page.locator(".entry:visible h3");
  await field.fill("evenement");
  await expect(shown).toHaveText(["Événement clé"]);
  await field.fill("churn");
  await expect(shown).toHaveText(["Taux d’attrition"]);
  await field.fill("vitrine");
  await expect(page.getByText("Aucun mot ne porte ce nom; 1 définition en parle")).toBeVisible();
  await field.fill("zzyzx");
  await expect(shown).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Tout montrer" }).click();
  await expect(page.getByText(/^1\d\d mots$/)).toBeVisible();
  // A link to a term that the field has hidden shows it.
  await field.fill("prospect");
  await page.locator("#lead").getByRole("link", { name: "Coût par prospect" }).click();
  await expect(page.locator("#cpl")).toBeInViewport();
  await page.locator("#cpl").getByRole("link", { name: "Coût par acquisition" }).click();
  await expect(page.locator("#cpa")).toBeInViewport();
});

test("the search finds a lesson's words and a term's, accents or not, in both languages, by keyboard alone", async ({
  page,
}) => {
  await page.goto("/fr/");
  await page.keyboard.press("/");
  const field = page.getByRole("combobox", { name: "Mots à chercher" });
  await expect(field).toBeFocused();
  for (const query of ["délai de récupération", "delai de recuperation", "payback"]) {
    await field.fill(query);
    await expect(page.getByRole("option").first()).toContainText("Délai de récupération");
  }
  await field.fill("liquidites");
  const result = page.getByRole("option", { name: /Mesuré trop tôt/ });
  await expect(result.locator("mark")).toHaveText("liquidités");
  await expectAccessible(page, ".search");
  await expect(result).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/fr/lecons/roi/#right-time");
  await expect(page.getByRole("heading", { name: "Mesuré trop tôt, le ROI trompe" })).toBeInViewport();

  await page.goto("/en/simulator/");
  await page.getByRole("button", { name: "Search", exact: true }).click();
  await page.getByRole("combobox", { name: "Words to look for" }).fill("evenement cle");
  await expect(page.getByRole("option").first()).toContainText("Key event");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Search", exact: true })).toBeFocused();
});

test.describe("without a network", () => {
  test.use({ serviceWorkers: "allow" });

  test("the search answers without a network, on a page never opened before", { tag: "@long" }, async ({
    browser,
    baseURL,
  }) => {
    const host = new Host(new URL(baseURL ?? ""));
    await host.start();
    const page = await browser.newPage();
    await visit(page, host.at("/en/"));
    await host.stop();
    await page.goto(host.at("/fr/glossaire/"));
    await page.getByRole("button", { name: "Chercher", exact: true }).click();
    await page.getByRole("combobox", { name: "Mots à chercher" }).fill("goulot");
    await page.getByRole("option", { name: /^Goulot/ }).click();
    await expect(page.locator("#bottleneck")).toBeInViewport();
    await page.close();
  });
});

test("nonsense is answered with help, and the key / can be typed, or put off", async ({ page }) => {
  await page.goto("/fr/glossaire/");
  await page.getByRole("searchbox", { name: "Filtrer les mots" }).press("/");
  await expect(page.getByRole("searchbox", { name: "Filtrer les mots" })).toHaveValue("/");
  const field = page.getByRole("combobox", { name: "Mots à chercher" });
  await expect(field).toBeHidden();
  await page.getByRole("button", { name: "Chercher", exact: true }).click();
  await field.fill("<zz>%$&zzyzx");
  await expect(page.getByText("Rien ne répond à « <zz>%$&zzyzx ».")).toBeVisible();
  await field.fill("antonoar");
  await page.getByRole("button", { name: "Entonnoir", exact: true }).click();
  await expect(page.getByRole("option").first()).toContainText("Entonnoir");
  await page.getByRole("checkbox", { name: "Ouvrir avec la touche /" }).uncheck();
  await page.keyboard.press("Escape");
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("/");
  await expect(field).toBeHidden();
});
