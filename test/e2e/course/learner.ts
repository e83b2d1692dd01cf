import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { complaintsOf } from "../site.ts";

/** Opens the learner's browser on the profile that its last closing left. */
type Launch = () => Promise<BrowserContext>;

/** A learner with a browser of their own, which they close and open again: what it keeps is on disk, as at home. */
export class Learner {
  readonly #launch: Launch;
  #context: BrowserContext | null = null;
  #page: Page | null = null;
  #isOffline = false;
  readonly #complaints: (readonly string[])[] = [];
  readonly #site: string;

  /** `site` is its address. */
  constructor(launch: Launch, site: string) {
    this.#launch = launch;
    this.#site = site;
  }

  get page(): Page {
    if (!this.#page) throw new Error("The learner's browser is closed.");
    return this.#page;
  }

  async openBrowser(): Promise<void> {
    const context = await this.#launch();
    context.setDefaultTimeout(PATIENCE);
    this.#context = context;
    this.#complaints.push(complaintsOf(context, this.#site));
    await context.setOffline(this.#isOffline);
    this.#page = context.pages()[0] ?? (await context.newPage());
  }

  async closeBrowser(): Promise<void> {
    // From the last key to the window's cross a hand takes longer than this; what is typed is kept once its frame is painted.
    await this.#page?.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))),
    );
    await this.#context?.close();
    this.#context = null;
    this.#page = null;
  }

  /** From here on nothing can be reached but what this browser has kept, however often it is closed. */
  async goOffline(): Promise<void> {
    this.#isOffline = true;
    await this.#context?.setOffline(true);
  }

  /** `path` is below the site's base. */
  async visit(path: string): Promise<void> {
    await this.page.goto(new URL(path, this.#site).href);
  }

  /** Waits until this browser has kept the whole site. */
  async hasSite(): Promise<void> {
    await this.page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
  }

  /** Whatever a browser of this learner's has complained of. */
  get complaints(): readonly string[] {
    return this.#complaints.flat();
  }
}

/** A hand waits so long for a field, and no longer; a browser that is slow to start is no failure. */
const PATIENCE = 20_000;

/** Tests with a learner on the site at `site`, of whose browsers none may complain. */
export const test = base.extend<{ site: string; learner: Learner }>({
  site: async ({ baseURL }, use) => {
    await use(baseURL ?? "");
  },
  learner: async ({ playwright, launchOptions, contextOptions, locale, timezoneId, site }, use) => {
    const profile = await mkdtemp(join(tmpdir(), "retour-learner-"));
    const options = { ...launchOptions, ...contextOptions, locale, timezoneId };
    const launch = () => playwright.chromium.launchPersistentContext(profile, options);
    const learner = new Learner(launch, site);
    await learner.openBrowser();
    await use(learner);
    await learner.closeBrowser();
    await rm(profile, { recursive: true, force: true });
    expect(learner.complaints).toEqual([]);
  },
});

export { expect };
