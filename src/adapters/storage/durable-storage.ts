/** Whether the browser promises to keep what this site stores: `no` when it may clear it to make room, `unknown` when it does not say. */
export type KeepingPromise = "yes" | "no" | "unknown";

/** Letters that browsers let a site keep where the workbook is kept; they differ little, and none tells. */
const USUAL_LETTERS = 5 * 1024 * 1024;

/** Whether the browser has promised. */
export async function keepingPromise(): Promise<KeepingPromise> {
  return answer(() => navigator.storage.persisted());
}

/** Asks the browser to promise. Some decide by themselves, some ask the reader; so ask once there is something to keep. */
export async function askToKeep(): Promise<KeepingPromise> {
  return answer(() => navigator.storage.persist());
}

/** The share of the room for this site that is taken, 0 to 1: of all that it stores, or of where the workbook is, whichever is fuller. */
export async function takenRoom(): Promise<number> {
  const estimate = await navigator.storage?.estimate?.().catch(() => null);
  const all = estimate?.quota ? (estimate.usage ?? 0) / estimate.quota : 0;
  return Math.min(1, Math.max(all, storedLetters() / USUAL_LETTERS));
}

async function answer(ask: () => Promise<boolean>): Promise<KeepingPromise> {
  try {
    return (await ask()) ? "yes" : "no";
  } catch {
    // No such promise in this browser, or none outside https.
    return "unknown";
  }
}

function storedLetters(): number {
  try {
    return Object.entries(localStorage).reduce(
      (sum, [key, text]) => sum + key.length + String(text).length,
      0,
    );
  } catch {
    return 0;
  }
}
