import type { Page } from "@playwright/test";
import { expect, test } from "./site.ts";

const HUB = "/en/records/";
/** Figures of a file, and cells of a pasted column: enough for several pieces of what is kept. */
const FIGURES = 600;

/** A file of posts, one figure each. */
const fileOf = (name: string) =>
  [
    "Day,Campaign name,Impressions",
    ...Array.from({ length: FIGURES }, (_, row) => `2026-03-${10 + (row % 20)},${name} ${row},${row + 1}`),
  ].join("\n");

async function openHub(page: Page) {
  await page.goto(HUB);
  await expect(page.getByRole("button", { name: /^Load Café/ })).toBeEnabled();
}

async function chooseFile(page: Page, name: string) {
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: `${name}.csv`, mimeType: "text/csv", buffer: Buffer.from(fileOf(name)) });
  await expect(page.getByRole("button", { name: `Import ${FIGURES} figures` })).toBeEnabled({
    timeout: 20_000,
  });
}

/** How many figures the browser keeps whose item or note begins with a word. */
const keptOf = (page: Page, word: string) =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open("retour-records");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction("pieces").objectStore("pieces").getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            opening.result.close();
            let found = 0;
            for (const { packed } of all.result) {
              for (let at = 0; at < packed.numbers.length; at += 10) {
                const [item, note] = [
                  packed.texts[packed.numbers[at + 5]],
                  packed.texts[packed.numbers[at + 9]],
                ];
                if (item.startsWith(`${wanted} `) || note === wanted) found += 1;
              }
            }
            resolve(found);
          };
        };
      }),
    word,
  );

/** Begins to write a pasted column of notes, and tells whether it was said to be saved `wait` milliseconds later. */
const pasteNotes = (page: Page, word: string, wait: number) =>
  page.evaluate(
    async ([text, count, rest]) => {
      const cell = document.querySelector<HTMLElement>('[aria-rowindex="2"] .is-note');
      cell?.focus();
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const data = new DataTransfer();
      data.setData("text/plain", Array.from({ length: count }, () => text).join("\n"));
      const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
      cell?.dispatchEvent(event);
      await new Promise((done) => setTimeout(done, rest));
      return document.querySelector(".grid-saving")?.textContent?.includes("Saved") ?? false;
    },
    [word, FIGURES, wait] as const,
  );

/** Begins to keep the file in hand, tells whether it was said to be kept `wait` milliseconds later, and ends the worker if it is to. */
const keepFile = (page: Page, wait: number, isEnded: boolean) =>
  page.evaluate(
    async ([rest, ends]) => {
      const button = (text: RegExp) =>
        [...document.querySelectorAll("button")].find((each) => text.test(each.textContent ?? ""));
      button(/^Import \d/)?.click();
      await new Promise((done) => setTimeout(done, rest));
      const isTold = document.querySelector(".records-said")?.textContent?.includes("imported") ?? false;
      if (ends) button(/^Cancel$/)?.click();
      return isTold;
    },
    [wait, isEnded] as const,
  );

test("whatever is killed while it writes, all of a change is kept or none of it, and all that was said to be", async ({
  page,
}) => {
  const times = process.env["FC_RUNS"] ? 100 : 9;
  test.setTimeout(60_000 + times * 12_000);
  await openHub(page);
  await chooseFile(page, "Base");
  await page.getByRole("button", { name: `Import ${FIGURES} figures` }).click();
  await expect(page.locator(".records-said")).toContainText("imported");
  const outcomes: string[] = [];
  let expected = FIGURES;
  for (let time = 0; time < times; time++) {
    const word = `Run${time}`;
    const wait = (time * 37) % 120;
    const kind = (["page closed, typing", "worker ended", "page closed, importing"] as const)[time % 3];
    if (kind !== "page closed, typing") await chooseFile(page, word);
    else await expect(page.getByRole("gridcell").first()).toBeVisible();
    const wasTold =
      kind === "page closed, typing"
        ? await pasteNotes(page, word, wait)
        : await keepFile(page, wait, kind === "worker ended");
    await page.goto("about:blank");
    await openHub(page);
    const found = await keptOf(page, word);
    expect([0, FIGURES], `${kind}, after ${wait} ms`).toContain(found);
    if (wasTold) expect(found, `${kind} told after ${wait} ms`).toBe(FIGURES);
    if (kind !== "page closed, typing") expected += found;
    await expect(page.locator(".figures-count")).toContainText(`${expected.toLocaleString("en")} figures`);
    outcomes.push(`${kind}: ${found === 0 ? "none" : "all"}${wasTold ? ", told" : ""}`);
  }
  test.info().annotations.push({ type: "outcomes", description: outcomes.join("; ") });
});

