import { type RefObject, useEffect, useRef } from "react";
import { SHARE_BUTTON } from "./share-button-id.ts";

/** Puts the focus on what is shown, so that it is read out and in view. */
export function useNoteFocus(shown: unknown): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when what is shown changes.
  useEffect(() => heading.current?.focus(), [shown]);
  return heading;
}

/** Does something that takes the note away, and puts the focus where it can go on. */
export function leaving(act: () => void): () => void {
  return () => {
    act();
    document.getElementById(SHARE_BUTTON)?.focus();
  };
}
