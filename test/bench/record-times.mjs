import { onNewPage, WINDOW } from "./on-new-page.mjs";

const ROWS = 25_000; // of four figures each
const EDITS = 12;

/**
 * On the record hub, with a file of a hundred thousand figures: milliseconds until they are on record, read in the worker and
 * written (`whole`); and the tasks of the main thread over the 50 ms that browsers report, while scrolling (`scrolling`) and while
 * cells are typed, saved and undone (`editing`). `saved` are the milliseconds from the key that takes a cell to the word that it is saved.
 */
export function recordTimes(browser, address) {
  return onNewPage(browser, WINDOW, async (page) => {
    await page.goto(address, { waitUntil: "networkidle" });
    await page.evaluate(watchTasks);
    const { read, whole } = await importLongFile(page);
    await page.getByRole("gridcell").first().waitFor();
    await page.waitForTimeout(1000);

    await takeTasks(page);
    await page.locator(".figure-grid").evaluate(async (box) => {
      for (let step = 0; step < 120; step += 1) {
        box.scrollTop += step < 80 ? 700 : 60_000;
        await new Promise(requestAnimationFrame);
      }
      box.scrollTop = 0;
    });
    await page.waitForTimeout(300);
    const scrolling = await takeTasks(page);

    await page.getByRole("gridcell").nth(4).click();
    const saved = [];
    for (let edit = 0; edit < EDITS; edit += 1) {
      await page.keyboard.type(String(edit + 10));
      const pressedAt = performance.now();
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.querySelector(".grid-saving").textContent.includes("Saved"));
      saved.push(performance.now() - pressedAt);
    }
    for (let undo = 0; undo < EDITS; undo += 1) await page.keyboard.press("Control+z");
    for (let redo = 0; redo < EDITS; redo += 1) await page.keyboard.press("Control+y");
    await page.keyboard.press("Control+Delete");
    await page.waitForTimeout(500);
    const editing = await takeTasks(page);
    return { read, whole, scrolling, editing, saved };
  });
}

/** Has the English hub take in a file of a hundred thousand figures; milliseconds until it was read, and until all was on record. */
export async function importLongFile(page) {
  const began = performance.now();
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "year.csv", mimeType: "text/csv", buffer: Buffer.from(longFile()) });
  const keep = page.getByRole("button", { name: "Import 100,000 figures" });
  await keep.waitFor({ timeout: 60_000 });
  const read = performance.now() - began;
  const pressed = performance.now();
  await keep.click();
  await page.getByText("100,000 figures imported").waitFor({ timeout: 60_000 });
  return { read, whole: read + performance.now() - pressed };
}

const takeTasks = (page) => page.evaluate(() => globalThis.longTasks.splice(0));

/** Runs in the page. */
function watchTasks() {
  globalThis.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.longTasks.push(duration);
  }).observe({ type: "longtask" });
}

function longFile() {
  const lines = ["Day,Campaign name,Ad name,Amount spent (CAD),Impressions,Link clicks,Purchases"];
  for (let row = 0; row < ROWS; row += 1) {
    const month = String(1 + ((row >> 9) % 12)).padStart(2, "0");
    const day = `2025-${month}-${String(1 + (row % 28)).padStart(2, "0")}`;
    lines.push(
      `${day},Campaign ${row % 40},Ad ${row % 997},${(row % 9000) / 100},${row % 50_000},${row % 300},${row % 7}`,
    );
  }
  return lines.join("\n");
}
