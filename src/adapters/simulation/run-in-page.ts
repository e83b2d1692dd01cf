import type { TrialReport, TrialRequest } from "../../domain/uncertainty/trial-report.ts";
import { runInSlices } from "./run-in-slices.ts";
import type { RunSimulation } from "./simulation-client.ts";

/** Counting more than these at the end would hold the page for too long. */
export const MOST_TRIALS_IN_PAGE = 50_000;

const SLICE = 8; // ms of a frame
const PATIENCE = 200; // ms after which a page that is never idle gives way

/**
 * The same simulation in the page itself, whenever it has nothing else to do: where a browser starts no worker. At
 * most `MOST_TRIALS_IN_PAGE` trials; the report says how many were made.
 */
export const runInPage: RunSimulation = (asked, onProgress) => {
  const request: TrialRequest = { ...asked, trials: Math.min(asked.trials, MOST_TRIALS_IN_PAGE) };
  let cancel = () => {};
  let isCancelled = false;
  const begin = async (): Promise<TrialReport | null> => {
    // Fetched only here: with a worker, the page itself needs no engine of trials.
    const { reportInChunks } = await import("../../domain/uncertainty/trial-report.ts");
    if (isCancelled) return null;
    const run = runInSlices(reportInChunks(request), { slice: SLICE, wait: whenIdle, onProgress });
    cancel = run.cancel;
    return run.result;
  };
  return {
    result: begin(),
    cancel: () => {
      isCancelled = true;
      cancel();
    },
  };
};

function whenIdle(next: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(next, { timeout: PATIENCE });
  else setTimeout(next, SLICE);
}
