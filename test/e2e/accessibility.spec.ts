import { expectAccessible } from "./accessible.ts";
import { expect, PAGES, test, wakeIslands } from "./site.ts";

for (const path of [...PAGES, "/404.html"]) {
  // Both languages are built alike: the second one is asked in the long check.
  const tag = path.startsWith("/en/") ? "@long" : [];
  test(`${path} fits 320 pixels, and breaks no accessibility rule in either theme`, { tag }, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await wakeIslands(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect.soft(overflow, "sideways scrolling").toBeLessThanOrEqual(0);

    await page.setViewportSize({ width: 1280, height: 720 });
    for (const toggle of await page.locator(".table-toggle").all()) await toggle.click();
    await expectAccessible(page);
  });
}
