import type { TrialReport, TrialRequest } from "../../domain/uncertainty/trial-report.ts";
import type { FromWorker, ToWorker } from "./simulation-messages.ts";

/** A simulation under way. */
export type SimulationRun = {
  /** Its report; `null` when it was cancelled or a newer one took its place. */
  readonly result: Promise<TrialReport | null>;
  cancel(): void;
};

/** Starts a simulation; `onProgress` is told how many trials are drawn. */
export type RunSimulation = (request: TrialRequest, onProgress: (done: number) => void) => SimulationRun;

/** The part of a browser's `Worker` that is used here. */
export type SimulationWorker = {
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(message: ToWorker): void;
  terminate(): void;
};

export type SimulationClient = {
  readonly start: RunSimulation;
  /** True once the browser has started no worker, so that simulations run in the page. */
  isInPage(): boolean;
};

/** From this many trials on, counting them at the end takes long enough for a newer run not to wait for it. */
const LONG_COUNT = 100_000;

type Current = {
  readonly id: number;
  readonly request: TrialRequest;
  readonly onProgress: (done: number) => void;
  readonly settle: (report: TrialReport | null) => void;
  readonly fail: (problem: Error) => void;
  done: number;
  /** Where it runs instead of in the worker. */
  inPage?: SimulationRun;
};

/**
 * Simulations in a worker of their own, one at a time: a newer one takes the place of one under way, whose result is
 * then `null`. Where `spawn` gives no worker that runs, they go to `elsewhere`, by the same interface.
 */
export function createSimulationClient(
  spawn: () => SimulationWorker,
  elsewhere: RunSimulation,
): SimulationClient {
  let worker: SimulationWorker | null = null;
  let hasAnswered = false;
  let isInPage = false;
  let current: Current | null = null;
  let runs = 0;

  const finish = (end: (run: Current) => void) => {
    const run = current;
    current = null;
    if (run) end(run);
  };

  const drop = () => {
    worker?.terminate();
    worker = null;
    hasAnswered = false;
  };

  const giveUpWorker = () => {
    drop();
    isInPage = true;
    if (current) sendElsewhere(current);
  };

  const sendElsewhere = (run: Current) => {
    run.inPage = elsewhere(run.request, run.onProgress);
    run.inPage.result.then(
      (report) => current === run && finish(() => run.settle(report)),
      (problem: Error) => current === run && finish(() => run.fail(problem)),
    );
  };

  const hear = ({ data }: MessageEvent<FromWorker>) => {
    hasAnswered = true;
    if (data.id !== current?.id) return;
    if (data.kind === "progress") {
      current.done = data.done;
      current.onProgress(data.done);
    } else if (data.kind === "report") finish((run) => run.settle(data.report));
    else finish((run) => run.fail(new Error(data.message)));
  };

  const workerAtHand = () => {
    if (worker) return worker;
    const spawned = spawn();
    spawned.onmessage = hear;
    spawned.onerror = (event) => {
      event.preventDefault?.();
      // One that never said a word cannot run here at all; one that did has met a fault of this run.
      if (!hasAnswered) return giveUpWorker();
      drop();
      finish((run) => run.fail(new Error(event.message)));
    };
    worker = spawned;
    return spawned;
  };

  const send = (run: Current) => {
    if (isInPage) return sendElsewhere(run);
    try {
      workerAtHand().postMessage({ kind: "run", id: run.id, request: run.request });
    } catch {
      giveUpWorker();
    }
  };

  const stop = (run: Current) => {
    run.settle(null);
    if (run.inPage) return run.inPage.cancel();
    const { done, request } = run;
    if (done >= request.trials && request.trials >= LONG_COUNT) drop();
    else worker?.postMessage({ kind: "cancel", id: run.id });
  };

  return {
    isInPage: () => isInPage,
    start: (request, onProgress) => {
      finish(stop);
      runs += 1;
      const id = runs;
      const result = new Promise<TrialReport | null>((settle, fail) => {
        current = { id, request, onProgress, settle, fail, done: 0 };
        send(current);
      });
      return { result, cancel: () => current?.id === id && finish(stop) };
    },
  };
}
