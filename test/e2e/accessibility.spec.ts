import AxeBuilder from "@axe-core/playwright";
import { expect, PAGES, test, wakeIslands } from "./site.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });
    for (const path of [...PAGES, "/404.html"]) {
      test(`${path} has no accessibility violation`, async ({ page }) => {
        await page.goto(path);
        await wakeIslands(page);
        for (const toggle of await page.locator(".table-toggle").all()) await toggle.click();
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        expect(
          violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
          ),
        ).toEqual([]);
      });
    }
  });
}
