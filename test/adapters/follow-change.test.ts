import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

type Module = typeof import("../../src/adapters/page/follow-change.ts");

let page: Module;
/** ms that the page is busy with what follows a change. */
let busy = 0;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal("requestIdleCallback", (work: () => void) => setTimeout(work, busy));
  vi.stubGlobal("cancelIdleCallback", (handle: number) => clearTimeout(handle));
  vi.resetModules();
  page = await import("../../src/adapters/page/follow-change.ts");
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Makes `count` changes `pace` ms apart, each to be followed by `work`. */
function change(count: number, pace: number, work: () => void) {
  for (let made = 0; made < count; made += 1) {
    page.followChange(work);
    vi.advanceTimersByTime(pace);
  }
}

describe("what follows a change", () => {
  test("is done after it, and once however often it was asked for", () => {
    const work = vi.fn();
    page.followChange(work);
    page.followChange(work);
    expect(work).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(work).toHaveBeenCalledTimes(1);
  });

  test("is done after each of a run, where it is quick", () => {
    busy = 20;
    const work = vi.fn();
    change(4, 100, work);
    expect(work).toHaveBeenCalledTimes(4);
  });

  test("waits for the hand to rest in a run, where it takes long", () => {
    busy = 60;
    const work = vi.fn();
    change(4, 100, work);
    expect(work).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(60);
    expect(work).toHaveBeenCalledTimes(2);
  });

  test("waits as well while the page is still busy with the change before", () => {
    busy = 500;
    const work = vi.fn();
    change(3, 100, work);
    expect(work).toHaveBeenCalledTimes(1);
  });

  test("is done at once for single changes, however long it takes", () => {
    busy = 60;
    const work = vi.fn();
    change(3, 400, work);
    expect(work).toHaveBeenCalledTimes(3);
  });

  test("is not done once it is taken back", () => {
    const work = vi.fn();
    page.followChange(work);
    page.unfollowChange(work);
    vi.advanceTimersByTime(500);
    expect(work).not.toHaveBeenCalled();
  });
});
