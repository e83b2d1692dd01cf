import { expect, figure, test } from "./site.ts";

test.describe("two languages", () => {
  for (const [locale, path] of [
    ["fr-FR", "/fr/"],
    ["en-GB", "/en/"],
    ["de-DE", "/fr/"],
  ] as const) {
    test(`a ${locale} browser lands on ${path}`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ locale, baseURL: baseURL ?? "" });
      const page = await context.newPage();
      await page.goto("/");
      await page.waitForURL(`**${path}`);
      await context.close();
    });
  }

  test("the choice of a language is remembered over the browser’s", async ({ page }) => {
    await page.goto("/fr/");
    await page.getByRole("link", { name: "English" }).click();
    await page.waitForURL("**/en/");
    await page.goto("/");
    await page.waitForURL("**/en/");
  });

  test("the switch lands on the same part of the same page", async ({ page }) => {
    await page.goto("/fr/lecons/roi/#right-time");
    await expect(page.getByRole("heading", { name: "Mesuré trop tôt, le ROI trompe" })).toBeInViewport();
    await page.getByRole("link", { name: "English" }).evaluate((link: HTMLElement) => link.click());
    await page.waitForURL("**/en/lessons/roi/#right-time");
    await expect(page.locator("#right-time h2")).toBeInViewport();
  });

  test("who goes up to the switch lands on the part that they had been reading", async ({ page }) => {
    await page.goto("/fr/lecons/roi/");
    await page.clock.install();
    const part = page.locator("#right-time");
    await part.evaluate((element) => {
      addEventListener("scroll", () => element.setAttribute("data-reached", ""), { once: true });
      element.scrollIntoView();
    });
    await expect(part).toHaveAttribute("data-reached");
    await page.clock.runFor(2000);
    await page.evaluate(() => scrollTo(0, 0));
    await page.getByRole("link", { name: "English" }).click();
    await page.waitForURL("**/en/lessons/roi/#right-time");
  });

  test("both languages show the same figures", async ({ page }) => {
    const values = async (path: string) => {
      await page.goto(path);
      return page
        .locator("data[data-figure]")
        .evaluateAll((all) => all.map((each) => (each as HTMLDataElement).value));
    };
    expect(await values("/fr/lecons/roi/")).toEqual(await values("/en/lessons/roi/"));
  });

  test("every page names its language and its twin", async ({ page }) => {
    for (const [french, english] of [
      ["/fr/glossaire/", "/en/glossary/"],
      ["/fr/suivi/", "/en/records/"],
      ["/fr/rapport/", "/en/report/"],
    ] as const) {
      await page.goto(french);
      await expect(page.locator("html")).toHaveAttribute("lang", "fr-CA");
      await expect(page.getByRole("link", { name: "English" })).toHaveAttribute("href", english);
      await page.goto(english);
      await expect(page.locator("html")).toHaveAttribute("lang", "en-CA");
      await expect(page.getByRole("link", { name: "Français" })).toHaveAttribute("href", french);
    }
  });

  test("a chosen number style and currency reach the prose, and stay", async ({ page }) => {
    await page.goto("/en/lessons/roi/");
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("combobox", { name: "Currency" }).selectOption("EUR");
    await page.getByRole("combobox", { name: /numbers/ }).selectOption("en-IE");
    await expect(figure(page, "investment/month")).toHaveText("€2,400");
    await page.reload();
    await expect(figure(page, "investment/month")).toHaveText("€2,400");
  });

  test("an unknown address answers 404, in both languages", async ({ page }) => {
    const response = await page.request.get("/fr/nulle-part/");
    expect(response.status()).toBe(404);
    const text = await response.text();
    expect(text).toContain("Cette page n’existe pas");
    expect(text).toContain("There is no such page");
  });
});

test.describe("the theme", () => {
  test("follows the reader’s choice and keeps it", async ({ page }) => {
    await page.goto("/fr/");
    await page.getByRole("button", { name: "Réglages" }).click();
    await page.getByRole("radio", { name: "Sombre" }).check();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await page.goto("/en/simulator/");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  });
});
