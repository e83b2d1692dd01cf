import { afterPaint } from "../page/after-paint.ts";
import { noteKept } from "./storage-trouble.ts";

/** What the name of everything that this site keeps begins with. */
export const PREFIX = "retour:";

type Listener = (text: string | null) => void;

/** Per key, what this page last knew to be kept; what differs from it was changed by another tab. */
const known = new Map<string, string | null>();
const listeners = new Map<string, Set<Listener>>();

/** What this browser keeps under a key; `null` when there is nothing, or when it may not be read. */
export function readStored(key: string): string | null {
  const text = look(key);
  known.set(key, text);
  return text;
}

/** Keeps a text, and returns whether it is kept. A refusal is noted, and never thrown, so that work goes on. */
export function writeStored(key: string, text: string): boolean {
  let isKept = false;
  try {
    const storage = globalThis.localStorage;
    storage?.setItem(PREFIX + key, text);
    // Some browsers have no storage at all; while the site is built there is nothing to keep.
    isKept = Boolean(storage) || typeof document === "undefined";
    if (isKept) known.set(key, text);
  } catch {
    // Full or forbidden.
  }
  noteKept(key, isKept);
  return isKept;
}

type Waiting = { readonly text: () => string; readonly onKept: (() => void) | undefined };

const waiting = new Map<string, Waiting>();

/**
 * Keeps a text once the present frame has been painted: storing takes longer than a key press may. Later writes of a
 * key replace a waiting one, and a page that is left or hidden keeps everything at once. What another tab has kept
 * meanwhile is not written over: the key's listeners get it instead, and are to write again.
 */
export function writeStoredSoon(key: string, text: () => string, onKept?: () => void): void {
  if (waiting.size === 0) afterPaint(keepWaiting);
  waiting.set(key, { text, onKept });
}

/** Keeps now what waits to be kept. */
export function keepWaiting(): void {
  const writes = [...waiting];
  waiting.clear();
  for (const [key, { text, onKept }] of writes) {
    if (!followOthers(key) && writeStored(key, text())) onKept?.();
  }
}

/** Calls `listener` when another tab changes what is kept under a key. Returns its undoing. */
export function onStoredElsewhere(key: string, listener: Listener): () => void {
  const all = listeners.get(key) ?? new Set();
  listeners.set(key, all.add(listener));
  return () => all.delete(listener);
}

/** Tells the key's listeners when what is kept is not what this page last knew; true when it is not. */
function followOthers(key: string): boolean {
  const text = look(key);
  if (!listeners.has(key) || !known.has(key) || known.get(key) === text) return false;
  known.set(key, text);
  for (const listener of listeners.get(key) ?? []) listener(text);
  return true;
}

function followAll(): void {
  for (const key of listeners.keys()) followOthers(key);
}

function look(key: string): string | null {
  try {
    return globalThis.localStorage?.getItem(PREFIX + key) ?? null;
  } catch {
    return null;
  }
}

globalThis.addEventListener?.("storage", followAll);
globalThis.addEventListener?.("pagehide", keepWaiting);
// A page that was frozen, or kept aside for the Back button, has heard of nothing meanwhile.
globalThis.addEventListener?.("pageshow", followAll);
globalThis.addEventListener?.("visibilitychange", () => {
  keepWaiting();
  followAll();
});
