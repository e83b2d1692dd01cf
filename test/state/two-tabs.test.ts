import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

/** What one browser keeps, for all its tabs. */
class Browser {
  readonly kept = new Map<string, string>();
  refuses = false;
  getItem = (key: string) => this.kept.get(key) ?? null;
  setItem = (key: string, text: string) => {
    if (this.refuses) throw new DOMException("full", "QuotaExceededError");
    this.kept.set(key, text);
  };
}

/** A tab: the modules loaded anew, and what the browser tells it. */
async function openTab() {
  const heard = new Map<string, (() => void)[]>();
  vi.stubGlobal("addEventListener", (type: string, listener: () => void) => {
    heard.set(type, [...(heard.get(type) ?? []), listener]);
  });
  vi.resetModules();
  const workbook = await import("../../src/state/workbook/workbook.ts");
  const shelf = await import("../../src/state/workbook/shelf.ts");
  const { $storageTrouble } = await import("../../src/adapters/storage/storage-trouble.ts");
  await workbook.whenWorkbookIsRead();
  const hear = async (type: string) => {
    for (const listener of heard.get(type) ?? []) listener();
    await settle(workbook);
  };
  return { ...workbook, ...shelf, $storageTrouble, hear, guesses: () => workbook.$workbook.get().guesses };
}

async function settle(tab: { whenWorkbookIsRead(): Promise<void> }) {
  await tab.whenWorkbookIsRead();
  await new Promise((done) => setTimeout(done, 5));
  await tab.whenWorkbookIsRead();
  await new Promise((done) => setTimeout(done, 5));
}

let browser: Browser;
const kept = () => JSON.parse(browser.kept.get("retour:workbook") ?? "null");

beforeEach(() => {
  browser = new Browser();
  vi.stubGlobal("localStorage", browser);
  vi.stubGlobal("document", {});
});
afterEach(() => vi.unstubAllGlobals());

describe("two tabs of one browser", () => {
  test("follow each other", async () => {
    const [one, other] = [await openTab(), await openTab()];
    one.saveGuess("roi", 0.5);
    await settle(one);
    await other.hear("storage");
    expect(other.guesses()).toEqual({ roi: 0.5 });
  });

  test("keep both what each changed before it heard of the other", async () => {
    const [one, other] = [await openTab(), await openTab()];
    one.saveGuess("roi", 0.5);
    other.saveGuess("funnel", 0.2);
    await settle(one);
    await settle(other);
    await one.hear("storage");
    expect(kept().guesses).toEqual({ roi: 0.5, funnel: 0.2 });
    expect(one.guesses()).toEqual({ roi: 0.5, funnel: 0.2 });
  });

  test("keep what each wrote into a part of the business", async () => {
    const [one, other] = [await openTab(), await openTab()];
    one.changeBusiness("name", () => "Boulangerie");
    other.changeBusiness("guess", () => ({ rate: 0.5, day: "2026-01-15" }));
    await settle(one);
    await settle(other);
    await one.hear("storage");
    expect(kept().business).toMatchObject({ name: "Boulangerie", guess: { rate: 0.5 } });
  });

  test("write to the business that was meant, though another tab has put it on the shelf", async () => {
    const [one, other] = [await openTab(), await openTab()];
    one.changeBusiness("name", () => "Boulangerie");
    await settle(one);
    await other.hear("storage");
    other.changeShelf(({ business, shelf }) => ({
      business: { ...business, id: "b2", name: "" },
      shelf: [...shelf, business],
    }));
    one.changeBusiness("guess", () => ({ rate: 0.5, day: "" }));
    await settle(other);
    await settle(one);
    await other.hear("storage");
    await one.hear("storage");
    expect(kept().business).toMatchObject({ id: "b2", guess: null });
    expect(kept().shelf).toMatchObject([{ name: "Boulangerie", guess: { rate: 0.5 } }]);
  });

  test("keep both workbooks that they begin at once, each under a name of its own with what is written into it", async () => {
    const [one, other] = [await openTab(), await openTab()];
    one.startBusiness("Boulangerie");
    one.changeBusiness("guess", () => ({ rate: 0.5, day: "" }));
    other.startBusiness("Fleuriste");
    other.changeBusiness("guess", () => ({ rate: 0.2, day: "" }));
    await settle(one);
    await settle(other);
    await one.hear("storage");
    const { business, shelf } = kept();
    const all = [business, ...shelf];
    expect(new Set(all.map(({ id }: { id: string }) => id)).size).toBe(3);
    expect(all).toContainEqual(
      expect.objectContaining({ name: "Boulangerie", guess: { rate: 0.5, day: "" } }),
    );
    expect(all).toContainEqual(expect.objectContaining({ name: "Fleuriste", guess: { rate: 0.2, day: "" } }));
  });

  test("lose nothing when one was frozen, or kept aside for the Back button, meanwhile", async () => {
    const [frozen, other] = [await openTab(), await openTab()];
    other.saveGuess("roi", 0.5);
    await settle(other);
    await frozen.hear("pageshow");
    expect(frozen.guesses()).toEqual({ roi: 0.5 });
  });

  test("lose nothing when the frozen one changes something before it looks", async () => {
    const [frozen, other] = [await openTab(), await openTab()];
    other.saveGuess("roi", 0.5);
    await settle(other);
    frozen.saveGuess("funnel", 0.2);
    await settle(frozen);
    expect(kept().guesses).toEqual({ roi: 0.5, funnel: 0.2 });
  });
});

describe("a browser", () => {
  test("that is full says so; work goes on in memory and is kept once there is room", async () => {
    const tab = await openTab();
    browser.refuses = true;
    tab.saveGuess("roi", 0.5);
    await settle(tab);
    expect(tab.$storageTrouble.get()).toBe("refused");
    expect(tab.guesses()).toEqual({ roi: 0.5 });
    browser.refuses = false;
    tab.saveGuess("funnel", 0.2);
    await settle(tab);
    expect(tab.$storageTrouble.get()).toBeNull();
    expect(kept().guesses).toEqual({ roi: 0.5, funnel: 0.2 });
  });

  test("that refused to keep a change does not lose it to another tab's", async () => {
    const [tab, other] = [await openTab(), await openTab()];
    browser.refuses = true;
    tab.saveGuess("roi", 0.5);
    await settle(tab);
    browser.refuses = false;
    other.saveGuess("funnel", 0.2);
    await settle(other);
    await tab.hear("storage");
    expect(kept().guesses).toEqual({ roi: 0.5, funnel: 0.2 });
  });

  test("without any storage says so", async () => {
    vi.stubGlobal("localStorage", null);
    const tab = await openTab();
    tab.saveGuess("roi", 0.5);
    await settle(tab);
    expect(tab.$storageTrouble.get()).toBe("refused");
    expect(tab.guesses()).toEqual({ roi: 0.5 });
  });

  test("that is cleared meanwhile says so, and the next change keeps everything again", async () => {
    const tab = await openTab();
    tab.saveGuess("roi", 0.5);
    await settle(tab);
    browser.kept.clear();
    await tab.hear("storage");
    expect(tab.$storageTrouble.get()).toBe("cleared");
    expect(tab.guesses()).toEqual({ roi: 0.5 });
    tab.saveGuess("funnel", 0.2);
    await settle(tab);
    expect(tab.$storageTrouble.get()).toBeNull();
    expect(kept().guesses).toEqual({ roi: 0.5, funnel: 0.2 });
  });
});