test("a browser without room keeps what was on record, says so, and takes the change once there is room", async ({
  page,
}) => {
  // A browser counts the room of a small write with some delay; what it throws is thrown here.
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given) {
      if ("isFull" in window && window.isFull) throw new DOMException("no room", "QuotaExceededError");
      return put.apply(this, given);
    };
  });
  const setFull = (isFull: boolean) =>
    page.evaluate((full) => Object.assign(window, { isFull: full }), isFull);
  await openHub(page);
  await chooseFile(page, "Base");
  await page.getByRole("button", { name: `Import ${FIGURES} figures` }).click();
  await expect(page.getByRole("gridcell").first()).toBeVisible();
  await setFull(true);
  const cell = page.locator('[aria-rowindex="2"] .is-value');
  const before = await cell.textContent();
  await cell.click();
  await page.keyboard.type("4242");
  await page.keyboard.press("Enter");
  await expect(page.locator(".grid-saving")).toContainText("Not saved: the browser has no room left.");
  // What was typed is still there to be tried again; the record holds what it held.
  await expect(cell).toHaveText(/^4242/);
  await cell.click();
  await expect(page.locator(".cell-note")).toContainText(`The record keeps ${before}.`);
  await setFull(false);
  await page.keyboard.press("F2");
  await page.keyboard.press("Enter");
  await expect(page.locator(".grid-saving")).toContainText("Saved in this browser.");
  await expect(cell).toHaveText("4,242");
});

test("a file that there is no room for is not imported by half, and says why", async ({ page }) => {
  await openHub(page);
  const devtools = await page.context().newCDPSession(page);
  const origin = new URL(page.url()).origin;
  await devtools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  await chooseFile(page, "More");
  await page.getByRole("button", { name: `Import ${FIGURES} figures` }).click();
  await expect(page.locator(".import-trouble")).toContainText(
    "The browser has no room left: nothing was kept.",
  );
  expect(await keptOf(page, "More")).toBe(0);
  await expect(page.getByText("Nothing is on record yet.")).toBeVisible();
});

test("two tabs do not write over each other: the later one is told, and shows what is there", async ({
  page,
  context,
}) => {
  await openHub(page);
  await chooseFile(page, "Base");
  await page.getByRole("button", { name: `Import ${FIGURES} figures` }).click();
  await expect(page.getByRole("gridcell").first()).toBeVisible();
  const other = await context.newPage();
  await openHub(other);
  const value = (tab: Page) => tab.locator('[aria-rowindex="2"] .is-value');
  await value(other).click();
  await other.keyboard.type("777");
  await other.keyboard.press("Enter");
  await expect(other.locator(".grid-saving")).toContainText("Saved");
  // The first tab has heard of it, and its own next change goes on from there.
  await expect(value(page)).toHaveText("777");
  await page.locator('[aria-rowindex="3"] .is-value').click();
  await page.keyboard.type("888");
  await page.keyboard.press("Enter");
  await expect(page.locator(".grid-saving")).toContainText("Saved");
  await expect(other.locator('[aria-rowindex="3"] .is-value')).toHaveText("888");
  await expect(value(other)).toHaveText("777");
});

/** Leaves the database of records as the site wrote it before: kept whole at first, then in pieces. */
const writeOldRecord = (page: Page, version: 1 | 2) =>
  page.evaluate(
    (layout) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("retour-records", layout);
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore("batches", { keyPath: "id", autoIncrement: true });
          if (layout === 2) opening.result.createObjectStore("pieces", { keyPath: ["batch", "place"] });
        };
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const texts = ["Instagram", "Spring", "clicks", "", "old.csv"];
          const row = (at: number) => [20_500, 20_500, at, at + 2, 0, 1, 2, 3, 4, 3];
          const rows = Array.from({ length: 700 }, (_, at) => row(at));
          const pack = (part: number[][]) => ({ texts, numbers: Float64Array.from(part.flat()) });
          const batch = { id: 1, name: "old.csv", day: "2026-02-16" };
          const transaction = opening.result.transaction(opening.result.objectStoreNames, "readwrite");
          transaction.objectStore("batches").add(layout === 1 ? { ...batch, packed: pack(rows) } : batch);
          for (let place = 0; layout === 2 && place * 256 < rows.length; place += 1) {
            const packed = pack(rows.slice(place * 256, (place + 1) * 256));
            transaction.objectStore("pieces").add({ batch: 1, place, version: 1, packed });
          }
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    version,
  );

for (const [version, layout] of [
  [1, "kept whole, as at first,"],
  [2, "kept in pieces, without its counts,"],
] as const) {
  test(`a record that was ${layout} is taken up with nothing lost`, async ({ page }) => {
    // Another page of the site, which opens no database of records.
    await page.goto("/en/glossary/");
    await writeOldRecord(page, version);
    await openHub(page);
    await expect(page.locator(".figures-count")).toContainText("700 figures");
    await expect(page.locator(".batches")).toContainText("old.csv");
    await page.locator('[aria-rowindex="2"] .is-value').click();
    await page.keyboard.type("5");
    await page.keyboard.press("Enter");
    await expect(page.locator(".grid-saving")).toContainText("Saved");
  });
}
