import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  $keeping,
  isCopyDue,
  isUncopied,
  NO_KEEPING,
  noteAsked,
  noteCopy,
  noteUncopied,
  readKeeping,
} from "../../src/state/workbook/keeping.ts";
import { EMPTY_WORKBOOK } from "../../src/state/workbook/workbook-document.ts";

const work = { ...EMPTY_WORKBOOK, guesses: { roi: 0.5 } };
const more = { ...EMPTY_WORKBOOK, guesses: { roi: 0.6 } };

beforeEach(() => $keeping.set(NO_KEEPING));

describe("a reminder to take a copy", () => {
  test("does not come while there is nothing to copy", () => {
    noteUncopied(EMPTY_WORKBOOK, "2026-01-01");
    expect(isCopyDue($keeping.get(), "2026-12-31")).toBe(false);
  });

  test("comes a fortnight after work began that no copy holds", () => {
    noteUncopied(work, "2026-01-01");
    expect(isCopyDue($keeping.get(), "2026-01-15")).toBe(false);
    expect(isCopyDue($keeping.get(), "2026-01-16")).toBe(true);
  });

  test("does not come while the copy holds all there is, however old it is", () => {
    noteCopy(work, "2026-01-01");
    noteUncopied(work, "2026-06-01");
    expect(isUncopied($keeping.get(), work)).toBe(false);
    expect(isCopyDue($keeping.get(), "2026-06-01")).toBe(false);
  });

  test("comes at once when the work has changed since an old copy, and goes with the next", () => {
    noteCopy(work, "2026-01-01");
    noteUncopied(more, "2026-02-01");
    expect(isCopyDue($keeping.get(), "2026-02-01")).toBe(true);
    noteCopy(more, "2026-02-01");
    expect(isCopyDue($keeping.get(), "2026-02-20")).toBe(false);
  });
});

describe("what is known of copies", () => {
  test("comes back as it was kept, and anything else is as if it had never been", () => {
    noteCopy(work, "2026-01-01");
    noteAsked("2026-01-02");
    expect(readKeeping(JSON.stringify($keeping.get()))).toEqual($keeping.get());
    for (const text of ["", "null", "[]", '{"copiedOn":3,"askedOn":{"a":1}}']) {
      expect(readKeeping(text)).toEqual(NO_KEEPING);
    }
  });
});

describe("what could not be read", () => {
  const items = new Map<string, string>();
  let refuses = false;
  beforeEach(() => {
    items.clear();
    refuses = false;
    vi.stubGlobal("document", {});
    vi.stubGlobal("localStorage", {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, text: string) => {
        if (refuses) throw new DOMException("full", "QuotaExceededError");
        items.set(key, text);
      },
      removeItem: (key: string) => items.delete(key),
    });
    vi.resetModules();
  });
  afterEach(() => vi.unstubAllGlobals());
  const load = () => import("../../src/state/workbook/set-aside.ts");

  test("is set aside once, and never in the place of another", async () => {
    const { setAside, $setAside } = await load();
    for (const text of ["one", "two", "one"]) setAside(text);
    expect($setAside.get().map(({ text }) => text)).toEqual(["one", "two"]);
    expect(items.get("retour:workbook-unread")).toBe("one");
    expect(items.get("retour:workbook-unread-2")).toBe("two");
  });

  test("is found again at the next visit, until the learner needs it no more", async () => {
    items.set("retour:workbook-unread", "old");
    const { forgetSetAside, $setAside } = await load();
    expect($setAside.get()).toEqual([{ key: "workbook-unread", text: "old", isKept: true }]);
    forgetSetAside("workbook-unread");
    expect($setAside.get()).toEqual([]);
    expect(items.size).toBe(0);
  });

  test("stays at hand for the visit when the browser has no room for it", async () => {
    refuses = true;
    const { setAside, $setAside } = await load();
    setAside("one");
    expect($setAside.get()).toEqual([{ key: "workbook-unread", text: "one", isKept: false }]);
  });

  test("of a stored workbook is set aside as it was found, and the rest is read", async () => {
    const damaged = JSON.stringify({ version: 3, guesses: { roi: 0.5 }, plans: "none" });
    items.set("retour:workbook", damaged);
    const { $workbook, whenWorkbookIsRead } = await import("../../src/state/workbook/workbook.ts");
    const { $setAside } = await load();
    await whenWorkbookIsRead();
    expect($workbook.get().guesses).toEqual({ roi: 0.5 });
    expect($setAside.get()).toEqual([{ key: "workbook-unread", text: damaged, isKept: true }]);
  });
});
