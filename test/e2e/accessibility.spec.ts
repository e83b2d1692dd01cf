import { expectAccessible } from "./accessible.ts";
import { PAGES, test, wakeIslands } from "./site.ts";

for (const path of [...PAGES, "/404.html"]) {
  test(`${path} has no accessibility violation, in either theme`, async ({ page }) => {
    await page.goto(path);
    await wakeIslands(page);
    for (const toggle of await page.locator(".table-toggle").all()) await toggle.click();
    await expectAccessible(page);
  });
}
