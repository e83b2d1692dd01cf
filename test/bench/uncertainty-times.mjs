import { onNewPage, WINDOW } from "./on-new-page.mjs";

const PRESSES = 25;
const REST = 400; // ms from one press to the next, for the page to come to rest

/**
 * On the simulator's view of what is uncertain, every estimate widened: for each key press the milliseconds until the
 * figures of 10 000 new trials are painted (`refresh`), how long a million trials take (`million`), and the longest task
 * of the main thread meanwhile, the page being typed in (`longest`, 0 when none reaches the 50 ms that browsers report).
 */
export function uncertaintyTimes(browser, address) {
  return onNewPage(browser, WINDOW, async (page) => {
    await page.goto(address, { waitUntil: "networkidle" });
    await page.getByRole("tab", { name: /^Incertitude/ }).click();
    // The sample opens with ranges of its own; here each estimate is to be one, and as wide as the others.
    await page.getByRole("button", { name: /^Revenir partout/ }).click();
    await page.getByRole("button", { name: /^Élargir chaque estimation/ }).click();
    await page.locator(".spread-figures").waitFor();
    await page.waitForTimeout(1000);
    await page.evaluate(installProbe);

    await page.getByRole("spinbutton", { name: "Panier moyen", exact: true }).first().focus();
    for (let press = 0; press < PRESSES; press += 1) {
      await page.keyboard.press("ArrowUp");
      await page.waitForFunction(() => globalThis.trialProbe.settled);
      await page.waitForTimeout(REST);
    }

    await page.evaluate(() => {
      globalThis.trialProbe.isOff = true;
      globalThis.trialProbe.tasks = [];
    });
    const start = performance.now();
    await page.getByRole("button", { name: /^1\s000\s000 essais/ }).click();
    const progress = page.getByRole("progressbar");
    await progress.waitFor();
    const target = page.getByRole("spinbutton", { name: "ROI net visé" });
    await target.focus();
    // The target moves with each press, and none of the trials with it.
    while ((await progress.count()) > 0) await page.keyboard.press("ArrowUp");
    const million = performance.now() - start;
    await page.waitForTimeout(REST);
    const { refresh, tasks } = await page.evaluate(() => globalThis.trialProbe);
    return { refresh, million, longest: Math.max(0, ...tasks) };
  });
}

/** Runs in the page: times the trials' figures from each key to the frame in which they have changed. */
function installProbe() {
  const probe = { refresh: [], tasks: [], settled: true, isOff: false };
  globalThis.trialProbe = probe;
  const textOf = () => document.querySelector(".spread-figures").textContent;
  addEventListener(
    "keydown",
    ({ timeStamp }) => {
      if (probe.isOff) return;
      const before = textOf();
      probe.settled = false;
      const look = () => {
        const changed = textOf() !== before;
        if (!changed && performance.now() - timeStamp < 5000) return requestAnimationFrame(look);
        // A message posted from a frame's callback arrives once that frame has been painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          if (changed) probe.refresh.push(performance.now() - timeStamp);
          probe.settled = true;
        };
        port2.postMessage(null);
      };
      requestAnimationFrame(look);
    },
    { capture: true },
  );
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) probe.tasks.push(duration);
  }).observe({ type: "longtask" });
}
