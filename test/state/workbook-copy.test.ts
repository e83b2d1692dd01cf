import { describe, expect, test } from "vitest";
import { copyText, readCopy } from "../../src/state/workbook/workbook-copy.ts";
import { EMPTY_WORKBOOK } from "../../src/state/workbook/workbook-document.ts";

const workbook = { ...EMPTY_WORKBOOK, exercises: { "roi/net-roi": { seed: 12 } } };

describe("a copy of the workbook", () => {
  test("comes back as it was", async () => {
    expect(await readCopy(copyText(workbook))).toEqual({ kind: "found", workbook, isWhole: true });
  });

  test("comes back without what was damaged, and says so", async () => {
    const damaged = copyText({ ...workbook, guesses: { roi: "many" as never } });
    expect(await readCopy(damaged)).toEqual({ kind: "found", workbook, isWhole: false });
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
