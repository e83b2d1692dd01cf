import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyBusiness } from "../../src/domain/business/business.ts";
import { LIMITS } from "../../src/domain/business/limits.ts";
import { mergeWorkbook } from "../../src/state/workbook/merge-workbook.ts";
import { EMPTY_WORKBOOK, type Workbook } from "../../src/state/workbook/workbook-document.ts";

const named = (name: string) => ({ ...emptyBusiness("b"), name });
const holding = ([open = "", ...shelf]: readonly string[]): Workbook => ({
  ...EMPTY_WORKBOOK,
  business: named(open),
  shelf: shelf.map(named),
});
let drawn = 0;
const newId = () => `n${++drawn}`;
const names = ({ business, shelf }: Workbook) => [business, ...shelf].map(({ name }) => name);

describe("adding a copy to a workbook", () => {
  test("loses nothing of what is here, and adds nothing twice", () => {
    const some = fc.array(fc.constantFrom("a", "b", "c", "d"), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(some, some, (mine, theirs) => {
        const here = holding(mine);
        const once = mergeWorkbook(here, holding(theirs), newId);
        expect(names(once.workbook).slice(0, mine.length)).toEqual(mine);
        const again = mergeWorkbook(once.workbook, holding(theirs), newId);
        expect(again.businesses).toEqual([]);
        expect(again.workbook).toEqual(once.workbook);
      }),
    );
  });

  test("opens the copy’s business where nothing was written here", () => {
    expect(names(mergeWorkbook(EMPTY_WORKBOOK, holding(["a", "b"]), newId).workbook)).toEqual(["a", "b"]);
  });

  test("leaves out, and counts, what finds no room on the shelf", () => {
    const full = holding(["open", ...Array.from({ length: LIMITS.shelf }, (_, place) => `s${place}`)]);
    const { workbook, left, businesses } = mergeWorkbook(full, holding(["new"]), newId);
    expect({ left, businesses }).toEqual({ left: 1, businesses: [] });
    expect(workbook).toEqual(full);
  });
});
