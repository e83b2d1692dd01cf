import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { lessonAddresses } from "../lesson-addresses.mjs";

/** Every page of the course, by language; of the teachers’ notes, which are built alike, one each. */
export const PAGES: readonly string[] = [
  "/fr/",
  "/en/",
  ...lessonAddresses().flatMap(({ fr, en }) => [`/${fr}`, `/${en}`]),
  "/fr/simulateur/",
  "/en/simulator/",
  "/fr/exercices/",
  "/en/practice/",
  "/fr/feuille/",
  "/en/worksheet/",
  "/fr/examen/",
  "/en/exam/",
  "/fr/exercices/audit/",
  "/en/practice/audit/",
  "/fr/cahier/",
  "/en/workbook/",
  "/fr/suivi/",
  "/en/records/",
  "/fr/rapport/",
  "/en/report/",
  "/fr/glossaire/",
  "/en/glossary/",
  "/fr/enseigner/",
  "/en/teaching/",
  "/fr/enseigner/roi/",
  "/en/teaching/tracking/",
  "/fr/galerie/",
  "/en/gallery/",
];

/**
 * Listens to a browser, and returns what it has complained of so far: console errors, violations of the content security
 * policy, failed scripts, requests to another host than the site's.
 */
export function complaintsOf(context: BrowserContext, site: string): readonly string[] {
  const complaints: string[] = [];
  const { origin } = new URL(site);
  context.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${message.page()?.url()}: ${message.text()}`);
  });
  context.on("weberror", (error) => complaints.push(`${error.page()?.url()}: ${error.error().message}`));
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== origin) complaints.push(`request to ${url.origin}`);
  });
  return complaints;
}

/** The browser as these tests use it: whatever a test does, no complaint may come of it. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ context, baseURL }, use) => {
      const complaints = complaintsOf(context, baseURL ?? "");
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Brings every island into view, so that all of them wake, then goes back to the top. */
export async function wakeIslands(page: Page): Promise<void> {
  const asleep = page.locator("astro-island[ssr][client=visible]");
  await expect(async () => {
    await asleep.evaluateAll(async (islands) => {
      for (const island of islands) {
        // An island has no box of its own; what it holds does.
        (island.firstElementChild ?? island).scrollIntoView({ block: "center" });
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      }
    });
    expect(await asleep.count()).toBe(0);
  }).toPass({ timeout: 30_000 });
  await page.evaluate(() => scrollTo(0, 0));
}

/** Goes to the same page in English, and is there once it returns: islands woken too early would be those of the page before. */
export async function toEnglish(page: Page): Promise<void> {
  await page.getByRole("link", { name: "English" }).click();
  await page.waitForURL("**/en/**");
}

/** A figure of the prose, by its name in the engine. */
export function figure(page: Page, name: string) {
  return page.locator(`data[data-figure="${name}"]`).first();
}

/** From the six inputs of a first look at the simulator to all of them, in either language. */
export async function showAllInputs(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^(Toutes les hypothèses|All assumptions)$/ }).click();
}
