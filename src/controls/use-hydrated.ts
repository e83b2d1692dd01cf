import { useSyncExternalStore } from "react";

const subscribe = () => () => {};

/** False in the built page and the first render after; true once the page answers. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
}
