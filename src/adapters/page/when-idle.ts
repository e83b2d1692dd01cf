/**
 * Calls back when the page is at rest, or after `patience` milliseconds at most; returns what calls it off. A browser
 * that cannot tell when it is at rest calls back after a part of that time.
 */
export function whenIdle(work: () => void, patience: number): () => void {
  if (typeof requestIdleCallback === "function") {
    const handle = requestIdleCallback(work, { timeout: patience });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(work, patience / 4);
  return () => clearTimeout(timer);
}
