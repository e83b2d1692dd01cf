import { test as base, expect, type Page } from "@playwright/test";
import { Host, visit } from "./host.ts";

const RELOAD = "Recharger";
const LATER = "Plus tard";

const test = base.extend<{ host: Host }>({
  host: async ({ baseURL }, use) => {
    const host = new Host(new URL(baseURL ?? "http://localhost:4321/"));
    await host.start();
    await use(host);
    await host.stop();
  },
});

test.use({ serviceWorkers: "allow" });

function isWaiting(page: Page) {
  return page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting != null);
}

test.describe("after one visit, with the server gone", () => {
  test.beforeEach(async ({ page, host }) => {
    await visit(page, host.at("/fr/"));
  });

  test("every page opens, asked for with or without its last slash or a query", async ({ page, host }) => {
    await host.stop();
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(error.message));
    // A request that the reload itself breaks off is no failure.
    page.on("requestfailed", (request) => {
      if (request.failure()?.errorText !== "net::ERR_ABORTED") problems.push(request.url());
    });
    const simulator = ["/en/simulator/", "/en/simulator", "/en/simulator/?x=1", "/en/simulator?x=1"];
    const records = ["/fr/suivi/", "/en/records/", "/fr/rapport/", "/en/report/"];
    for (const path of [...simulator, ...records, "/en", "/fr/"]) {
      await test.step(path, async () => {
        const response = await page.goto(host.at(path));
        expect(response?.status()).toBe(200);
        await expect(page.locator("html")).toHaveAttribute("lang", new RegExp(`^${path.slice(1, 3)}`));
        await expect(page.locator("h1")).toBeVisible();
        await page.reload();
        await expect(page.locator("h1")).toBeVisible();
      });
    }
    expect(problems).toEqual([]);
  });

  test("the address without a language opens", { tag: "@long" }, async ({ page, host }) => {
    await host.stop();
    expect((await page.goto(host.at("/")))?.ok()).toBe(true);
  });

  test("an unknown address gives the site's own page for it", { tag: "@long" }, async ({ page, host }) => {
    await page.goto(host.at("/404.html"));
    const title = (await page.locator("h1").first().textContent()) ?? "";
    await host.stop();
    const response = await page.goto(host.at("/en/no-such-page/"));
    expect(response?.status()).toBe(404);
    await expect(page.locator("h1").first()).toHaveText(title);
  });

  test("every file the site publishes is kept, in both languages", async ({ page, host }) => {
    const worker = await (await fetch(host.at("/sw.js"))).text();
    const listed = worker.match(/url:[`"']\.\//g) ?? [];
    const kept = await page.evaluate(async () => {
      const caches = await Promise.all(
        (await globalThis.caches.keys()).map((name) => globalThis.caches.open(name)),
      );
      return (await Promise.all(caches.map((cache) => cache.keys()))).flat().length;
    });
    expect(listed.length).toBeGreaterThan(10);
    expect(kept).toBe(listed.length);
  });
});

test.describe("when a new version is published", () => {
  test.beforeEach(async ({ page, host }) => {
    await visit(page, host.at("/fr/"));
    await expect(page.getByRole("button", { name: RELOAD })).toBeHidden();
    host.publish((worker) => `${worker}\n// Another version.`);
    await page.reload();
  });

  test("it is offered, and put in place only on demand", { tag: "@long" }, async ({ page, host }) => {
    const reload = page.getByRole("button", { name: RELOAD });
    await expect(reload).toBeVisible();
    expect(await isWaiting(page)).toBe(true);
    await page.goto(host.at("/fr/simulateur/"));
    await expect(reload).toBeVisible();
    expect(await isWaiting(page)).toBe(true);

    await page.evaluate(() => localStorage.setItem("retour:probe", "kept"));
    const reloaded = page.waitForEvent("load");
    await reload.click();
    await reloaded;
    expect(await isWaiting(page)).toBe(false);
    expect(await page.evaluate(() => localStorage.getItem("retour:probe"))).toBe("kept");
    await expect(reload).toBeHidden();
  });

  test("the reader may put it off, by Escape or button, and is not asked at each page", {
    tag: "@long",
  }, async ({ page, host }) => {
    const later = page.getByRole("button", { name: LATER });
    await expect(later).toBeVisible();
    const box = await later.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await page.keyboard.press("Escape");
    await expect(later).toBeHidden();
    await page.goto(host.at("/fr/simulateur/"));
    await page.waitForLoadState("networkidle");
    await expect(later).toBeHidden();
    expect(await isWaiting(page)).toBe(true);
  });
});

test("a page open in another tab still finds its own version's files", { tag: "@long" }, async ({
  page,
  context,
  host,
}) => {
  await visit(page, host.at("/fr/"));
  const file = /\{url:.\.\/(_assets\/[^"'`]+\.woff2).,[^}]*\},/;
  const [, name] = file.exec(await (await fetch(host.at("/sw.js"))).text()) ?? [];
  host.publish((worker) => worker.replace(file, ""));

  const other = await context.newPage();
  await other.goto(host.at("/en/"));
  const reloaded = other.waitForEvent("load");
  await other.getByRole("button", { name: "Reload" }).click();
  await reloaded;
  await host.stop();
  const found = await page.evaluate(async (url) => (await fetch(url)).status, host.at(`/${name}`));
  expect(found).toBe(200);
});
