import { afterEach, describe, expect, test, vi } from "vitest";
import { emptyBusiness } from "../../src/domain/business/business.ts";
import { takeCopy } from "../../src/state/workbook/take-copy.ts";
import { $workbook, replaceWorkbook } from "../../src/state/workbook/workbook.ts";
import { copyText, readCopy } from "../../src/state/workbook/workbook-copy.ts";
import { EMPTY_WORKBOOK } from "../../src/state/workbook/workbook-document.ts";

const workbook = { ...EMPTY_WORKBOOK, exercises: { "roi/net-roi": { seed: 12 } } };

afterEach(() => vi.unstubAllGlobals());

function stubStorage(kept: Record<string, string>): Map<string, string> {
  const items = new Map(Object.entries(kept));
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, text: string) => items.set(key, text),
  });
  return items;
}

describe("a copy of the workbook", () => {
  test("comes back as it was", async () => {
    expect(await readCopy(copyText(workbook))).toEqual({
      kind: "found",
      workbook,
      beside: {},
      records: [],
      isWhole: true,
    });
  });

  test("comes back without what was damaged, and says so", async () => {
    const damaged = copyText({ ...workbook, guesses: { roi: "many" as never } });
    expect(await readCopy(damaged)).toEqual({
      kind: "found",
      workbook,
      beside: {},
      records: [],
      isWhole: false,
    });
  });

  test("takes along what was marked in reports, and brings it back on another device", async () => {
    const marked = '{"open":"audit.1.7","works":[]}';
    stubStorage({ "retour:audit": marked });
    const text = copyText(workbook);
    const elsewhere = stubStorage({});
    const copy = await readCopy(text);
    if (copy.kind === "found") await takeCopy(copy, "replace");
    expect(elsewhere.get("retour:audit")).toBe(marked);
  });

  test("is taken up in the place of what is here, which can be put back", async () => {
    const copy = await readCopy(copyText(workbook));
    replaceWorkbook({ ...EMPTY_WORKBOOK, guesses: { roi: 0.5 } });
    const before = $workbook.get();
    const undo = copy.kind === "found" ? await takeCopy(copy, "replace") : () => {};
    expect($workbook.get()).toEqual(workbook);
    await undo();
    expect($workbook.get()).toEqual(before);
  });

  test("adds to what is here, and takes nothing of it away", async () => {
    const mine = { ...emptyBusiness("b1"), name: "Fleuriste" };
    const theirs = { ...emptyBusiness("b1"), name: "Boulangerie" };
    const copy = await readCopy(
      copyText({ ...EMPTY_WORKBOOK, business: theirs, guesses: { roi: 0.1, value: 2 } }),
    );
    replaceWorkbook({ ...EMPTY_WORKBOOK, business: mine, guesses: { roi: 0.5 } });
    const before = $workbook.get();
    const undo = copy.kind === "found" ? await takeCopy(copy, "add") : () => {};
    const { business, shelf, guesses } = $workbook.get();
    expect(business).toEqual(mine);
    expect(shelf.map(({ name }) => name)).toEqual(["Boulangerie"]);
    expect(shelf[0]?.id).not.toBe("b1");
    expect(guesses).toEqual({ roi: 0.5, value: 2 });
    await undo();
    expect($workbook.get()).toEqual(before);
  });

  test("holds the dated figures, row by row, and drops a row that is none", async () => {
    const figure = {
      ...{ start: "2026-03-01", end: "2026-03-31", channel: "Instagram", item: "", metric: "clicks" },
      ...{ value: 120, currency: "", source: "a.csv", row: 4, note: "=1+1" },
    };
    const text = copyText(workbook, [{ name: "a.csv", day: "2026-04-01", figures: [figure] }]);
    const copy = await readCopy(text);
    expect(copy).toMatchObject({
      records: [{ name: "a.csv", day: "2026-04-01", figures: [figure] }],
      isWhole: true,
    });
    const damaged = await readCopy(text.replace('"2026-03-31"', '"2026-03-32"'));
    expect(damaged).toMatchObject({ records: [{ figures: [] }], isWhole: false });
  });

  test("brings the parts read on both devices together", async () => {
    stubStorage({ "retour:progress": '{"roi":["a"],"goals":["x"]}' });
    const copy = await readCopy(copyText(workbook));
    const here = stubStorage({ "retour:progress": '{"value":["v"],"roi":["b"]}' });
    if (copy.kind === "found") await takeCopy(copy, "add");
    expect(JSON.parse(here.get("retour:progress") ?? "")).toEqual({
      goals: ["x"],
      value: ["v"],
      roi: ["b", "a"],
    });
  });

  test("brings nothing but text into storage", async () => {
    const copy = await readCopy(JSON.stringify({ ...workbook, beside: { audit: { x: 1 }, workbook: "x" } }));
    expect(copy).toEqual({ kind: "found", workbook, beside: {}, records: [], isWhole: true });
  });

  test.each(["", "{}", "[1]", "a,b,c", '{"name": "another file"}'])(
    "is not %j, which takes no one's work away",
    async (text) => {
      expect(await readCopy(text)).toEqual({ kind: "no-copy" });
    },
  );

  test("of a later version is left to that version", async () => {
    const later = JSON.stringify({ ...workbook, version: EMPTY_WORKBOOK.version + 1 });
    expect(await readCopy(later)).toEqual({ kind: "newer-version" });
  });
});
