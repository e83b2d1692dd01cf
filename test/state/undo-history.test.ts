import { describe, expect, test } from "vitest";
import { createUndoHistory } from "../../src/state/workbook/undo-history.ts";

describe("undo", () => {
  test("goes back through every change and forward again", () => {
    const history = createUndoHistory<number>();
    history.record(1, "a");
    history.record(2, "b");
    expect(history.undo(3)).toEqual({ state: 2 });
    expect(history.undo(2)).toEqual({ state: 1 });
    expect(history.undo(1)).toBeNull();
    expect(history.redo(1)).toEqual({ state: 2 });
    expect(history.redo(2)).toEqual({ state: 3 });
    expect(history.redo(3)).toBeNull();
  });

  test("takes one gesture as one change", () => {
    const history = createUndoHistory<number>();
    history.record(1, "drag");
    history.record(2, "drag");
    expect(history.undo(3)).toEqual({ state: 1 });
  });

  test("has nothing to tell within one gesture", () => {
    const history = createUndoHistory<number>();
    let told = 0;
    history.$can.listen(() => {
      told += 1;
    });
    for (const state of [1, 2, 3]) history.record(state, "run of keys");
    expect(told).toBe(1);
  });

  test("forgets what was undone once something else is done", () => {
    const history = createUndoHistory<number>();
    history.record(1, "a");
    history.undo(2);
    history.record(1, "b");
    expect(history.redo(5)).toBeNull();
    expect(history.$can.get()).toEqual({ undo: true, redo: false });
  });

  test("can go back to a state that is null", () => {
    const history = createUndoHistory<number | null>();
    history.record(null, "a");
    expect(history.undo(1)).toEqual({ state: null });
  });
});
