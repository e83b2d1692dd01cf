import { afterPaint } from "./after-paint.ts";

const FRAMES = 32; // ms in which all that follows a change is done before the hand makes the next one: two frames
const REST = 160; // ms without a change after which a hand rests

type Work = () => void;

const waiting = new Set<Work>();
let isForRest = false;
let changedAt = Number.NEGATIVE_INFINITY;
let callOff = () => {};

/**
 * Calls `work` for the change being made, once its frame has been painted; work asked for twice is done once. Where all
 * that follows a change keeps the page for longer than two frames, the next key press would have to wait for it: of a run
 * of changes the first is followed at once, and the others when the hand rests.
 */
export function followChange(work: Work): void {
  const now = performance.now();
  if (waiting.size === 0) isForRest = now - changedAt < REST && takesLong(now);
  else if (isForRest) callOff();
  if (waiting.size === 0 || isForRest) callOff = isForRest ? atRest(follow) : afterPaint(follow);
  waiting.add(work);
  changedAt = now;
}

/** Takes back what `followChange` was asked for. */
export function unfollowChange(work: Work): void {
  waiting.delete(work);
}

function atRest(work: Work): () => void {
  const timer = setTimeout(work, REST);
  return () => clearTimeout(timer);
}

function follow(): void {
  const works = [...waiting];
  waiting.clear();
  timeUntilIdle();
  for (const work of works) work();
}

let startedAt = 0;
let took: number | null = 0; // ms until the page was idle again; `null` while it is not
let stopTiming = () => {};

function takesLong(now: number): boolean {
  return (took ?? now - startedAt) > FRAMES;
}

/** Notes how long the page is busy from now on, its drawing included; one that cannot tell is taken to be quick. */
function timeUntilIdle(): void {
  if (typeof requestIdleCallback !== "function") return;
  stopTiming();
  startedAt = performance.now();
  took = null;
  const handle = requestIdleCallback(() => {
    took = performance.now() - startedAt;
  });
  stopTiming = () => cancelIdleCallback(handle);
}
