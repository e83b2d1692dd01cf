/** What a key asks of the presentation. `onward` reveals a hidden answer, and goes to the next screen otherwise. */
export type Command =
  | "before"
  | "next"
  | "onward"
  | "first"
  | "last"
  | "reveal"
  | "guess"
  | "black"
  | "leave";

const KEYS: Readonly<Record<string, Command>> = {
  ArrowLeft: "before",
  ArrowRight: "next",
  // A remote has these two keys and no other, so its way forward must pass by the answer.
  PageUp: "before",
  PageDown: "onward",
  " ": "onward",
  Enter: "onward",
  Home: "first",
  End: "last",
};

/** Keys that have a use of their own in a field or on a button. */
const IN_FIELD = ["PageUp", "PageDown"];
const ON_BUTTON = [" ", "Enter"];

/** Words of the keys that are letters, in the page's language. */
type LetterKeys = { readonly reveal: string; readonly guess: string; readonly black: string };

/** The command of a key press in the presenter; `null` where the key is another's. */
export function commandOf(event: KeyboardEvent, letters: LetterKeys, letterKeys: boolean): Command | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const target = event.target as HTMLElement;
  if (target.tagName === "INPUT" && !IN_FIELD.includes(event.key)) return null;
  if (target.tagName === "BUTTON" && ON_BUTTON.includes(event.key)) return null;
  const command = KEYS[event.key];
  if (command) return command;
  // The dot is the remote's key for a black screen.
  if (event.key === ".") return "black";
  if (!letterKeys) return null;
  const key = event.key.toUpperCase();
  return (["reveal", "guess", "black"] as const).find((name) => letters[name] === key) ?? null;
}
