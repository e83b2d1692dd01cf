import { atom, onMount } from "nanostores";

/** What stands behind the # of the page's address; it says what the page shows. */
export const $fragment = atom("");

onMount($fragment, () => {
  const read = () => $fragment.set(location.hash.slice(1));
  read();
  addEventListener("hashchange", read);
  return () => removeEventListener("hashchange", read);
});

/** Changes the fragment. The page before it is one step back, unless `replaces`. */
export function setFragment(text: string, replaces = false): void {
  const address = text === "" ? location.pathname + location.search : `#${text}`;
  if (replaces) history.replaceState(null, "", address);
  else history.pushState(null, "", address);
  $fragment.set(text);
}
