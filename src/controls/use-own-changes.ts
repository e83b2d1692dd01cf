import { useMemo } from "react";

/** A value that one's own changes come back to, some frames after they were made. */
export type OwnChanges = {
  /** The value in effect: the last one sent, or the one last seen. */
  readonly latest: number;
  /** Notes a change of one's own before it is reported. */
  send(next: number): void;
  /** Takes a value as it arrives; true when it was changed elsewhere (undo, a slider, another tab). */
  receive(value: number): boolean;
};

/**
 * Tells a value that returns from one's own change from one that was changed elsewhere. What is drawn follows the hand
 * in a later frame, so a value that arrives may be older than the one in the field, and must not replace it.
 */
export function useOwnChanges(initial: number): OwnChanges {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the value at the first render; later ones are received.
  return useMemo(() => ownChanges(initial), []);
}

/** The same, outside React. */
export function ownChanges(initial: number): OwnChanges {
  let seen = initial;
  let latest = initial;
  let sent: number[] = [];
  return {
    get latest() {
      return latest;
    },
    send(next) {
      latest = next;
      // Back where it began: nothing will arrive.
      sent = next === seen ? [] : [...sent, next];
    },
    receive(value) {
      seen = value;
      const at = sent.lastIndexOf(value);
      if (at >= 0) {
        sent = sent.slice(at + 1);
        return false;
      }
      const isElsewhere = value !== latest;
      latest = value;
      sent = [];
      return isElsewhere;
    },
  };
}
