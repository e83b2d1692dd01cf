import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessible.ts";
import { expect, test } from "./site.ts";

const EN = "/en/records/";
const SAVED = "Saved in this browser.";

const CAMPAIGNS = [
  "Reporting starts,Reporting ends,Campaign name,Reach,Impressions,Amount spent (CAD)",
  "2026-03-01,2026-03-31,Newsletter,900,2500,120.25",
  "2026-03-01,2026-03-31,Trial,700,1500,80.25",
].join("\n");

async function openHub(page: Page, address = EN) {
  await page.goto(address);
  await expect(page.getByRole("button", { name: /^(Charger les relevés|Load Café)/ })).toBeEnabled();
}

async function importCampaigns(page: Page) {
  await openHub(page);
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "march.csv", mimeType: "text/csv", buffer: Buffer.from(CAMPAIGNS) });
  await page.getByRole("button", { name: "Import 6 figures" }).click();
  await expect(count(page)).toHaveText("6 figures");
  await expect(page.getByRole("grid")).toBeVisible();
}

const count = (page: Page) => page.locator(".figures-count");
const saving = (page: Page) => page.locator(".grid-saving");
const active = (page: Page) => page.locator('[role=gridcell][tabindex="0"]');
const cell = (page: Page, line: number, column: string) =>
  page.locator(`[role=row][aria-rowindex="${line + 1}"] .is-${column}`);
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** What the browser keeps, as the texts and values of its figures. */
const kept = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open("retour-records");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction("pieces").objectStore("pieces").getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(
              all.result.flatMap(({ packed: { texts, numbers } }) =>
                Array.from({ length: numbers.length / 10 }, (_, index) => {
                  const own = numbers.slice(index * 10, index * 10 + 10);
                  return [4, 5, 6, 7, 8, 9].map((at) => texts[own[at]]).join("|") + `|${own[2]}`;
                }),
              ),
            );
          };
        };
      }),
  );

