import { onNewPage, WINDOW } from "./on-new-page.mjs";
import { importLongFile } from "./record-times.mjs";

const FIGURES = 100_000;
/** Numbers that a packed figure takes; `src/domain/record/pack-figures.ts` has their order. */
const FIELDS = 10;
/** What a page takes at most to come to rest once its grid is there; ms. */
const REST = 1500;
const FIRST_DAY = 20_089; // 2025-01-01, in days since 1970

/**
 * Times from the press on the dashboard's tab to its first chart, with a long record: pressed as soon as the page answers, where
 * the record was never counted before (`uncounted`) and on a later visit (`atOnce`); and once the page is at rest. And the longest
 * task of the page meanwhile. All in ms.
 */
export function recordBoardTimes(browser, address, runs = 5) {
  return onNewPage(browser, WINDOW, async (page) => {
    await page.goto(address, { waitUntil: "networkidle" });
    await page.evaluate(fillRecord, { figures: FIGURES, fields: FIELDS, firstDay: FIRST_DAY });
    const times = { uncounted: [], atOnce: [], atRest: [] };
    let longest = 0;
    for (let run = 0; run < runs; run += 1) {
      for (const when of Object.keys(times)) {
        const isAtOnce = when !== "atRest";
        if (when === "uncounted") await page.evaluate(forgetCounts);
        // Pressed at once, from the log, which has nothing of the record: what the grid takes to open is not the dashboard's.
        await page.goto("about:blank");
        await page.goto(isAtOnce ? `${address}#experiments` : address, {
          waitUntil: isAtOnce ? "commit" : "networkidle",
        });
        await page.waitForSelector("#tab-dashboard:enabled");
        if (!isAtOnce) {
          await page.waitForSelector(".figure-grid");
          await page.waitForTimeout(REST);
        }
        const seen = page.evaluate(watchBoard);
        await page.click("#tab-dashboard");
        const [time, task] = await seen;
        times[when].push(time);
        longest = Math.max(longest, task);
      }
    }
    return { ...times, longest };
  });
}

/** The same, pressed in the instant in which an import says that it has ended. */
export async function boardAfterImport(browser, address, runs = 5) {
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    await onNewPage(browser, WINDOW, async (page) => {
      await page.goto(address, { waitUntil: "networkidle" });
      await importLongFile(page);
      const seen = page.evaluate(watchBoard);
      await page.click("#tab-dashboard");
      const [time] = await seen;
      times.push(time);
    });
  }
  return times;
}

/** Runs in the page: writes a long record as the import would. */
async function fillRecord({ figures, fields, firstDay }) {
  const texts = ["", "file.csv"];
  const placeOf = (text) => (texts.includes(text) ? texts.indexOf(text) : texts.push(text) - 1);
  const metrics = ["impressions", "clicks", "ad-spend", "leads"];
  const numbers = new Float64Array(figures * fields);
  const places = new Map();
  const quickPlace = (text) => {
    if (!places.has(text)) places.set(text, placeOf(text));
    return places.get(text);
  };
  for (let index = 0; index < figures; index += 1) {
    const row = Math.floor(index / 4);
    const metric = metrics[index % 4];
    const day = firstDay + (row % 365);
    numbers.set(
      [
        day,
        day,
        (row * 37) % 900,
        row,
        quickPlace(["Instagram", "LinkedIn", "Facebook"][row % 3]),
        quickPlace(`Campaign ${row % 40} › Ad ${row % 997}`),
        quickPlace(metric),
        quickPlace(metric === "ad-spend" ? "CAD" : ""),
        quickPlace("file.csv"),
        0,
      ],
      index * fields,
    );
  }
  const ownTexts = (part) => {
    const own = new Map();
    for (let at = 0; at < part.length; at += 1) {
      if (at % fields < 4) continue;
      if (!own.has(part[at])) own.set(part[at], own.size);
      part[at] = own.get(part[at]);
    }
    return { texts: [...own.keys()].map((place) => texts[place]), numbers: part };
  };
  await new Promise((resolve, reject) => {
    const opening = indexedDB.open("retour-records");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction(["batches", "pieces"], "readwrite");
      writing.objectStore("batches").put({ id: 1, name: "long.csv", day: "2026-01-01" });
      const size = 256 * fields;
      for (let place = 0; place * size < numbers.length; place += 1) {
        const part = numbers.slice(place * size, (place + 1) * size);
        writing.objectStore("pieces").put({ batch: 1, place, version: 1, packed: ownTexts(part) });
      }
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      writing.onerror = () => reject(writing.error);
    };
  });
}

/** Runs in the page: leaves the record as if it had never been counted. */
async function forgetCounts() {
  await new Promise((resolve, reject) => {
    const opening = indexedDB.open("retour-records");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction("tallies", "readwrite");
      writing.objectStore("tallies").clear();
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

/** Runs in the page: from the press on the tab to the frame that shows a chart, and the longest task until a second after. */
async function watchBoard() {
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: "longtask" });
  const tab = document.querySelector("#tab-dashboard");
  const began = await new Promise((resolve) => {
    tab.addEventListener("click", ({ timeStamp }) => resolve(timeStamp), { once: true });
  });
  while (!document.querySelector(".board svg.curve")) await new Promise(requestAnimationFrame);
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const time = performance.now() - began;
  await new Promise((done) => setTimeout(done, 1000));
  return [time, longest];
}
