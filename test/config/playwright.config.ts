import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { browserArguments, findBrowser } from "../../src/commands/find-browser.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const port = Number(process.env.TEST_PORT ?? 4390);
const browser = await findBrowser();

/** Browser tests, against the built site as visitors get it, served on a port of their own. */
export default defineConfig({
  testDir: "../e2e",
  outputDir: "../../.cache/test/e2e",
  // One picture for all platforms: the fonts are the site's own, and the tolerance covers their smoothing.
  snapshotPathTemplate: "{testDir}/__screenshots__/{arg}{ext}",
  fullyParallel: true,
  workers: 2,
  // What takes minutes is left to `npm run check:long`.
  grepInvert: process.env["LONG"] ? [] : [/@long/],
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  reporter: "list",
  // These machines are slow and shared; a test that hangs still ends.
  timeout: 60_000,
  expect: {
    toHaveScreenshot: { maxDiffPixelRatio: 0.02, animations: "disabled", caret: "hide" },
  },
  use: {
    baseURL: `http://localhost:${port}`,
    locale: "fr-CA",
    timezoneId: "America/Toronto",
    // At each first visit the worker fetches the whole course: only the tests of offline use let it.
    serviceWorkers: "block",
    contextOptions: { reducedMotion: "reduce" },
    // Recording slows every test down: where a failure is tried again, that is when it is recorded.
    trace: process.env.CI ? "on-first-retry" : "retain-on-failure",
    launchOptions: { executablePath: browser ?? undefined, args: browserArguments() },
  },
  projects: [{ name: "chromium", use: { browserName: "chromium" } }],
  webServer: {
    command: `"${process.execPath}" test/e2e/serve.mjs`,
    cwd: root,
    // A build for the site's own root, whatever the caller's environment says.
    env: { ...(process.env as Record<string, string>), PORT: String(port), BASE: "/", OUT_DIR: "dist" },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5000 },
    timeout: 120_000,
  },
});