const paste = (page: Page, text: string) =>
  page.evaluate((block) => {
    const data = new DataTransfer();
    data.setData("text/plain", block);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);

test("a cell is typed by keyboard, saved at once, undone and redone, and stays where it is", async ({
  page,
}) => {
  await importCampaigns(page);
  await cell(page, 1, "value").click();
  await expect(active(page)).toBeFocused();
  const before = (await active(page).textContent()) ?? "";
  await page.keyboard.type("1 234,5");
  await press(page, "Enter");
  await expect(saving(page)).toHaveText(SAVED);
  await expect(cell(page, 1, "value")).toContainText("1,234.5");
  await expect(cell(page, 2, "value")).toBeFocused();
  expect((await kept(page)).filter((line) => /\|1234(50|\.5)$/.test(line))).toHaveLength(1);
  await press(page, "Control+z");
  await expect(cell(page, 1, "value")).toHaveText(before);
  await press(page, "Control+Shift+z");
  await expect(cell(page, 1, "value")).toContainText("1,234.5");
  await expect(saving(page)).toHaveText(SAVED);
  await page.reload();
  await expect(page.getByRole("gridcell", { name: /1,234\.5/ })).toBeVisible();
});

test("keys lead through the grid by the pattern for grids, and one cell can be reached by Tab", async ({
  page,
}) => {
  await importCampaigns(page);
  await cell(page, 1, "period").click();
  await press(page, "ArrowDown", "ArrowRight");
  await expect(cell(page, 2, "channel")).toBeFocused();
  await press(page, "End");
  await expect(cell(page, 2, "note")).toBeFocused();
  await press(page, "Control+End");
  await expect(cell(page, 6, "note")).toBeFocused();
  await press(page, "Control+Home");
  await expect(cell(page, 1, "period")).toBeFocused();
  await press(page, "PageDown");
  await expect(cell(page, 6, "period")).toBeFocused();
  await expect(page.locator('[role=gridcell][tabindex="0"]')).toHaveCount(1);
  // Typing goes on to the right by Tab; out of a field Tab leaves the grid.
  await press(page, "ArrowRight");
  await page.keyboard.type("Instagram");
  await press(page, "Tab");
  await expect(cell(page, 6, "item")).toBeFocused();
  await expect(cell(page, 6, "channel")).toHaveText("Instagram");
  await press(page, "F2");
  await page.keyboard.type("never mind");
  await press(page, "Escape");
  await expect(cell(page, 6, "item")).toBeFocused();
  await expect(cell(page, 6, "item")).not.toContainText("never");
  await press(page, "Tab");
  await expect(page.locator("[role=grid] :focus")).toHaveCount(0);
  await expectAccessible(page);
});

test("what reads two ways is asked, and what cannot be read stays with the way to mend it", async ({
  page,
}) => {
  await importCampaigns(page);
  const spend = page.getByRole("row", { name: /Ad spend/ }).first();
  await spend.locator(".is-value").click();
  await page.keyboard.type("1,234");
  await press(page, "Enter");
  const note = page.locator(".cell-note");
  await expect(note).toContainText("“1,234” reads two ways");
  await expect(note.getByRole("button")).toHaveText(["$1.23", "$1,234.00"]);
  await expectAccessible(page);
  await note.getByRole("button", { name: "$1,234.00" }).press("Enter");
  await expect(spend.locator(".is-value")).toHaveText("$1,234.00");
  await expect(saving(page)).toHaveText(SAVED);
  for (const [column, typed, sentence] of [
    ["value", "many", "This is not a number"],
    ["value", "< 10", "This is a bound"],
    ["period", "2026-02-30", "in no calendar"],
    ["period", "2026-03-31 to 2026-03-01", "ends before it begins"],
    ["period", "March 31", "lacks its year"],
    ["metric", "Applause", "No metric has this name"],
    ["value", "", "A figure needs a value"],
  ] as const) {
    const there = spend.locator(`.is-${column}`);
    const good = await there.textContent();
    await there.click();
    await press(page, "F2");
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Delete");
    if (typed !== "") await page.keyboard.type(typed);
    await press(page, "Enter");
    await expect(note).toContainText(sentence);
    await expect(page.locator(".cell-editor")).toHaveValue(typed);
    await press(page, "Escape");
    await expect(there).toHaveText(good ?? "");
  }
  // Left alone, it stays in its cell as it was typed, and the record keeps the last good value.
  await spend.locator(".is-value").click();
  await page.keyboard.type("12a");
  await page.getByRole("heading", { name: "Import a file" }).click();
  await expect(spend.locator(".is-value")).toHaveText(/^12a/);
  await expect(spend.locator(".is-value")).toHaveAttribute("aria-invalid", "true");
  expect((await kept(page)).filter((line) => line.endsWith("|123400"))).toHaveLength(1);
});

test("rows are typed from nothing, and are on record once they lack nothing", async ({ page }) => {
  await openHub(page, "/fr/suivi/");
  await page.getByRole("button", { name: "Saisir des chiffres" }).click();
  await expect(active(page)).toBeFocused();
  await page.keyboard.type("mars 2026");
  await press(page, "Tab");
  await page.keyboard.type("Infolettre");
  await press(page, "Tab", "ArrowRight");
  await page.keyboard.type("clics");
  await press(page, "Tab");
  await expect(page.locator(".grid-saving")).toContainText(
    "1 ligne est incomplète et n’est pas encore notée.",
  );
  await page.keyboard.type("1 234,5");
  await press(page, "Enter");
  await expect(page.locator(".grid-saving")).toHaveText("Enregistré dans ce navigateur.");
  await expect(count(page)).toHaveText("1 chiffre");
  await expectAccessible(page);
  // Doubled, changed, deleted; each step is undone by itself.
  await press(page, "Control+d");
  await expect(count(page)).toContainText("2 chiffres");
  await press(page, "Control+Delete");
  await expect(count(page)).toHaveText("1 chiffre");
  await page.getByRole("button", { name: "Annuler" }).last().click();
  await expect(count(page)).toContainText("2 chiffres");
  await page.reload();
  await expect(count(page)).toContainText("2 chiffres");
});

test("a block from a spreadsheet changes rows and adds others, and says what it left out", async ({
  page,
}) => {
  await importCampaigns(page);
  await cell(page, 6, "period").click();
  await paste(
    page,
    '2026-04\tX\t"a\nb"\tClicks\t1 234,5\n2026-05\tX\t\tClicks\t1,234\n2026-13\tX\t\tClicks\tmany\n2026-06\tX\t\tReach\t\n',
  );
  const report = page.locator(".paste-report");
  await expect(report).toContainText("14 cells pasted, 3 rows added.");
  await expect(report).toContainText("2 rows lack something and are not on record yet.");
  await expect(report).toContainText("2 cells were left out");
  await expect(report).toContainText("line 3, Period, “2026-13”");
  await expect(report).toContainText("line 3, Value, “many”: This is not a number");
  await expectAccessible(page);
  await expect(count(page)).toContainText("7 figures");
  await press(page, "Control+z");
  await expect(count(page)).toContainText("6 figures");
  // Two ways and no other cell to tell by: asked before anything is pasted.
  await cell(page, 1, "value").click();
  const before = await kept(page);
  await paste(page, "1,234\n5,678");
  await expect(report).toContainText("Nothing is pasted yet");
  expect(await kept(page)).toEqual(before);
  await report.getByRole("button").first().click();
  await expect(report).toContainText("2 cells pasted");
});

test("a block is copied so that a spreadsheet, or this grid, takes it up again", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await importCampaigns(page);
  await cell(page, 1, "period").click();
  await press(page, "Control+a", "Control+c");
  await expect(saving(page)).toContainText("42 cells copied.");
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text.split("\n")).toHaveLength(6);
  expect(text).toContain("2026-03\tMeta Ads\tNewsletter\tAd spend\t120.25\tmarch.csv\t");
  const before = (await kept(page)).sort();
  await paste(page, text);
  await expect(page.locator(".paste-report")).toContainText("cells pasted.");
  expect((await kept(page)).sort()).toEqual(before);
});

test.describe("by a finger", () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 760 } });

  test("a cell is chosen by a touch and typed in after another, and a row is deleted by its button", async ({
    page,
  }) => {
    await importCampaigns(page);
    await cell(page, 1, "value").tap();
    await expect(page.locator(".cell-editor")).toHaveCount(0);
    await cell(page, 1, "value").tap();
    await page.locator(".cell-editor").fill("75,5");
    await cell(page, 2, "metric").tap();
    await expect(cell(page, 1, "value")).toHaveText("$75.50");
    await expect(saving(page)).toHaveText(SAVED);
    await page.getByRole("button", { name: "Delete the row" }).tap();
    await expect(count(page)).toContainText("5 figures");
    const heights = await page
      .locator("[aria-rowindex='2'] > *")
      .evaluateAll((cells) => cells.map((each) => each.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
    await expectAccessible(page);
  });
});
