import { atom, computed } from "nanostores";

/** Undo and redo over any value: each recorded state can be gone back to, without limit, within the visit. */
export type UndoHistory<Value> = {
  /** Notes the state before a change. Changes of one `gesture` (a drag, a run of key presses) undo as one. */
  record(before: Value, gesture: string): void;
  /** The state before the last change, given the present one; `null` when there is none. */
  undo(present: Value): Value | null;
  /** The state that was undone last; `null` when there is none. */
  redo(present: Value): Value | null;
  readonly $can: { get(): { undo: boolean; redo: boolean }; subscribe: (listener: () => void) => () => void };
};

/** An empty history. */
export function createUndoHistory<Value>(): UndoHistory<Value> {
  const $stacks = atom<{ past: readonly Value[]; future: readonly Value[]; gesture: string | null }>({
    past: [],
    future: [],
    gesture: null,
  });
  return {
    record(before, gesture) {
      const { past, gesture: last } = $stacks.get();
      $stacks.set({ past: gesture === last ? past : [...past, before], future: [], gesture });
    },
    undo(present) {
      const { past, future } = $stacks.get();
      const before = past.at(-1);
      if (before === undefined) return null;
      $stacks.set({ past: past.slice(0, -1), future: [present, ...future], gesture: null });
      return before;
    },
    redo(present) {
      const { past, future } = $stacks.get();
      const after = future[0];
      if (after === undefined) return null;
      $stacks.set({ past: [...past, present], future: future.slice(1), gesture: null });
      return after;
    },
    $can: computed($stacks, ({ past, future }) => ({ undo: past.length > 0, redo: future.length > 0 })),
  };
}
