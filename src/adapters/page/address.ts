/** The fragment of the page's address, without its `#`; empty when there is none. */
export function readFragment(): string {
  return location.hash.slice(1);
}

/** True when the fragment is a place in this page, and so nothing else. */
export function isPlaceInPage(fragment: string): boolean {
  try {
    return document.getElementById(decodeURIComponent(fragment)) !== null;
  } catch {
    return false;
  }
}

/** Calls `listener` when the fragment changes. Returns its undoing. */
export function onFragment(listener: () => void): () => void {
  addEventListener("hashchange", listener);
  return () => removeEventListener("hashchange", listener);
}

/** Goes to a fragment of this page, one step on in the browser's history. */
export function goToFragment(fragment: string): void {
  location.hash = fragment;
}

/** Puts this fragment in the place of the address's, without a step in the browser's history. */
export function replaceFragment(fragment: string): void {
  history.replaceState(history.state, "", `#${fragment}`);
}

/** Takes the fragment off the address, without a step in the browser's history: a reload opens nothing anew. */
export function clearFragment(): void {
  history.replaceState(history.state, "", location.pathname + location.search);
}

/** This page's address with this fragment. */
export function addressWith(fragment: string): string {
  return `${location.origin}${location.pathname}#${fragment}`;
}

/** True when other devices cannot reach this page: its host is this very device. */
export function isOwnDevice(): boolean {
  return location.protocol === "file:" || /^(localhost|127(\.\d+){3}|\[::1\])$/.test(location.hostname);
}
