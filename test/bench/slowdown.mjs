import { onNewPage } from "./on-new-page.mjs";

const SLOWDOWN = 4; // a mid-range phone against this machine

/** Has the browser slow a page's processor; returns how to give it its usual speed back. */
export async function slowDown(page) {
  const session = await page.context().newCDPSession(page);
  const setRate = (rate) => session.send("Emulation.setCPUThrottlingRate", { rate });
  await setRate(SLOWDOWN);
  return () => setRate(1);
}

/** How many times as long a loop and the layout of text take while the browser slows the processor `SLOWDOWN` times. */
export function measureSlowdown(browser, viewport) {
  return onNewPage(browser, viewport, async (page) => {
    await page.setContent("<!doctype html><title>Slowdown</title><p></p>");
    await page.evaluate(timeWork);
    const usual = await page.evaluate(timeWork);
    await slowDown(page);
    const slowed = await page.evaluate(timeWork);
    return { loop: slowed.loop / usual.loop, layout: slowed.layout / usual.layout };
  });
}

/** Runs in the page: the median milliseconds of a loop, and of writing and laying out a paragraph twenty times. */
function timeWork() {
  const paragraph = document.querySelector("p");
  const timed = (work) => {
    const times = Array.from({ length: 15 }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    });
    return times.sort((one, other) => one - other)[7];
  };
  return {
    loop: timed(() => {
      let state = 1;
      for (let step = 0; step < 300_000; step += 1) state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      globalThis.loopResult = state;
    }),
    layout: timed(() => {
      for (let turn = 0; turn < 20; turn += 1) {
        paragraph.textContent = `${turn} words that go over the line `.repeat(40);
        globalThis.layoutResult = paragraph.offsetHeight;
      }
    }),
  };
}
