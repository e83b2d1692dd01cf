import { readToTheEnd } from "../budget/measure-page.mjs";
import { onNewPage } from "./on-new-page.mjs";
import { slowDown } from "./slowdown.mjs";

const PRESSES = 60;
const PACE = 100; // ms from one press to the next
const FILLER = "<p>Text as any page has it, long enough to take a few lines of a phone’s screen.</p>";

/**
 * Presses ArrowUp in a field of a slowed-down page, and returns for each press the milliseconds from the key to the end
 * of the frame that shows the new answer (`probed`), and what the browser's own event timing says (`timed`).
 */
export function keyToPaint(browser, address, { viewport, field, answer, open, wakeAll, prepare }) {
  return onNewPage(browser, viewport, async (page) => {
    await page.goto(address, { waitUntil: "networkidle" });
    await page.evaluate(installProbe, answer);
    if (wakeAll) await readToTheEnd(page);
    await page.waitForTimeout(500);
    if (open && (await page.locator(open).count()) > 0) await page.locator(open).first().click();
    await prepare?.(page);
    const input = page.getByRole("spinbutton", { name: field, exact: true }).first();
    await input.scrollIntoViewIfNeeded();
    // A field is read-only until its island is awake.
    await page.waitForFunction((element) => !element.readOnly, await input.elementHandle());
    return pressed(page, input);
  });
}

/**
 * The same of pages without style or library, which say what the browser and the machine take by themselves: `empty`
 * holds a field and one figure, `plain` a sentence with a field and three figures above ten paragraphs.
 */
export function barePageKeyToPaint(browser, viewport, kind) {
  return onNewPage(browser, viewport, async (page) => {
    await page.setContent(BARE[kind]);
    await page.evaluate(() => {
      const field = document.querySelector("input");
      const figures = document.querySelectorAll("b");
      field.addEventListener("keydown", (event) => {
        if (event.key !== "ArrowUp") return;
        event.preventDefault();
        field.value = String(Number(field.value) + 1);
        for (const figure of figures) figure.textContent = field.value;
      });
    });
    await page.evaluate(installProbe, "b");
    return pressed(page, page.locator("input"));
  });
}

const BARE = {
  empty: '<!doctype html><title>Empty</title><input value="3"><p><b>3</b></p>',
  plain: `<!doctype html><title>Plain</title><p>With <input value="3" size="2"> hours a month at 30 $ an hour, it costs
    <b>3</b> a month and <b>3</b> a year, and leaves <b>3</b> for all the rest.</p>${FILLER.repeat(10)}`,
};

async function pressed(page, input) {
  await input.focus();
  await page.waitForTimeout(500);
  const letGo = await slowDown(page);
  for (let press = 0; press < PRESSES; press += 1) {
    const pace = page.waitForTimeout(PACE);
    // A hand lets go long after the frame; let go at once, the key's second event would stand in the way of that frame.
    await page.keyboard.down("ArrowUp");
    await pace;
    await page.waitForFunction(() => globalThis.keyProbe.settled);
    await page.keyboard.up("ArrowUp");
  }
  await letGo();
  await page.waitForTimeout(200);
  return await page.evaluate(() => {
    const { probed, timed, presses } = globalThis.keyProbe;
    return { probed, timed, presses };
  });
}

/** Runs in the page: watches the text of `answer` from each key to the frame in which it has changed. */
function installProbe(answer) {
  const probe = { probed: [], timed: [], presses: 0, settled: true };
  globalThis.keyProbe = probe;
  const textOf = () => document.querySelector(answer).textContent;
  addEventListener(
    "keydown",
    ({ timeStamp }) => {
      const before = textOf();
      probe.presses += 1;
      probe.settled = false;
      const look = () => {
        const changed = textOf() !== before;
        if (!changed && performance.now() - timeStamp < 1000) return requestAnimationFrame(look);
        // A message posted from a frame's callback arrives once that frame has been painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          if (changed) probe.probed.push(performance.now() - timeStamp);
          probe.settled = true;
        };
        port2.postMessage(null);
      };
      requestAnimationFrame(look);
    },
    { capture: true },
  );
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === "keydown") probe.timed.push(duration);
  }).observe({ type: "event", durationThreshold: 16 });
}
