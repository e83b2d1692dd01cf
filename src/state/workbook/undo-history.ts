import { atom, computed, type ReadableAtom } from "nanostores";

/** A state to go back to. Wrapped, so that `null` can be a state. */
type Step<State> = { readonly state: State };

/** Undo and redo over any state, without limit, within the visit. */
export type UndoHistory<State> = {
  /** Notes the state before a change. Changes of one `gesture` (a drag, a run of key presses) undo as one. */
  record(before: State, gesture: string): void;
  /** The state before the last change, given the present one; `null` when there is none. */
  undo(present: State): Step<State> | null;
  /** The state that was undone last, given the present one; `null` when there is none. */
  redo(present: State): Step<State> | null;
  /** Forgets everything: the state was changed from elsewhere. */
  clear(): void;
  readonly $can: ReadableAtom<{ readonly undo: boolean; readonly redo: boolean }>;
};

type Stacks<State> = {
  readonly past: readonly Step<State>[];
  readonly future: readonly Step<State>[];
  readonly gesture: string | null;
};

/** An empty history. */
export function createUndoHistory<State>(): UndoHistory<State> {
  const $stacks = atom<Stacks<State>>({ past: [], future: [], gesture: null });
  return {
    record(before, gesture) {
      const { past, future, gesture: last } = $stacks.get();
      // As most of a run of changes: nothing to note, and nobody to tell.
      if (gesture === last && future.length === 0) return;
      $stacks.set({ past: gesture === last ? past : [...past, { state: before }], future: [], gesture });
    },
    undo(present) {
      const { past, future } = $stacks.get();
      const before = past.at(-1);
      if (!before) return null;
      $stacks.set({ past: past.slice(0, -1), future: [{ state: present }, ...future], gesture: null });
      return before;
    },
    redo(present) {
      const { past, future } = $stacks.get();
      const after = future[0];
      if (!after) return null;
      $stacks.set({ past: [...past, { state: present }], future: future.slice(1), gesture: null });
      return after;
    },
    clear: () => $stacks.set({ past: [], future: [], gesture: null }),
    $can: computed($stacks, ({ past, future }) => ({ undo: past.length > 0, redo: future.length > 0 })),
  };
}
