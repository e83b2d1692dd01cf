import { test as base, expect, type Page } from "@playwright/test";

/** Every page of the course, by language. */
export const PAGES = [
  "/fr/",
  "/en/",
  "/fr/lecons/roi/",
  "/en/lessons/roi/",
  "/fr/simulateur/",
  "/en/simulator/",
  "/fr/glossaire/",
  "/en/glossary/",
  "/fr/galerie/",
  "/en/gallery/",
] as const;

/**
 * The browser as these tests use it: whatever a test does, no console error, no violation of the content security
 * policy, no failed script and no request to another host may come of it.
 */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = [];
      context.on("console", (message) => {
        if (message.type() === "error") complaints.push(`${message.page()?.url()}: ${message.text()}`);
      });
      context.on("weberror", (error) => complaints.push(`${error.page()?.url()}: ${error.error().message}`));
      context.on("request", (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith("http") && url.origin !== new URL(baseURL ?? "").origin) {
          complaints.push(`request to ${url.origin}`);
        }
      });
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Scrolls through the page so that every island wakes, then back to the top. */
export async function wakeIslands(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 400) {
      scrollTo(0, y);
      await new Promise((done) => setTimeout(done, 40));
    }
    scrollTo(0, 0);
  });
  await expect(page.locator("astro-island[ssr][client=visible]")).toHaveCount(0);
}

/** A figure of the prose, by its name in the engine. */
export function figure(page: Page, name: string) {
  return page.locator(`data[data-figure="${name}"]`).first();
}
