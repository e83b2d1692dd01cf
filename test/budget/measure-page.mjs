import { brotliSize } from "../serve-site.mjs";

const PHONE = { width: 360, height: 800 };
/** Long enough for an observer to see that something has come into view, and for the fetch that follows to start. */
const GLANCE = 60; // ms

/** Loads a page as a phone does on its first visit, reads it to its end, and returns what that took. */
export async function measurePage(browser, site, path) {
  const context = await browser.newContext({ viewport: PHONE, serviceWorkers: "block" });
  try {
    const page = await context.newPage();
    const start = site.sent.length;
    const fetched = () => site.sent.slice(start);
    await page.goto(site.address(path), { waitUntil: "networkidle" });
    // A phone has no mouse to rest on what scrolls by beneath it.
    await page.mouse.move(-1, -1);
    const first = await page.evaluate(lookAtPage);
    const inline = { path: "(inline)", type: "text/javascript", bytes: brotliSize(first.inlineScript) };
    const atFirst = [inline, ...fetched()];

    await readToTheEnd(page);
    const { islandsAsleep } = await page.evaluate(lookAtPage);
    const atLast = [inline, ...fetched()];
    const bytes = (list, type) =>
      list.filter((file) => file.type === type).reduce((sum, file) => sum + file.bytes, 0);
    return {
      figures: {
        firstScript: bytes(atFirst, "text/javascript"),
        script: bytes(atLast, "text/javascript"),
        html: bytes(atLast, "text/html"),
        css: bytes(atLast, "text/css"),
        fonts: bytes(atLast, "font/woff2"),
        awake: first.islandsAwake.length,
        asleep: islandsAsleep.length,
        living: first.livingTop,
      },
      files: { firstScript: atFirst, default: atLast },
      names: { awake: first.islandsAwake, asleep: islandsAsleep },
    };
  } finally {
    await context.close();
  }
}

/** Scrolls through a page so that every island comes into view, and waits until they are awake. */
export async function readToTheEnd(page) {
  await page.evaluate(async (glance) => {
    const step = innerHeight * 0.8;
    for (let top = 0; top < document.documentElement.scrollHeight; top += step) {
      scrollTo({ top, behavior: "instant" });
      await new Promise((resolve) => setTimeout(resolve, glance));
    }
  }, GLANCE);
  // A busy page may not notice what a fast hand scrolls past: whatever still sleeps is looked at once more. One that does
  // not wake then is a finding, not a failure to measure.
  await page.evaluate(async (glance) => {
    for (const island of document.querySelectorAll("astro-island[ssr]")) {
      (island.firstElementChild ?? island).scrollIntoView({ block: "center", behavior: "instant" });
      await new Promise((resolve) => setTimeout(resolve, glance));
    }
  }, GLANCE);
  await page
    .waitForFunction(() => !document.querySelector("astro-island[ssr]"), null, { timeout: 10_000 })
    .catch(() => {});
  await page.waitForTimeout(GLANCE);
}

/** Runs in the page. */
function lookAtPage() {
  const islands = [...document.querySelectorAll("astro-island")];
  const nameOf = (island) => `${island.getAttribute("component-export")} at ${Math.round(topOf(island))} px`;
  const topOf = (element) => {
    // An island has no box of its own.
    const box = element.matches("astro-island") ? (element.firstElementChild ?? element) : element;
    return box.getBoundingClientRect().top + scrollY;
  };
  const isData = (script) => /json|importmap|speculationrules/.test(script.type);
  const living = document.querySelector(".part .living");
  return {
    inlineScript: [...document.scripts]
      .filter((script) => !script.src && !isData(script))
      .map((script) => script.textContent)
      .join("\n"),
    islandsAwake: islands.filter((island) => !island.hasAttribute("ssr")).map(nameOf),
    islandsAsleep: islands.filter((island) => island.hasAttribute("ssr")).map(nameOf),
    livingTop: living ? Math.round(topOf(living)) : Number.POSITIVE_INFINITY,
  };
}
