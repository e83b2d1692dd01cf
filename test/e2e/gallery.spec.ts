import { expect, test, wakeIslands } from "./site.ts";

const SPECIMENS = ["colours", "type", "ruler", "controls", "ledger", "charts", "callouts", "exercise"];
const SIZES = [
  { name: "wide", width: 1280 },
  { name: "narrow", width: 360 },
];

for (const colorScheme of ["light", "dark"] as const) {
  for (const { name, width } of SIZES) {
    test(`the gallery looks as it did, ${colorScheme} and ${name}`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({
        baseURL: baseURL ?? "",
        colorScheme,
        reducedMotion: "reduce",
        viewport: { width, height: 900 },
        serviceWorkers: "block",
      });
      const page = await context.newPage();
      await page.goto("/fr/galerie/");
      await page.evaluate(() => document.fonts.ready);
      await wakeIslands(page);
      for (const specimen of SPECIMENS) {
        await expect
          .soft(page.locator(`[data-specimen="${specimen}"]`))
          .toHaveScreenshot(`${specimen}-${name}-${colorScheme}.png`);
      }
      await context.close();
    });
  }
}
