import { afterEach, describe, expect, test, vi } from "vitest";
import { $workbook, replaceWorkbook } from "../../src/state/workbook/workbook.ts";
import { copyText, readCopy, takeCopy } from "../../src/state/workbook/workbook-copy.ts";
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
      isWhole: true,
    });
  });

  test("comes back without what was damaged, and says so", async () => {
    const damaged = copyText({ ...workbook, guesses: { roi: "many" as never } });
    expect(await readCopy(damaged)).toEqual({ kind: "found", workbook, beside: {}, isWhole: false });
  });

  test("takes along what was marked in reports, and brings it back on another device", async () => {
    const marked = '{"open":"audit.1.7","works":[]}';
    stubStorage({ "retour:audit": marked });
    const text = copyText(workbook);
    const elsewhere = stubStorage({});
    const copy = await readCopy(text);
    if (copy.kind === "found") takeCopy(copy);
    expect(elsewhere.get("retour:audit")).toBe(marked);
  });

  test("is taken up in the place of what is here, which can be put back", async () => {
    const copy = await readCopy(copyText(workbook));
    replaceWorkbook({ ...EMPTY_WORKBOOK, guesses: { roi: 0.5 } });
    const before = $workbook.get();
    const undo = copy.kind === "found" ? takeCopy(copy) : () => {};
    expect($workbook.get()).toEqual(workbook);
    undo();
    expect($workbook.get()).toEqual(before);
  });

  test("brings nothing but text into storage", async () => {
    const copy = await readCopy(JSON.stringify({ ...workbook, beside: { audit: { x: 1 }, workbook: "x" } }));
    expect(copy).toEqual({ kind: "found", workbook, beside: {}, isWhole: true });
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
