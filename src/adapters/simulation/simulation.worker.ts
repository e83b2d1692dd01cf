/// <reference lib="webworker" />
import { reportInChunks } from "../../domain/uncertainty/trial-report.ts";
import { runInSlices, type SlicedRun } from "./run-in-slices.ts";
import type { FromWorker, ToWorker } from "./simulation-messages.ts";

declare const self: DedicatedWorkerGlobalScope;

const SLICE = 24; // ms, after which a cancellation is heard
const PACE = 60; // ms from one word of progress to the next

// A message to oneself comes back after those that wait already; a timer would come 4 ms late each time.
const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port1.onmessage = () => waiting.shift()?.();

let current: { readonly id: number; readonly run: SlicedRun<unknown> } | null = null;

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === "run" || data.id === current?.id) current?.run.cancel();
  if (data.kind === "cancel") return;
  const { id, request } = data;
  let told = performance.now();
  const run = runInSlices(reportInChunks(request), {
    slice: SLICE,
    wait: (next) => {
      waiting.push(next);
      port2.postMessage(null);
    },
    onProgress: (done) => {
      if (performance.now() - told < PACE && done < request.trials) return;
      told = performance.now();
      say({ kind: "progress", id, done });
    },
  });
  current = { id, run };
  run.result.then(
    (report) => report && say({ kind: "report", id, report }, [report.roi.buffer]),
    (problem) => say({ kind: "failure", id, message: String(problem) }),
  );
};

function say(message: FromWorker, transfer: Transferable[] = []): void {
  self.postMessage(message, transfer);
}
