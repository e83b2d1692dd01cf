import { brotliSize } from "./server.mjs";

const PHONE = { width: 360, height: 800 };
/** Islands wake a moment after they come into view: this long without an answer means that they have. */
const QUIET = 400; // ms

/** Loads a page as a phone does on its first visit, reads it to its end, and returns what that took. */
export async function measurePage(browser, site, path) {
  const context = await browser.newContext({ viewport: PHONE, serviceWorkers: "block" });
  try {
    const page = await context.newPage();
    const start = site.sent.length;
    const fetched = () => site.sent.slice(start);
    await page.goto(site.address(path), { waitUntil: "networkidle" });
    await page.waitForTimeout(QUIET);
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

async function readToTheEnd(page) {
  let before = -1;
  for (let y = await scrolled(page); y !== before; y = await scrolled(page)) {
    before = y;
    await page.mouse.move(PHONE.width / 2, PHONE.height / 2);
    await page.mouse.wheel(0, PHONE.height / 2);
    await page.waitForTimeout(120);
  }
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(QUIET);
}

function scrolled(page) {
  return page.evaluate(() => scrollY);
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
